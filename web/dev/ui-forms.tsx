import { Checkbox } from '../ui/checkbox.tsx';
import { DayField } from '../ui/day-field.tsx';
import { Field } from '../ui/field.tsx';
import { QuantityStepper } from '../ui/quantity-stepper.tsx';
import { RadioCards } from '../ui/radio-cards.tsx';
import { Select } from '../ui/select.tsx';
import { StallHeading } from '../ui/stall-heading.tsx';
import { Textarea } from '../ui/textarea.tsx';

export function Forms({ at }: { at: string }) {
  return (
    <section className="flex flex-col gap-4">
      <StallHeading>Forms</StallHeading>
      <Field label="Name" name="name" autoComplete="name" placeholder="Nusrat Jahan" />
      <Field
        label="Phone"
        name="phone"
        type="tel"
        hint="For the courier and the visit only."
        error="Give a phone number such as 01712 345678."
        defaultValue="0171"
      />
      <Field label="Landmark" optional name="landmark" disabled defaultValue="Opposite the mosque" />
      <Select
        label="Sort"
        name="sort"
        options={[
          { value: 'popular', label: 'Most bought' },
          { value: 'price', label: 'Cheapest first' },
        ]}
      />
      <Textarea label="Anything they should know" optional name="note" hint="Which bell, which floor." />
      <DayField label="Not before" name="day" min="2026-11-22" defaultValue="2026-11-24" />
      <Checkbox label="Take the old fan away" aside="৳ 150" defaultChecked hint="Adds 10 min to the visit." />
      <Checkbox label="I am at home then" error="Tick this, so that nobody comes in vain." />
      <RadioCards
        legend="Pay"
        name={`pay-${at}`}
        defaultValue="sslcommerz"
        options={[
          {
            value: 'sslcommerz',
            label: 'bKash, Nagad or card',
            detail: 'You are sent to SSLCommerz and back.',
          },
          { value: 'cash', label: 'Cash', detail: 'To the courier or after the visit.', aside: '৳ 20' },
          { value: 'credit', label: 'Instalments', refused: 'From ৳ 5,000 on.' },
        ]}
      />
      <RadioCards
        legend="Size"
        layout="row"
        name={`size-${at}`}
        defaultValue="56"
        options={[
          { value: '48', label: '48″' },
          { value: '56', label: '56″' },
          { value: '60', label: '60″', refused: 'Not in white' },
        ]}
      />
      <div className="flex gap-4">
        <QuantityStepper label="Bulbs" quantity={2} max={5} action="/basket" />
        <QuantityStepper label="Lamps" quantity={1} max={1} action="/basket" />
      </div>
      <div className="compact flex flex-col gap-2">
        <Field label="Compact, as in the dashboard" name="q" placeholder="Order, name, phone" />
      </div>
    </section>
  );
}
