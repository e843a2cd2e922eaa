import { t } from '../database/columns.ts';
import { statement } from '../database/statement.ts';

export type MediaRow = {
  id: string;
  key: string;
  content_type: string;
  width: number;
  height: number;
  bytes: number;
};

/** A picture that is there already keeps its id. Each key may stand in `pictures` only once. */
export const insertMedia = statement({
  name: 'kernel/insert-media',
  params: { pictures: t.json<readonly MediaRow[]>() },
  row: { id: t.uuid, key: t.text, width: t.int, height: t.int, bytes: t.int },
  text: `
    insert into haat.media (id, key, content_type, width, height, bytes, created_at)
    select p.id, p.key, p.content_type, p.width, p.height, p.bytes, haat.now()
    from jsonb_to_recordset($pictures)
      as p(id uuid, key text, content_type text, width integer, height integer, bytes integer)
    order by p.key
    -- Not the key: locking it would meet the locks of those who refer to the picture, and both would wait.
    on conflict (key) do update set bytes = excluded.bytes
    returning id, key, width, height, bytes`,
});
