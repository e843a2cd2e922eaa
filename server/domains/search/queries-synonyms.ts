import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';

export type SynonymRow = { id: string; terms: readonly string[]; leads_to: readonly string[] };

const row = {
  id: t.uuid,
  terms: t.texts,
  leads_to: t.texts,
  version: t.int,
  updated_at: t.instant,
};

export const insertSynonyms = statement({
  name: 'search/insert-synonyms',
  params: { synonyms: t.json<readonly SynonymRow[]>() },
  row,
  text: `
    insert into haat.synonyms (id, terms, leads_to, created_at, updated_at)
    select s.id, s.terms, s.leads_to, haat.now(), haat.now()
    from jsonb_to_recordset($synonyms) as s(id uuid, terms text[], leads_to text[])
    returning id, terms, leads_to, version, updated_at`,
});

export const listSynonyms = statement({
  name: 'search/list-synonyms',
  params: { asked: t.text.orNull, most: t.int, after_sort: t.text.orNull, after_id: t.uuid.orNull },
  row: { ...row, sort: t.text },
  text: `
    select s.id, s.terms, s.leads_to, s.version, s.updated_at, s.created_at::text as sort
    from haat.synonyms s
    where ($asked is null or exists (
        select from unnest(s.terms || s.leads_to) term where strpos(lower(term), lower($asked)) > 0))
      and ($after_sort is null or (s.created_at, s.id) < ($after_sort::timestamptz, $after_id))
    order by s.created_at desc, s.id desc
    limit $most`,
});

export const readSynonym = statement({
  name: 'search/read-synonym',
  params: { id: t.uuid },
  row,
  text: `select id, terms, leads_to, version, updated_at from haat.synonyms where id = $id`,
});

/** Changes a group that still is as it was seen; the version decides. */
export const updateSynonym = statement({
  name: 'search/update-synonym',
  params: { id: t.uuid, seen: t.int, terms: t.texts, leads_to: t.texts },
  row,
  text: `
    update haat.synonyms set terms = $terms, leads_to = $leads_to, version = version + 1, updated_at = haat.now()
    where id = $id and version = $seen
    returning id, terms, leads_to, version, updated_at`,
});

export const deleteSynonym = statement({
  name: 'search/delete-synonym',
  params: { id: t.uuid, seen: t.int },
  row: { id: t.uuid },
  text: `delete from haat.synonyms where id = $id and version = $seen returning id`,
});
