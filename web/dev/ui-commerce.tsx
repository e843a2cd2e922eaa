import { Breadcrumb } from '../ui/breadcrumb.tsx';
import { Button } from '../ui/button.tsx';
import { Countdown } from '../ui/countdown.tsx';
import { AppliedFilters, Facets } from '../ui/facets.tsx';
import { cardItem } from '../ui/card-item.ts';
import { ItemCard } from '../ui/item-card.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { SlotPicker } from '../ui/slot-picker.tsx';
import { StallHeading } from '../ui/stall-heading.tsx';
import { Timeline } from '../ui/timeline.tsx';
import { cards, facets, now, slotDays, takenStart, zoneOfSlots } from './samples.ts';

export function Commerce({ at }: { at: string }) {
  return (
    <section className="flex flex-col gap-8">
      <div>
        <Breadcrumb
          steps={[
            { to: '/', label: 'Market' },
            { to: '?', label: 'Cooling' },
          ]}
          here="Ceiling fan 56″"
        />
        <StallHeading aside={<a href="#content">All</a>}>Free today near you</StallHeading>
        <div className="grid grid-cols-2 gap-gutter sm:grid-cols-3">
          {cards.map((item, index) => (
            <ItemCard key={item.slug} item={cardItem(item)} now={now} slotButtons={index === 1} />
          ))}
        </div>
        <Pagination shown={48} count="10,000+" more="?cursor=x" />
      </div>
      <AppliedFilters
        filters={[
          { label: 'White', to: '?a' },
          { label: '৳ 500 to 2,000', to: '?b' },
        ]}
        clear="?"
      />
      <div className="max-w-facets">
        <Facets facets={facets} count={48} live />
      </div>
      <SlotPicker days={slotDays} timeZone={zoneOfSlots} name={`slot-${at}`} now={now} taken={[takenStart]} />
      <div className="flex flex-wrap gap-6">
        <Countdown until="2026-11-22T08:32:00Z" now={now} />
        <Countdown until="2026-11-22T04:02:41Z" now={now} />
        <Countdown until={now} now={now} />
      </div>
      <Timeline
        before={[{ key: 'a', label: 'Ordered and paid', at: 'Sat 21 Nov, 19:02', state: 'done' }]}
        parcel={[
          { key: 'b', label: 'Packed', at: 'Sun 22 Nov, 09:10', state: 'done' },
          { key: 'c', label: 'On its way', at: 'arrives Mon 23 Nov', state: 'now' },
        ]}
        visit={[
          {
            key: 'd',
            label: 'Karim comes',
            at: 'Tue 24 Nov, 10:00',
            state: 'ahead',
            action: (
              <Button look="outline" size="compact">
                Move, free
              </Button>
            ),
          },
        ]}
        meet={[{ key: 'e', label: 'Fan fitted', at: 'Tue 24 Nov, about 11:00', state: 'ahead' }]}
      />
      <Timeline
        visit={[
          { key: 'f', label: 'Booked', at: 'Sat 21 Nov, 19:02', state: 'done' },
          { key: 'g', label: 'Nobody was at home', at: 'Sun 22 Nov, 10:20', state: 'failed' },
        ]}
      />
    </section>
  );
}
