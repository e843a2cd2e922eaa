import type { Basket, BasketLine } from '#contract/basket.ts';
import { CalendarClock, CircleAlert, Spool, Trash2 } from 'lucide-react';
import { Link, useFetcher } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { Answers } from '../ui/answers.tsx';
import { buttonClass } from '../ui/button.tsx';
import { cx } from '../ui/cx.ts';
import { digits, duration, money } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { pictureSizes } from '../ui/picture-sizes.ts';
import { Picture } from '../ui/picture.tsx';
import { places } from '../ui/places.ts';
import { Price } from '../ui/price.tsx';
import { QuantityStepper } from '../ui/quantity-stepper.tsx';
import { Unbroken } from '../ui/unbroken.tsx';
import { comesTooEarly, messagesOfLine } from './basket-groups.ts';
import { servicePath } from '../storefront/service-path.ts';
import type { OtherTimes } from './basket-group.tsx';
import { BasketTime } from './basket-time.tsx';

type Props = { basket: Basket; line: BasketLine; times: OtherTimes | null };

/** `available` says no more than this, however much there is. */
const mostShown = 20;

export function BasketLineRow({ basket, line, times }: Props) {
  const local = useLocalPath();
  const language = useLanguage();
  const removal = useFetcher();
  const going = removal.state !== 'idle';
  // The same thing with other answers comes from the same shelf.
  const elsewhere = basket.lines.reduce(
    (sum, { id, listing_id: listing, quantity }) =>
      listing === line.listing_id && id !== line.id ? sum + quantity : sum,
    0,
  );
  const path = local(places.item({ kind: line.kind, slug: line.item.slug }));
  return (
    <div className={cx('p-3 transition-opacity sm:p-4', going && 'opacity-50')}>
      <div className="flex gap-3 sm:gap-4">
        <Link to={path} tabIndex={-1} aria-hidden="true" className="w-thumb shrink-0">
          <Picture picture={line.item.picture} cloth={line.item.cloth} sizes={pictureSizes.thumb} silent />
        </Link>
        <div className="min-w-0 flex-1">
          <div className="flex items-start justify-between gap-3">
            <p className="min-w-0 font-name">
              <Link to={path} className="hover:text-begun hover:underline">
                <Unbroken>{line.item.title}</Unbroken>
              </Link>
            </p>
            <Price price={line.line_total} size="16" />
          </div>
          <p className="text-14 text-ink-2">
            <Link to={local(places.seller(line.seller.slug))} className="hover:text-begun hover:underline">
              {line.seller.name}
            </Link>
            {line.resource && line.resource.name !== line.seller.name && ` · ${line.resource.name}`}
          </p>
          {line.quantity > 1 && (
            <p className="text-14 text-ink-2">
              {m.basket_each({
                price: money(line.unit_price, language),
                count: digits(line.quantity, language),
              })}
            </p>
          )}
          {line.add_ons.map((extra) => (
            <p key={extra.id} className="text-14 text-ink-2">
              + {extra.name}, {duration(extra.minutes, language)}, {money(extra.price, language)}
            </p>
          ))}
          <Answers options={line.options} />
          <WaitsFor basket={basket} line={line} />
        </div>
      </div>
      <LineMessages basket={basket} line={line} />
      <div className="mt-2 flex flex-wrap items-center justify-between gap-2">
        {line.kind === 'product' ? (
          <QuantityStepper
            label={m.basket_quantity_of({ title: line.item.title })}
            quantity={line.quantity}
            max={(line.available ?? 0) >= mostShown ? null : (line.available ?? 0) - elsewhere}
            action={local(places.basket)}
            fields={{ intent: 'change', line_id: line.id }}
          />
        ) : (
          <Link
            to={`${local(places.basket)}?time=${line.id}#${line.id}`}
            preventScrollReset
            className={buttonClass({ look: 'outline' })}
          >
            <Icon of={CalendarClock} />
            {m.basket_other_time()}
          </Link>
        )}
        <removal.Form method="post" action={local(places.basket)}>
          <input type="hidden" name="intent" value="remove" />
          <input type="hidden" name="line_id" value={line.id} />
          <button className={buttonClass({ look: 'text' })}>
            <Icon of={Trash2} className="max-sm:hidden" />
            {m.basket_remove()}
            <span className="sr-only">: {line.item.title}</span>
          </button>
        </removal.Form>
      </div>
      {times && <BasketTime line={line} times={times} />}
    </div>
  );
}

function WaitsFor({ basket, line }: { basket: Basket; line: BasketLine }) {
  const first = basket.lines.find(({ id }) => id === line.after_line_id);
  if (!first) return null;
  return (
    <p className="mt-1 flex items-start gap-1 text-14 text-ink-2">
      <Icon of={Spool} small className="mt-px text-star" />
      {m.basket_after({ title: first.item.title })}
    </p>
  );
}

/** What changed meanwhile, at the line it is about, with what can be done. */
function LineMessages({ basket, line }: { basket: Basket; line: BasketLine }) {
  const local = useLocalPath();
  const early = comesTooEarly(line, basket.lines);
  const messages = messagesOfLine(basket, line.id);
  const codes = messages.map(({ code }) => code);
  if (messages.length === 0 && !early) return null;
  return (
    <ul className="mt-2 flex flex-col gap-1">
      {messages.map(({ code, severity, detail }) => (
        <li
          key={code}
          className={cx(
            'flex items-start gap-1 text-14',
            severity === 'error' ? 'text-morich' : 'text-holud-ink',
          )}
        >
          <Icon of={CircleAlert} small className="mt-px" />
          <span>{detail}</span>
        </li>
      ))}
      {/* Not while there is less than that: lowering the quantity takes the new price too. */}
      {codes.includes('price_changed') && !codes.includes('out_of_stock') && (
        <li>
          <form method="post" action={local(places.basket)}>
            <input type="hidden" name="intent" value="change" />
            <input type="hidden" name="line_id" value={line.id} />
            <input type="hidden" name="quantity" value={line.quantity} />
            <button className={buttonClass({ look: 'outline', size: 'compact' })}>
              {m.basket_accept_price()}
            </button>
          </form>
        </li>
      )}
      {codes.includes('options_invalid') && (
        <li>
          <Link
            to={local(places.item({ kind: line.kind, slug: line.item.slug }))}
            className={buttonClass({ look: 'outline', size: 'compact' })}
          >
            {m.basket_choose_again()}
          </Link>
        </li>
      )}
      {codes.includes('area_not_served') && (
        <li>
          <Link
            to={local(servicePath(line.item.slug, {}))}
            className={buttonClass({ look: 'outline', size: 'compact' })}
          >
            {m.basket_who_comes({ area: basket.area?.name ?? '' })}
          </Link>
        </li>
      )}
      {early && (
        <li className="flex items-start gap-1 text-14 text-holud-ink">
          <Icon of={CircleAlert} small className="mt-px" />
          <span>{m.basket_too_early()}</span>
        </li>
      )}
    </ul>
  );
}
