import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  data,
  redirect,
  useActionData,
  useLoaderData,
  useNavigation,
  useSearchParams,
} from 'react-router';
import { pageContext } from '../../entry.server.tsx';
import { m } from '../../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../../i18n/path.ts';
import { workMeta } from '../../portal/page-meta.ts';
import { orFail } from '../../problem.ts';
import { Badge } from '../../ui/badge.tsx';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { places } from '../../ui/places.ts';
import { ToastStrip } from '../../ui/toast-strip.tsx';
import { useFocusOnError } from '../../ui/use-focus-on-error.ts';
import { Conflict } from './conflict.tsx';
import { ItemLinks } from './item-links.tsx';
import { ItemPictures } from './item-pictures.tsx';
import { ItemSide } from './item-side.tsx';
import { ItemTexts } from './item-texts.tsx';
import { ItemValues } from './item-values.tsx';
import { saveItem, saveVariants } from './save-item.server.ts';
import { SaveBar } from './save-bar.tsx';
import { VariantSheet } from './variant-sheet.tsx';

export const meta = ({ loaderData }: { loaderData?: { item: { title: { en?: string; bn?: string } } } }) =>
  workMeta(loaderData?.item.title.en ?? loaderData?.item.title.bn ?? '', m.dashboard_catalogue_description());

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { api } = context.get(pageContext);
  const item = orFail(await api('GET /admin/items/{id}', { params: { id: params['id'] ?? '' } }));
  const [types, categories, services] = await Promise.all([
    api('GET /admin/product-types'),
    api('GET /admin/categories'),
    api('GET /admin/items', { query: { kind: 'service', limit: 100 } }),
  ]);
  return {
    item,
    types: orFail(types).data,
    categories: orFail(categories).data.map(({ id, slug, name, depth }) => ({ id, slug, name, depth })),
    services: orFail(services).data.map(({ slug, title }) => ({ slug, title })),
  };
}

export async function action({ params, request, context, url }: ActionFunctionArgs) {
  const { api } = context.get(pageContext);
  const form = await request.formData();
  const id = params['id'] ?? '';
  const saved =
    form.get('form') === 'variants' ? await saveVariants(api, id, form) : await saveItem(api, id, form);
  return saved.ok ? redirect(`${url.pathname}?saved`, 303) : data(saved.refused, { status: saved.status });
}

/** Everything of one product or service on one page. */
export default function ItemEditor() {
  const { item, types, categories, services } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [search] = useSearchParams();
  const language = useLanguage();
  const local = useLocalPath();
  const sending = useNavigation().state === 'submitting';
  useFocusOnError(refused?.errors);
  const mine = refused?.form === 'item' ? refused : undefined;
  const title = item.title[language] ?? item.title.en ?? item.title.bn ?? item.slug;
  const type = types.find((one) => one.slug === item.type);
  const fields = { item, errors: mine?.errors ?? {}, typed: mine?.typed };
  return (
    <>
      <Breadcrumb
        steps={[{ to: local(`${places.dashboard}/catalogue`), label: m.dashboard_catalogue_title() }]}
        here={title}
      />
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <h1 className="text-24">{title}</h1>
        <Badge tone={item.status === 'published' ? 'done' : 'neutral'}>
          {item.status === 'published' ? m.dashboard_published() : m.dashboard_draft()}
        </Badge>
        {item.status === 'published' && (
          <Link to={local(places.item(item))} className="text-14 text-begun underline">
            {m.editor_see()}
          </Link>
        )}
      </div>
      {search.has('saved') && !refused && (
        <div className="mb-4">
          <ToastStrip tone="done">{m.editor_saved()}</ToastStrip>
        </div>
      )}
      {mine && (
        <div className="mb-4">
          {mine.latest ? (
            <Conflict latest={mine.latest} item={item} />
          ) : (
            <ToastStrip tone="refused">{m.editor_refused()}</ToastStrip>
          )}
        </div>
      )}
      {/* A saved item begins anew: what was typed is what it has now. */}
      <Form
        key={item.version}
        id="item"
        method="post"
        noValidate
        className="grid items-start gap-8 pb-8 lg:grid-cols-3"
      >
        <input type="hidden" name="form" value="item" />
        <input type="hidden" name="version" value={mine?.latest?.version ?? item.version} />
        <input type="hidden" name="made_for_type" value={item.type ?? ''} />
        <div className="grid min-w-0 gap-8 lg:col-span-2">
          <ItemTexts {...fields} />
          {type && <ItemValues {...fields} type={type} categories={categories} />}
          <ItemPictures {...fields} />
          <ItemLinks {...fields} />
        </div>
        <ItemSide {...fields} types={types} categories={categories} services={services} />
        <SaveBar busy={sending} />
      </Form>
      {item.kind === 'product' && (
        <VariantSheet
          key={`${item.id} ${item.version}`}
          item={item}
          attributes={type?.attributes ?? []}
          refused={refused?.form === 'variants' ? refused : undefined}
          busy={sending}
        />
      )}
    </>
  );
}
