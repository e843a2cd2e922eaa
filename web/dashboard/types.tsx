import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useLocation,
  useNavigation,
} from 'react-router';
import { formText } from '../checkout/form-text.ts';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { languageOfPath } from '../i18n/language.ts';
import { localPath, useLanguage, useLocalPath } from '../i18n/path.ts';
import { workMeta } from '../portal/page-meta.ts';
import { orFail } from '../problem.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Field } from '../ui/field.tsx';
import { number } from '../ui/format.ts';
import { Table } from '../ui/table.tsx';
import { useFocusOnError } from '../ui/use-focus-on-error.ts';
import { Disclosure } from './disclosure.tsx';
import { formTexts, sayIn } from './form-texts.ts';
import { refuseSave } from './refused-save.ts';
import { SaveStrips } from './save-strips.tsx';
import { TextPair } from './text-pair.tsx';

export const meta = () => workMeta(m.dashboard_types_title(), m.dashboard_types_description());

export async function loader({ context }: LoaderFunctionArgs) {
  return orFail(await context.get(pageContext).api('GET /admin/product-types')).data;
}

/** Makes a type without attributes and goes on to its page. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const name = formTexts(form, 'name');
  const slug = formText(form, 'slug');
  const made = await context
    .get(pageContext)
    .api('POST /admin/product-types', { body: { ...(slug && { slug }), name, attributes: [] } });
  if (!made.ok) return refuseSave(made.problem, form, { as: 'new' });
  const language = languageOfPath(new URL(request.url).pathname);
  return redirect(localPath(language, `/dashboard/types/${made.data.slug}`), 303);
}

export default function Types() {
  const types = useLoaderData<typeof loader>();
  const language = useLanguage();
  const local = useLocalPath();
  return (
    <>
      <h1 className="mb-4 text-24">{m.dashboard_types_title()}</h1>
      <NewType key={useLocation().key} />
      <Table
        caption={m.dashboard_types_title()}
        rows={types}
        rowKey={({ id }) => id}
        empty={<Empty cloth="sky">{m.dashboard_types_empty()}</Empty>}
        columns={[
          {
            key: 'name',
            head: m.dashboard_name(),
            cell: (type) => (
              <Link
                to={local(`/dashboard/types/${type.slug}`)}
                className="font-name text-begun hover:underline"
              >
                {sayIn(language, type.name)}
              </Link>
            ),
          },
          {
            key: 'what',
            head: m.dashboard_attributes(),
            wideOnly: true,
            cell: (type) => (
              <span className="line-clamp-1 text-ink-2">
                {type.attributes.map(({ name }) => sayIn(language, name)).join(', ') || '–'}
              </span>
            ),
          },
          {
            key: 'attributes',
            head: m.dashboard_how_many(),
            figure: true,
            cell: (type) => number(type.attributes.length, language),
          },
          {
            key: 'products',
            head: m.dashboard_products(),
            figure: true,
            cell: (type) => number(type.item_count, language),
          },
        ]}
      />
    </>
  );
}

function NewType() {
  const refused = useActionData<typeof action>();
  useFocusOnError(refused?.errors);
  const busy = useNavigation().formMethod === 'POST';
  const typed = refused?.typed ?? {};
  const errors = refused?.errors ?? {};
  return (
    <div className="mb-6">
      <Disclosure title={m.dashboard_types_new()} open={refused !== undefined}>
        <SaveStrips refused={refused} />
        <Form method="post" noValidate className="grid max-w-prose gap-4">
          <TextPair
            name="name"
            labels={{ en: m.dashboard_name_en(), bn: m.dashboard_name_bn() }}
            said={typed}
            errors={errors}
            maxLength={120}
          />
          <Field
            label={m.dashboard_slug()}
            hint={m.dashboard_slug_hint()}
            optional
            name="slug"
            autoComplete="off"
            maxLength={120}
            defaultValue={typed['slug']}
            error={errors['slug']}
          />
          <div>
            <Button size="compact" busy={busy}>
              {m.dashboard_types_create()}
            </Button>
          </div>
        </Form>
      </Disclosure>
    </div>
  );
}
