import { t } from '#kernel/database/columns.ts';
import { statement } from '#kernel/database/statement.ts';

export const listAreas = statement({
  name: 'places/list-areas',
  params: { language: t.text },
  row: { id: t.uuid, slug: t.text, name: t.text, postcode: t.text },
  text: `
    select id, slug, haat.say(name, $language) as name, postcode
    from haat.areas
    order by position, slug`,
});
