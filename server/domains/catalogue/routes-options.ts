import type { Language } from '#contract/common.ts';
import type { Option } from '#contract/options.ts';
import type { Principal } from '#kernel/database/principal.ts';
import type { Api } from '#kernel/http/api.ts';
import { createCursors } from '#kernel/http/cursor.ts';
import { pageOf, startOf } from '#kernel/http/paging.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { askOptionsOfItem, askOptionsOfType } from './ask-options.ts';
import { changeOption } from './change-option.ts';
import { createOptions } from './create-options.ts';
import { deleteOption } from './delete-option.ts';
import { type FoundOption, findOption, listOptions } from './queries-options.ts';

/** The questions that products ask, as staff keeps them. */
export function optionRoutes(api: Api, kernel: Kernel): void {
  const cursors = createCursors(kernel.secretFor('cursors'));
  const show = async (
    principal: Principal,
    id: string,
    language: Language,
  ): Promise<Option | Refusal<'not_found'>> => {
    const found = await kernel.db.as(principal).maybe(findOption, { id, language });
    return found ? viewOption(found) : refuse('not_found');
  };

  api.serve('GET /admin/options', async ({ principal, query, language }) => {
    const list = `options ${query.q ?? ''}`;
    const start = startOf(cursors, list, query);
    if (isRefusal(start)) return start;
    const asked = query.q ? `%${query.q.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%` : null;
    const rows = await kernel.db.as(principal).many(listOptions, { language, asked, ...start });
    return pageOf(cursors, list, query, rows, viewOption);
  });

  api.serve('GET /admin/options/{id}', ({ principal, params, language }) =>
    show(principal, params.id, language),
  );

  api.serve('POST /admin/options', async ({ principal, body, language, transaction }) => {
    const id = kernel.ids.uuid();
    const made = await transaction((tx) => createOptions(tx, [{ ...body, id }]));
    return isRefusal(made) ? made : show(principal, id, language);
  });

  api.serve(
    'PATCH /admin/options/{id}',
    async ({ principal, params, body, seenVersion: seen, language, transaction }) => {
      const changed = await transaction((tx) => changeOption(tx, { id: params.id, seen, change: body }));
      return isRefusal(changed) ? changed : show(principal, params.id, language);
    },
  );

  api.serve('DELETE /admin/options/{id}', async ({ params, seenVersion: seen, transaction }) => {
    const deleted = await transaction((tx) => deleteOption(tx, { id: params.id, seen }));
    return isRefusal(deleted) ? deleted : undefined;
  });

  api.serve('PUT /admin/product-types/{slug}/options', ({ params, body, language, transaction }) =>
    transaction((tx) => askOptionsOfType(tx, params.slug, { options: body.options, language })),
  );

  api.serve('PUT /admin/items/{id}/options', ({ params, body, language, transaction }) =>
    transaction((tx) => askOptionsOfItem(tx, params.id, { options: body.options, language })),
  );
}

function viewOption(found: FoundOption): Option {
  const { sort: _, ...row } = found;
  return { ...row, kind: row.kind as Option['kind'], choices: row.choices.map((choice) => ({ ...choice })) };
}
