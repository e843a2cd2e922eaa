import type { ReplyOf } from '#contract/operations.ts';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { orderPath } from '../checkout/order-path.ts';
import { privateMeta } from '../checkout/private-meta.ts';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { orFail } from '../problem.ts';
import { requireMe } from '../session.server.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { digits, instant } from '../ui/format.ts';
import { pictureSizes } from '../ui/picture-sizes.ts';
import { Picture } from '../ui/picture.tsx';
import { places } from '../ui/places.ts';
import { Price } from '../ui/price.tsx';
import { useLiveRevalidation } from '../use-live.ts';
import { OrderState } from './order-state.tsx';
import { useMe } from './use-me.ts';

type Row = ReplyOf<'GET /orders'>['data'][number];

export async function loader(args: LoaderFunctionArgs) {
  await requireMe(args);
  const cursor = new URL(args.request.url).searchParams.get('cursor');
  const query = cursor ? { cursor } : {};
  return orFail(await args.context.get(pageContext).api('GET /orders', { query }));
}

export function meta() {
  return privateMeta(m.orders_title(), m.orders_description());
}

export default function Orders() {
  const { data: rows, next_cursor: next } = useLoaderData<typeof loader>();
  const { id } = useMe();
  const local = useLocalPath();
  useLiveRevalidation([`user:${id}`]);
  return (
    <>
      <h1 className="sr-only">{m.orders_title()}</h1>
      {rows.length === 0 ? (
        <Empty action={<ButtonLink to={local(places.home)}>{m.basket_see_market()}</ButtonLink>}>
          {m.orders_empty()}
        </Empty>
      ) : (
        <ul className="flex flex-col gap-3">
          {rows.map((row) => (
            <li key={row.id}>
              <OrderCard row={row} />
            </li>
          ))}
        </ul>
      )}
      {next && (
        <ButtonLink look="outline" to={`?cursor=${encodeURIComponent(next)}`} className="mt-6">
          {m.orders_older()}
        </ButtonLink>
      )}
    </>
  );
}

function OrderCard({ row }: { row: Row }) {
  const local = useLocalPath();
  const language = useLanguage();
  const [first, ...others] = row.titles;
  const isOver = ['completed', 'cancelled', 'expired'].includes(row.status);
  const what = (
    <>
      {first}
      {others.length > 0 && (
        <span className="font-normal text-ink-2">
          {' '}
          {m.orders_and_more({ count: digits(others.length, language) })}
        </span>
      )}
    </>
  );
  return (
    <article className="relative flex items-start gap-4 rounded-card border border-line bg-surface p-4 hover:border-edge">
      <span className="w-thumb shrink-0">
        <Picture picture={row.picture} cloth={row.cloth} sizes={pictureSizes.thumb} silent />
      </span>
      <div className="min-w-0 flex-1">
        <h2 className={isOver ? 'text-16 font-name' : 'text-18'}>
          <Link to={local(orderPath(row.id))} className="after:absolute after:inset-0">
            {isOver ? what : row.next}
          </Link>
        </h2>
        {!isOver && <p>{what}</p>}
        <p className="text-14 text-ink-2">
          {m.order_number_placed({
            number: digits(row.number, language),
            at: instant(row.placed_at, language),
          })}
        </p>
      </div>
      <div className="flex shrink-0 flex-col items-end gap-2">
        <Price price={row.total} size="16" />
        <OrderState status={row.status} />
      </div>
    </article>
  );
}
