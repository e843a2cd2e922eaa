import type { BasketLine, Checkout } from '#contract/basket.ts';
import type { ReactNode } from 'react';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { Answers } from '../ui/answers.tsx';
import { BottomAction } from '../ui/bottom-action.tsx';
import { Button } from '../ui/button.tsx';
import { date, dateTime, digits, money } from '../ui/format.ts';
import { useNow } from '../ui/now.ts';
import { pictureSizes } from '../ui/picture-sizes.ts';
import { Picture } from '../ui/picture.tsx';
import { Price } from '../ui/price.tsx';
import type { PaymentMethod } from './checkout-pay.tsx';
import { QuoteParts } from './quote-parts.tsx';

type Props = { checkout: Checkout; button: ReactNode };

/** What is being bought and what it comes to; on a phone a line that unfolds. */
export function CheckoutSummary({ checkout, button }: Props) {
  const language = useLanguage();
  const { lines } = checkout.basket;
  const rows = (
    <>
      <ul className="mb-3 flex flex-col gap-3">
        {lines.map((line) => (
          <SummaryLine key={line.id} line={line} />
        ))}
      </ul>
      <QuoteParts quote={checkout.quote} />
    </>
  );
  return (
    <>
      <details className="rounded-card border border-line bg-surface md:hidden">
        <summary className="flex min-h-control items-center justify-between gap-4 px-4 py-2">
          <span>{m.checkout_things({ count: digits(lines.length, language) })}</span>
          <Price price={checkout.quote.total} size="16" />
        </summary>
        <div className="px-4 pt-2 pb-4">{rows}</div>
      </details>
      <section
        aria-labelledby="sum"
        className="sticky top-4 rounded-card border border-line bg-surface p-6 max-md:hidden"
      >
        <h2 id="sum" className="mb-3 text-20">
          {m.checkout_summary()}
        </h2>
        {rows}
        <div className="mt-4 flex flex-col">{button}</div>
        <p className="mt-3 text-14 text-ink-2">{m.checkout_promise()}</p>
      </section>
    </>
  );
}

function SummaryLine({ line }: { line: BasketLine }) {
  const language = useLanguage();
  const now = useNow();
  const when = line.slot
    ? dateTime(line.slot, language, now)
    : line.arrives_on
      ? m.ui_card_arrives({ day: date(line.arrives_on, language, now) })
      : null;
  return (
    <li className="flex items-start gap-3">
      <span className="w-12 shrink-0">
        <Picture picture={line.item.picture} cloth={line.item.cloth} sizes={pictureSizes.thumb} silent />
      </span>
      <span className="min-w-0 flex-1">
        <span className="block">
          {line.quantity > 1 && `${digits(line.quantity, language)} × `}
          {line.item.title}
        </span>
        <Answers options={line.options} />
        {when && (
          <span className={`block text-14 first-letter:uppercase ${line.slot ? 'text-neel' : 'text-ink-2'}`}>
            {when}
          </span>
        )}
      </span>
      <span className="whitespace-nowrap">{money(line.line_total, language)}</span>
    </li>
  );
}

/** On a phone the amount and its button stay at the lower edge. */
export function CheckoutFoot({ button }: Props) {
  return (
    <BottomAction>
      <div className="flex w-full flex-col">{button}</div>
    </BottomAction>
  );
}

type PayProps = { checkout: Checkout; payment: PaymentMethod; isHeld: boolean; sending: boolean };

/** The button that carries the amount. */
export function PayButton({ checkout: { quote }, payment, isHeld, sending }: PayProps) {
  const language = useLanguage();
  const amount = money(quote.total, language);
  const label = !quote.final
    ? m.checkout_show_total()
    : payment === 'cash'
      ? m.checkout_order_cash({ amount })
      : m.checkout_pay_amount({ amount });
  return (
    <Button form="checkout" name="intent" value="order" wide busy={sending} disabled={!isHeld}>
      {label}
    </Button>
  );
}
