import type { BodyOf } from '#contract/operations.ts';
import { formText } from './form-text.ts';

export type CheckoutBlock = 'who' | 'where' | 'pay';
export const fieldsOf = {
  who: ['name', 'phone', 'email'],
  where: ['area', 'line', 'landmark', 'note', 'shipping_method'],
  pay: ['payment_method'],
} as const satisfies Record<CheckoutBlock, readonly string[]>;
export type CheckoutField = (typeof fieldsOf)[CheckoutBlock][number];
export type CheckoutValues = Partial<Record<CheckoutField, string>>;

const needed: readonly CheckoutField[] = ['name', 'phone', 'area', 'line', 'payment_method'];

/**
 * What the checkout form says, as typed (`values`), as `PATCH /checkouts/{id}` takes it (`body`, without what is
 * empty and needed), and which needed fields are empty. With a block, of that block alone.
 */
export function readCheckoutForm(form: FormData, block?: CheckoutBlock) {
  const fields: CheckoutField[] = block ? [...fieldsOf[block]] : Object.values(fieldsOf).flat();
  const values: CheckoutValues = Object.fromEntries(fields.map((name) => [name, formText(form, name)]));
  const missing = needed.filter((name) => fields.includes(name) && !values[name]);
  const given = (name: CheckoutField) => (values[name] ? { [name]: values[name] } : {});
  const body: BodyOf<'PATCH /checkouts/{id}'> = {};
  if (fields.includes('name')) {
    body.contact = { ...given('name'), ...given('phone'), ...given('email') };
    if (form.has('email') && !values.email) body.contact.email = null;
  }
  if (fields.includes('line')) {
    body.shipping_address = { ...given('area'), ...given('line'), landmark: values.landmark ?? '' };
    body.note = values.note || null;
    if (values.shipping_method) body.shipping_method = values.shipping_method;
  }
  const method = values.payment_method;
  if (method === 'sslcommerz' || method === 'cash') body.payment_method = method;
  return { values, body, missing };
}
