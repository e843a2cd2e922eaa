import { t } from '#kernel/database/columns.ts';
import type { Scoped } from '#kernel/database/database.ts';
import { statement } from '#kernel/database/statement.ts';

const listMostSeen = statement({
  name: 'catalogue/most-seen-pictures',
  params: { limit: t.int },
  row: { key: t.text },
  text: `
    select seen.key from (
      select m.key, min(case when p.position = 0 then i.position else 1000000 + i.position end
          - 1000 * i.sold_count) as rank
      from haat.items i
        join haat.item_pictures p on p.item_id = i.id
        join haat.media m on m.id = p.media_id
      where i.status = 'published' and i.structure <> 'variant'
      group by m.key
      union all
      select m.key, -1000000000 + min(c.position) from haat.categories c join haat.media m on m.id = c.picture_id
      group by m.key
    ) seen group by seen.key order by min(seen.rank), seen.key limit $limit`,
});

/** Keys of pictures, those that most people see first: stalls, then cards by sales, then item pages. */
export async function mostSeenPictures(scope: Scoped, limit: number): Promise<string[]> {
  return (await scope.many(listMostSeen, { limit })).map((row) => row.key);
}
