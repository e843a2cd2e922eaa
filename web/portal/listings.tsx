import { type LoaderFunctionArgs, Form, useLoaderData, useSearchParams } from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { orFail } from '../problem.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Field } from '../ui/field.tsx';
import { places } from '../ui/places.ts';
import { StallHeading } from '../ui/stall-heading.tsx';
import { ListingRow } from './listing-row.tsx';
import { memberOf } from './member.server.ts';
import { MoreLink } from './more-link.tsx';
import { workMeta } from './page-meta.ts';
import { usePortal } from './shell.tsx';

export { act as action } from './moves.server.ts';

export const meta = () => workMeta(m.portal_listings_title(), m.portal_listings_description());

export async function loader(args: LoaderFunctionArgs) {
  const { headers } = await memberOf(args);
  const { searchParams } = args.url;
  const query = {
    q: searchParams.get('q')?.trim().slice(0, 80) || undefined,
    cursor: searchParams.get('cursor') ?? undefined,
    limit: 50,
  };
  return orFail(await args.context.get(pageContext).api('GET /seller/listings', { query, headers }));
}

export default function Listings() {
  const { data: listings, next_cursor: next } = useLoaderData<typeof loader>();
  const { pageKey } = usePortal();
  const local = useLocalPath();
  const [search] = useSearchParams();
  const q = search.get('q') ?? '';
  return (
    <>
      <StallHeading level={1}>{m.portal_listings_title()}</StallHeading>
      <search>
        <Form className="mb-4 flex max-w-search items-end gap-2">
          <div className="min-w-0 flex-1">
            <Field
              key={q}
              label={m.portal_listings_search()}
              type="search"
              name="q"
              defaultValue={q}
              maxLength={80}
            />
          </div>
          <Button look="outline">{m.shell_search()}</Button>
        </Form>
      </search>
      {listings.length === 0 && (
        <Empty
          cloth="mint"
          action={
            q ? (
              <ButtonLink to={local(`${places.portal}/listings`)} look="outline">
                {m.portal_listings_all()}
              </ButtonLink>
            ) : null
          }
        >
          {q ? m.portal_no_listings_for({ q }) : m.portal_no_listings()}
        </Empty>
      )}
      <ul>
        {listings.map((listing) => (
          <ListingRow
            key={listing.id}
            listing={listing}
            pageKey={pageKey}
            received={search.get('received') === listing.id}
          />
        ))}
      </ul>
      <MoreLink next={next} />
    </>
  );
}
