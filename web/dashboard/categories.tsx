import { type LoaderFunctionArgs, useActionData, useLoaderData, useLocation } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { workMeta } from '../portal/page-meta.ts';
import { orFail } from '../problem.ts';
import { Empty } from '../ui/empty.tsx';
import { useFocusOnError } from '../ui/use-focus-on-error.ts';
import type { act } from './categories.server.ts';
import { CategoryTree } from './category-tree.tsx';
import { Disclosure } from './disclosure.tsx';
import { NewCategory } from './new-category.tsx';

export { act as action } from './categories.server.ts';

export const meta = () => workMeta(m.dashboard_categories_title(), m.dashboard_categories_description());

export async function loader({ context }: LoaderFunctionArgs) {
  return orFail(await context.get(pageContext).api('GET /admin/categories')).data;
}

export default function Categories() {
  const tree = useLoaderData<typeof loader>();
  const refused = useActionData<typeof act>();
  const { key } = useLocation();
  useFocusOnError(refused?.errors);
  const making = refused?.form === 'new' ? refused : undefined;
  return (
    <>
      <h1 className="mb-1 text-24">{m.dashboard_categories_title()}</h1>
      <p className="mb-4 max-w-prose text-ink-2">{m.dashboard_categories_text()}</p>
      <div className="mb-6">
        <Disclosure key={key} title={m.dashboard_categories_new()} open={making !== undefined}>
          <NewCategory tree={tree} refused={making} />
        </Disclosure>
      </div>
      {tree.length === 0 ? (
        <Empty>{m.dashboard_categories_empty()}</Empty>
      ) : (
        <CategoryTree tree={tree} refused={refused?.form.startsWith('move:') ? refused : undefined} />
      )}
    </>
  );
}
