import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  Form,
  Link,
  useActionData,
  useLoaderData,
  useNavigation,
  useSearchParams,
} from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { orFail } from '../problem.ts';
import { Button } from '../ui/button.tsx';
import { number } from '../ui/format.ts';
import { places } from '../ui/places.ts';
import { StallHeading } from '../ui/stall-heading.tsx';
import { memberOf } from './member.server.ts';
import { MoreLink } from './more-link.tsx';
import { workMeta } from './page-meta.ts';
import { ShelfCard } from './shelf-card.tsx';
import { usePortal } from './shell.tsx';
import { StockForm } from './stock-form.tsx';
import { StockHistory } from './stock-history.tsx';
import { changeStock } from './stock-moves.server.ts';
import { StockLeft } from './stock-row.tsx';

export const meta = () => workMeta(m.stock_title(), m.stock_description());

export const action = (args: ActionFunctionArgs) => changeStock(args);

export async function loader(args: LoaderFunctionArgs) {
  const { headers } = await memberOf(args);
  const { api } = args.context.get(pageContext);
  const params = { id: args.params.id ?? '' };
  const cursor = args.url.searchParams.get('cursor') ?? undefined;
  const [listing, history, places] = await Promise.all([
    api('GET /seller/stock/{id}', { params, headers }),
    api('GET /seller/stock/{id}/movements', { params, headers, query: { cursor, limit: 30 } }),
    api('GET /seller/stock', { headers, query: { limit: 1 } }),
  ]);
  return { listing: orFail(listing), history: orFail(history), locations: orFail(places).locations };
}

export default function StockListing() {
  const { listing, history, locations } = useLoaderData<typeof loader>();
  const { pageKey } = usePortal();
  const refused = useActionData<typeof action>();
  const [search] = useSearchParams();
  const language = useLanguage();
  const local = useLocalPath();
  const sending = useNavigation().formData?.get('form');
  const done = search.get('done');
  const forms = ['receive', 'count', ...(locations.length > 1 ? (['move'] as const) : [])] as const;
  return (
    <>
      <p className="mb-2">
        <Link to={local(`${places.portal}/stock`)} className="text-begun hover:underline">
          {m.stock_back()}
        </Link>
      </p>
      <StallHeading level={1}>{listing.title}</StallHeading>
      <p className="text-14 text-ink-2">{listing.sku}</p>
      <StockLeft row={listing} />
      <div className="mt-8 grid items-start gap-x-12 gap-y-8 md:grid-cols-2">
        <section>
          <StallHeading>{m.stock_shelves()}</StallHeading>
          {listing.shelves.length === 0 && <p className="text-ink-2">{m.stock_no_shelf()}</p>}
          <ul className="grid gap-4">
            {listing.shelves.map((shelf) => (
              <ShelfCard
                key={shelf.location.id}
                shelf={shelf}
                busy={sending === 'warning'}
                refused={refused?.form === `warning:${shelf.location.id}` ? refused : undefined}
                saved={!refused && done === `warning:${shelf.location.id}`}
              />
            ))}
          </ul>
        </section>
        <section>
          <StallHeading>{m.stock_change()}</StallHeading>
          {forms.map((form) => (
            <StockForm
              key={form}
              form={form}
              locations={locations}
              formKey={`${pageKey}:${listing.id}:${form}`}
              busy={sending === form}
              refused={refused?.form === form ? refused : undefined}
              done={
                !refused && done === form ? m.stock_done({ count: number(listing.free, language) }) : null
              }
            />
          ))}
          <Form method="post" preventScrollReset className="py-3">
            <input type="hidden" name="form" value="tracking" />
            <input type="hidden" name="tracked" value={listing.tracked ? 'no' : 'yes'} />
            <p className="mb-2">{listing.tracked ? m.stock_counting_on() : m.stock_counting_off()}</p>
            <Button look="outline" busy={sending === 'tracking'}>
              {listing.tracked ? m.stock_stop_counting() : m.stock_start_counting()}
            </Button>
          </Form>
        </section>
      </div>
      <section className="mt-8">
        <StallHeading>{m.stock_history()}</StallHeading>
        <StockHistory movements={history.data} />
        <MoreLink next={history.next_cursor} />
      </section>
    </>
  );
}
