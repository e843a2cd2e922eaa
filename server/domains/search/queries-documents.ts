import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';

/** Writes documents that were left over; 0 once none is. */
export const refreshSearch = statement({
  name: 'search/refresh',
  params: { most: t.int },
  row: { taken: t.int },
  text: `select haat.refresh_search($most) as taken`,
});

/** Writes the documents of the next items by id; the last id of them, null after the last. */
export const rewriteDocuments = statement({
  name: 'search/rewrite-documents',
  params: { after: t.uuid, most: t.int },
  row: { last: t.uuid.orNull, items: t.int, differed: t.int },
  text: `
    with chosen as (
      select array_agg(one.id order by one.id) as ids from (
        select i.id from haat.items i where i.id > $after and i.structure <> 'variant' order by i.id limit $most) one)
    select ids[cardinality(ids)] as last, coalesce(cardinality(ids), 0) as items,
      coalesce(haat.write_search_documents(ids), 0) as differed
    from chosen`,
});

/** Drops what stands for no published item, and counts all facets again where they differ. */
export const recountFacets = statement({
  name: 'search/recount-facets',
  row: { differed: t.int },
  text: `select haat.recount_facets() as differed`,
});
