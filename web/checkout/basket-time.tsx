import type { BasketLine } from '#contract/basket.ts';
import { Form, Link, useNavigation } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { useNow } from '../ui/now.ts';
import { places } from '../ui/places.ts';
import { SlotPicker } from '../ui/slot-picker.tsx';
import type { OtherTimes } from './basket-group.tsx';

/** The times a visit of the basket could have instead. */
export function BasketTime({ line, times }: { line: BasketLine; times: OtherTimes }) {
  const local = useLocalPath();
  const now = useNow();
  const sending = useNavigation().formData?.get('line_id') === line.id;
  return (
    <Form
      method="post"
      action={local(places.basket)}
      preventScrollReset
      className="mt-4 border-t border-line pt-4"
    >
      <input type="hidden" name="intent" value="change" />
      <input type="hidden" name="line_id" value={line.id} />
      <input type="hidden" name="time_zone" value={times.time_zone} />
      <SlotPicker days={times.days} timeZone={times.time_zone} chosen={line.slot?.start} now={now} />
      <div className="mt-4 flex flex-wrap gap-3">
        <Button look="outline" busy={sending}>
          {m.basket_take_time()}
        </Button>
        <Link to={local(places.basket)} preventScrollReset className={buttonClass({ look: 'text' })}>
          {m.basket_keep_time()}
        </Link>
      </div>
    </Form>
  );
}
