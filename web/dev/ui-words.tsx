import { Badge } from '../ui/badge.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Rating } from '../ui/rating.tsx';
import { StallHeading } from '../ui/stall-heading.tsx';
import { Price } from '../ui/price.tsx';
import { Tag } from '../ui/tag.tsx';

const taka = (amount: number) => ({ amount, currency: 'BDT' });

export function Words() {
  return (
    <section>
      <StallHeading>Type, buttons, marks</StallHeading>
      <p className="text-44 font-bold">A fan, and the hands that fit it</p>
      <p className="text-32 font-bold">পাখা, আর তা লাগানোর হাত</p>
      <p className="text-24 font-bold">Free today near you</p>
      <p className="text-20 font-name">Pendant lamp, brass</p>
      <p className="text-18">Brings its own ladder and tools.</p>
      <p>Body text stands at sixteen pixels.</p>
      <p className="text-14 text-ink-2">Secondary text at fourteen.</p>
      <p className="mb-6 text-12 text-ink-3">Captions at twelve.</p>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <Button>Book Tue 10:00</Button>
        <Button look="outline">Choose another time</Button>
        <Button look="text">Show all</Button>
        <Button look="danger">Cancel the visit</Button>
        <Button disabled>Sold out</Button>
        <Button busy>Paying ৳ 3,800</Button>
        <ButtonLink to="" look="outline" size="compact">
          Compact link
        </ButtonLink>
        <Button size="large">On my way</Button>
      </div>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <Price price={taka(380_000)} size="32" />
        <Price price={taka(28_000)} compare={taka(35_050)} />
        <Price price={taka(12_345_600)} from />
        <Rating rating={{ average: 4.7, count: 89 }} />
        <Rating rating={{ average: null, count: 0 }} />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Tag kind="goods">Arrives Mon 23 Nov</Tag>
        <Tag kind="time">Tue 24 Nov, 10:00</Tag>
        <Badge>Draft</Badge>
        <Badge tone="begun">New</Badge>
        <Badge tone="goods">Packing</Badge>
        <Badge tone="time">On the way</Badge>
        <Badge tone="done">Paid</Badge>
        <Badge tone="late">Late</Badge>
      </div>
    </section>
  );
}
