import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import type { CardItem } from './card-item.ts';
import { date, dayOf, time } from './format.ts';
import { pictureSizes } from './picture-sizes.ts';
import { Picture } from './picture.tsx';
import { places } from './places.ts';
import { Price } from './price.tsx';
import { Rating } from './rating.tsx';
import { Tag } from './tag.tsx';
import { Unbroken } from './unbroken.tsx';

type Props = {
  item: CardItem;
  /** The moment the page stands at: says "today" instead of the date. */
  now?: string | undefined;
  /** In the first view. */
  eager?: boolean;
  /** The next two times as links that choose them, instead of a tag. */
  slotButtons?: boolean;
  /** One below the heading that the list stands under. */
  heading?: 'h2' | 'h3';
};

/** A product or service in a list. The whole card is its link; cards of a row are equally high. */
export function ItemCard({ item, now, eager, slotButtons, heading: Heading = 'h3' }: Props) {
  const local = useLocalPath();
  const path = local(places.item(item));
  return (
    <article className="group relative flex h-full flex-col gap-1">
      <Picture
        picture={item.picture === null ? null : { key: item.picture, width: 640, height: 640, alt: '' }}
        cloth={item.cloth}
        sizes={pictureSizes.card}
        {...(eager && { eager })}
        silent
      />
      <Heading className="mt-1 text-16 font-name">
        <Link to={path} className="two-lines group-hover:text-begun after:absolute after:inset-0">
          <Unbroken>{item.title}</Unbroken>
        </Link>
      </Heading>
      <Rating rating={item.rating} />
      {item.price ? (
        <Price price={item.price} compare={item.compare_price} from={item.price_from} />
      ) : (
        <span className="text-14 text-ink-2">{m.ui_card_not_sold()}</span>
      )}
      {item.seller && <p className="truncate text-14 text-ink-2">{item.seller}</p>}
      <div className="mt-auto pt-1">
        {slotButtons && item.next_slots.length > 0 ? (
          <SlotLinks item={item} path={path} now={now} />
        ) : (
          <CardTag item={item} now={now} />
        )}
      </div>
    </article>
  );
}

function CardTag({ item, now }: { item: CardItem; now: string | undefined }) {
  const language = useLanguage();
  const [first, second] = item.next_slots;
  if (first) {
    const { start, time_zone: zone } = first;
    const day = dayOf(start, zone);
    const sameDay = second && dayOf(second.start, zone) === day;
    const both = sameDay ? `\u00a0·\u00a0${time(second.start, language, zone)}` : '';
    const when = m.ui_day_time({
      day: date(day, language, now, zone),
      time: `${time(start, language, zone)}${both}`,
    });
    return <Tag kind="time">{m.ui_card_free({ when })}</Tag>;
  }
  if (item.arrives_on) {
    return <Tag kind="goods">{m.ui_card_arrives({ day: date(item.arrives_on, language, now) })}</Tag>;
  }
  return item.price && !item.in_stock ? (
    <span className="text-14 text-ink-2">{m.ui_card_sold_out()}</span>
  ) : null;
}

function SlotLinks({ item, path, now }: { item: CardItem; path: string; now: string | undefined }) {
  const language = useLanguage();
  return (
    <div className="relative flex flex-wrap gap-2">
      {item.next_slots.slice(0, 2).map(({ start, time_zone: zone }) => (
        <Link
          key={start}
          to={`${path}?slot=${encodeURIComponent(start)}`}
          className="rounded-control border border-neel bg-neel-tint px-2 py-1 text-14 font-name text-neel first-letter:uppercase"
        >
          {m.ui_day_time({
            day: date(dayOf(start, zone), language, now, zone),
            time: time(start, language, zone),
          })}
        </Link>
      ))}
    </div>
  );
}
