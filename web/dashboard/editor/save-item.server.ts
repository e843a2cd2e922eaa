import type { Client } from '#client/client.ts';
import type { ItemDraft, ProductType } from '#contract/catalogue-admin.ts';
import type { Problem } from '#contract/problems.ts';
import { fieldErrors, orFail } from '../../problem.ts';
import { type ItemPatch, type VariantRow, patchIn, typedIn, variantsOf } from './item-form.ts';

export type Refused = {
  /** Which of the page's forms. */
  form: 'item' | 'variants';
  code: Problem['code'];
  detail: string | undefined;
  errors: Record<string, string>;
  typed: Record<string, string[]>;
  /** What somebody else made of it meanwhile. */
  latest: ItemDraft | null;
};

type Saved = { ok: true } | { ok: false; status: number; refused: Refused };

const attributesOf = async (api: Client, type: string | null): Promise<ProductType['attributes']> =>
  type ? orFail(await api('GET /admin/product-types/{slug}', { params: { slug: type } })).attributes : [];

/** Saves what the form says of an item, as long as nobody changed it meanwhile. */
export async function saveItem(api: Client, id: string, form: FormData): Promise<Saved> {
  const before = orFail(await api('GET /admin/items/{id}', { params: { id } }));
  const attributes = await attributesOf(api, String(form.get('made_for_type') ?? '') || before.type);
  const patch = await namesToIds(api, patchIn(form, before.kind, attributes), attributes);
  const version = Number(form.get('version'));
  const saved = await api('PATCH /admin/items/{id}', { params: { id }, version, body: patch });
  return saved.ok ? { ok: true } : refusal(api, id, 'item', saved.problem, form);
}

/** Saves the sheet of variants. */
export async function saveVariants(api: Client, id: string, form: FormData): Promise<Saved> {
  const before = orFail(await api('GET /admin/items/{id}', { params: { id } }));
  const attributes = await attributesOf(api, before.type);
  const rows = JSON.parse(String(form.get('rows') ?? '[]')) as VariantRow[];
  const saved = await api('PUT /admin/items/{id}/variants', {
    params: { id },
    version: Number(form.get('version')),
    body: { variants: variantsOf(rows, attributes) },
  });
  return saved.ok ? { ok: true } : refusal(api, id, 'variants', saved.problem, form);
}

async function refusal(
  api: Client,
  id: string,
  form: Refused['form'],
  problem: Problem,
  sent: FormData,
): Promise<Saved> {
  const isOld = problem.code === 'precondition_failed';
  const refused = {
    form,
    code: problem.code,
    detail: problem.detail,
    errors: fieldErrors(problem),
    typed: typedIn(sent),
    latest: isOld ? orFail(await api('GET /admin/items/{id}', { params: { id } })) : null,
  };
  return { ok: false, status: problem.status, refused };
}

/** People name things by their address; attributes keep what they name by its id. What is unknown stays, to be refused. */
async function namesToIds(
  api: Client,
  patch: ItemPatch,
  attributes: ProductType['attributes'],
): Promise<ItemPatch> {
  const named = attributes.filter(
    ({ kind, code }) => kind === 'entity' && typeof patch.attributes?.[code] === 'string',
  );
  if (named.length === 0) return patch;
  const values = { ...patch.attributes };
  for (const { code, entity } of named) {
    const slug = String(values[code]);
    values[code] = (await idOf(api, entity, slug)) ?? slug;
  }
  return { ...patch, attributes: values };
}

async function idOf(api: Client, entity: string | null, slug: string): Promise<string | undefined> {
  if (entity === 'seller') {
    const seller = await api('GET /sellers/{slug}', { params: { slug } });
    return seller.ok ? seller.data.id : undefined;
  }
  if (entity === 'category') {
    const tree = await api('GET /admin/categories');
    return tree.ok ? tree.data.data.find((one) => one.slug === slug)?.id : undefined;
  }
  const items = await api('GET /admin/items', { query: { q: slug, limit: 100 } });
  return items.ok ? items.data.data.find((one) => one.slug === slug)?.id : undefined;
}
