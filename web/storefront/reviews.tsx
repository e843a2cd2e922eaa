import type { Item } from '#contract/catalogue.ts';
import { Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { date, dayOf, digits } from '../ui/format.ts';
import { places } from '../ui/places.ts';
import { Rating, Star } from '../ui/rating.tsx';
import { StallHeading } from '../ui/stall-heading.tsx';

type Props = {
  rating: Item['rating'];
  /** On a seller's page each names its item. */
  reviews: readonly (Item['reviews'][number] & { item?: { slug: string; title: string } })[];
};

/** What buyers said, newest first. */
export function Reviews({ rating, reviews }: Props) {
  const local = useLocalPath();
  const language = useLanguage();
  return (
    <section aria-labelledby="reviews">
      <StallHeading id="reviews" aside={rating.average !== null && <Rating rating={rating} />}>
        {m.store_reviews()}
      </StallHeading>
      {reviews.length === 0 && <p className="max-w-prose text-ink-2">{m.store_reviews_none()}</p>}
      <ul>
        {reviews.map((review) => (
          <li key={review.id} className="border-b border-line py-4">
            <span className="flex" aria-hidden="true">
              {[1, 2, 3, 4, 5].map((star) => (
                <Star key={star} empty={star > review.rating} />
              ))}
            </span>
            <span className="sr-only">{m.ui_rating_label({ average: digits(review.rating, language) })}</span>
            {review.body && <p className="mt-2 max-w-prose">{review.body}</p>}
            <p className="mt-2 text-14 text-ink-2">
              <span className="font-name text-ink">{review.author}</span>
              {' · '}
              {date(dayOf(review.created_at), language)}
              {' · '}
              {review.item ? (
                <Link
                  to={local(places.item({ kind: 'product', slug: review.item.slug }))}
                  className="underline"
                >
                  {review.item.title}
                </Link>
              ) : (
                review.seller
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
