import type { Order } from '#contract/orders.ts';
import { Form, Link, useNavigation } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { Button } from '../ui/button.tsx';
import { FieldError } from '../ui/field-frame.tsx';
import { digits } from '../ui/format.ts';
import { places } from '../ui/places.ts';
import { Star } from '../ui/rating.tsx';
import { Textarea } from '../ui/textarea.tsx';
import { ToastStrip } from '../ui/toast-strip.tsx';
import type { OrderReply } from './order-action.ts';

type Props = {
  line: Order['lines'][number];
  /** What the action said of the last form of the page. */
  reply: OrderReply | undefined;
};

const stars = [1, 2, 3, 4, 5];

/**
 * Stars and words for something that has arrived or is done. A form of the page and not a fetcher: the live news of the
 * review may take the form away before its own answer is there, and of a fetcher that is gone no redirect is followed.
 */
export function ReviewForm({ line, reply }: Props) {
  const { formData } = useNavigation();
  const language = useLanguage();
  const said = reply?.lineId === line.id ? reply : undefined;
  return (
    <details open={Boolean(said?.error)} className="border-b border-line">
      <summary className="min-h-control py-3 font-name text-begun">
        {m.review_open({ title: line.title })}
      </summary>
      <Form method="post" preventScrollReset className="flex max-w-prose flex-col gap-4 pb-6">
        <input type="hidden" name="intent" value="review" />
        <input type="hidden" name="line_id" value={line.id} />
        <fieldset aria-describedby={`${line.id}-error`}>
          <legend className="mb-2 text-14 font-name">{m.review_stars()}</legend>
          <div className="flex flex-wrap gap-2">
            {stars.map((count) => (
              <label
                key={count}
                className="inline-flex min-h-control items-center gap-1 rounded-control border border-edge bg-surface px-3 has-checked:border-begun has-checked:bg-begun-tint has-checked:outline has-checked:outline-begun"
              >
                <input
                  type="radio"
                  name="rating"
                  value={count}
                  defaultChecked={said?.rating === count}
                  className="sr-only"
                  aria-label={m.ui_rating_label({ average: digits(count, language) })}
                />
                <span aria-hidden="true">{digits(count, language)}</span>
                <Star />
              </label>
            ))}
          </div>
          <FieldError id={`${line.id}-error`} text={said?.error} />
        </fieldset>
        <Textarea label={m.review_words()} optional name="body" maxLength={2000} defaultValue={said?.body} />
        <Button look="outline" busy={formData?.get('line_id') === line.id} className="self-start">
          {m.review_send()}
        </Button>
      </Form>
    </details>
  );
}

/** What was just reviewed, and where it can be read. */
export function ReviewThanks({ line }: Pick<Props, 'line'>) {
  const local = useLocalPath();
  const path = local(places.item({ kind: line.kind, slug: line.item_slug }));
  return (
    <div className="mt-8">
      <ToastStrip
        tone="done"
        action={
          <Link to={`${path}#reviews`} className="font-name text-begun underline">
            {m.review_see()}
          </Link>
        }
      >
        {m.review_thanks({ title: line.title })}
      </ToastStrip>
    </div>
  );
}
