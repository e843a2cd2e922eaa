import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  Form,
  Link,
  useActionData,
  useLoaderData,
  useNavigation,
  useSearchParams,
} from 'react-router';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { useLocalPath } from '../i18n/path.ts';
import { orFail } from '../problem.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { places } from '../ui/places.ts';
import { Select } from '../ui/select.tsx';
import { StallHeading } from '../ui/stall-heading.tsx';
import { ToastStrip } from '../ui/toast-strip.tsx';
import { useFocusOnError } from '../ui/use-focus-on-error.ts';
import { memberOf } from './member.server.ts';
import { workMeta } from './page-meta.ts';
import { PriceList } from './price-list.tsx';
import { type PriceRefused, changePrices } from './price-moves.server.ts';
import { amountText } from './read-price.ts';

export const meta = () => workMeta(m.price_title(), m.price_description());

export const action = (args: ActionFunctionArgs) => changePrices(args);

export async function loader(args: LoaderFunctionArgs) {
  const { headers } = await memberOf(args);
  const params = { id: args.params.id ?? '' };
  return orFail(
    await args.context.get(pageContext).api('GET /seller/listings/{id}/prices', { params, headers }),
  );
}

export default function ListingPrices() {
  const listing = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [search] = useSearchParams();
  const sending = useNavigation().formData?.get('form');
  const local = useLocalPath();
  useFocusOnError(refused);
  const of = (form: string) => (refused?.form === form ? refused : undefined);
  const own = {
    price: amountText(listing.price.amount),
    compare_price: listing.compare_price ? amountText(listing.compare_price.amount) : '',
  };
  return (
    <>
      <p className="mb-2">
        <Link to={local(`${places.portal}/listings`)} className="text-begun hover:underline">
          {m.price_back()}
        </Link>
      </p>
      <StallHeading level={1}>{listing.title}</StallHeading>
      <p className="text-14 text-ink-2">{listing.sku}</p>
      {!refused && search.has('done') && <output className="block text-paan">{m.price_done()}</output>}
      {refused?.field === null && <ToastStrip tone="refused">{refused.text}</ToastStrip>}
      <div className="mt-6 grid items-start gap-x-12 gap-y-8 md:grid-cols-2">
        <section>
          <StallHeading>{m.price_own()}</StallHeading>
          <p className="mb-3 text-14 text-ink-2">{m.price_own_hint()}</p>
          <Form key={own.price + own.compare_price} method="post" className="grid max-w-form gap-3">
            <input type="hidden" name="form" value="own" />
            <Amounts refused={of('own')} values={own} />
            <Button size="large" busy={sending === 'own'}>
              {m.price_save()}
            </Button>
          </Form>
        </section>
        <section>
          <StallHeading>{m.price_plan()}</StallHeading>
          <Form key={listing.prices.length} method="post" className="grid max-w-form gap-3">
            <input type="hidden" name="form" value="plan" />
            <Amounts refused={of('plan')} values={{}} />
            <Moment name="from" label={m.price_from()} hint={m.price_from_hint()} refused={of('plan')} />
            <Moment name="until" label={m.price_until()} hint={m.price_until_hint()} refused={of('plan')} />
            {listing.groups.length > 0 && (
              <Select
                label={m.price_for()}
                name="group"
                defaultValue={of('plan')?.typed['group']}
                options={[
                  { value: '', label: m.price_everybody() },
                  ...listing.groups.map(({ slug, name }) => ({ value: slug, label: name })),
                ]}
              />
            )}
            <Button size="large" look="outline" busy={sending === 'plan'}>
              {m.price_plan_button()}
            </Button>
          </Form>
        </section>
      </div>
      <section className="mt-8">
        <StallHeading>{m.price_list()}</StallHeading>
        <PriceList prices={listing.prices} busy={sending === 'end'} />
      </section>
    </>
  );
}

type Refusal = { refused: PriceRefused | undefined };

function Amounts({ refused, values }: Refusal & { values: Record<string, string> }) {
  const error = (field: string) => (refused?.field === field ? refused.text : undefined);
  const amount = { inputMode: 'decimal', autoComplete: 'off', maxLength: 16 } as const;
  return (
    <>
      <Field
        label={m.price_amount()}
        name="price"
        {...amount}
        required
        error={error('price')}
        defaultValue={refused?.typed['price'] ?? values['price']}
      />
      <Field
        label={m.price_compare()}
        hint={m.price_compare_hint()}
        name="compare_price"
        {...amount}
        optional
        error={error('compare_price')}
        defaultValue={refused?.typed['compare_price'] ?? values['compare_price']}
      />
    </>
  );
}

type MomentProps = Refusal & { name: 'from' | 'until'; label: string; hint: string };

function Moment({ name, label, hint, refused }: MomentProps) {
  return (
    <Field
      label={label}
      hint={hint}
      type="datetime-local"
      name={name}
      optional
      error={refused?.field === name ? refused.text : undefined}
      defaultValue={refused?.typed[name]}
    />
  );
}
