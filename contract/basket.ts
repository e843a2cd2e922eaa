import { z } from 'zod';
import { addOn } from './catalogue.ts';
import {
  day,
  email,
  id,
  instant,
  interval,
  language,
  message,
  money,
  phone,
  picture,
  slug,
} from './common.ts';
import { operations } from './operation.ts';
import { answeredOption, optionAnswer, optionAnswers } from './options.ts';

export const basketLine = z
  .object({
    id,
    kind: z.enum(['product', 'service']),
    listing_id: id,
    item: z.object({ slug, title: z.string(), picture: picture.nullable(), cloth: z.string() }),
    seller: z.object({ id, slug, name: z.string() }),
    quantity: z.int(),
    available: z.int().nullable(),
    unit_price: money,
    add_ons: z.array(addOn),
    options: z.array(answeredOption),
    line_total: money,
    slot: interval.nullable(),
    resource: z.object({ id, name: z.string() }).nullable(),
    arrives_on: day.nullable(),
    after_line_id: id.nullable(),
  })
  .meta({ id: 'BasketLine' });
export type BasketLine = z.infer<typeof basketLine>;

/** An amount of the total and why it is there. */
export const quotePart = z
  .object({
    code: z.enum(['items', 'option', 'shipping', 'visit']),
    label: z.string(),
    reason: z.string(),
    amount: money,
  })
  .meta({ id: 'QuotePart' });

export const quote = z
  .object({
    parts: z.array(quotePart),
    items_total: money,
    shipping_total: money.nullable().describe('Null until the area is known.'),
    total: money,
    final: z.boolean().describe('True when nothing can still be added.'),
  })
  .meta({ id: 'Quote' });
export type Quote = z.infer<typeof quote>;

export const basket = z
  .object({
    id,
    status: z.enum(['open', 'ordered', 'merged']),
    area: z.object({ slug, name: z.string() }).nullable(),
    lines: z.array(basketLine),
    quote,
    messages: z.array(message),
    item_count: z.int(),
  })
  .meta({ id: 'Basket' });
export type Basket = z.infer<typeof basket>;

export const newLine = z.object({
  listing_id: id,
  quantity: z.int().min(1).max(10_000).default(1),
  slot: z.object({ start: instant, resource_id: id.optional() }).optional(),
  add_ons: z.array(id).max(20).default([]),
  options: optionAnswers.default({}),
  after_line_id: id.optional(),
});

export const contact = z.object({
  name: z.string().trim().min(1, 'Give the name that is to stand on the parcel.').max(120),
  phone,
  email: email.optional(),
});
export const address = z.object({
  area: slug,
  line: z.string().trim().min(3, 'Give house and road.').max(200),
  landmark: z.string().trim().max(120).optional(),
});
/** Changes of them; null takes back what nobody has to give. */
export const contactChange = contact.partial().extend({ email: email.nullable().optional() });
export const addressChange = address.partial().extend({ landmark: address.shape.landmark.nullable() });
export type ContactChange = z.infer<typeof contactChange>;
export type AddressChange = z.infer<typeof addressChange>;
export type Contact = z.infer<typeof contact>;
export type Address = z.infer<typeof address>;

export const checkout = z
  .object({
    id,
    status: z.enum(['incomplete', 'ready', 'awaiting_payment', 'completed', 'cancelled']),
    messages: z.array(message),
    basket,
    quote,
    contact: contact.partial().nullable(),
    shipping_address: address.partial().nullable(),
    shipping_methods: z.array(
      z.object({ code: z.string(), name: z.string(), price: money, reason: z.string() }),
    ),
    shipping_method: z.string().nullable(),
    payment_methods: z.array(
      z.object({ code: z.enum(['sslcommerz', 'cash']), name: z.string(), detail: z.string() }),
    ),
    payment_method: z.enum(['sslcommerz', 'cash']).nullable(),
    note: z.string().nullable(),
    hold: z.object({ expires_at: instant }).nullable(),
    order: z.object({ id, number: z.string() }).nullable(),
  })
  .meta({ id: 'Checkout' });
export type Checkout = z.infer<typeof checkout>;

const oneBasket = z.object({ id });
const oneLine = z.object({ id, line_id: id });

export const basketOperations = operations({
  'POST /baskets': {
    summary: "A new basket; its token is the guest's key, sent as Basket-Token",
    by: 'everybody',
    status: 201,
    body: z.object({ area: slug.optional() }).default({}),
    reply: basket.extend({ token: z.string() }),
  },
  'GET /baskets/{id}': {
    summary: 'A basket with its quote',
    by: 'everybody',
    params: oneBasket,
    reply: basket,
  },
  'GET /baskets/mine': {
    summary: 'The open basket of whoever asks (token or account)',
    by: 'everybody',
    reply: z.object({ basket: basket.nullable() }),
  },
  'PATCH /baskets/{id}': {
    summary: 'Set the area that prices and arrivals are for',
    by: 'everybody',
    params: oneBasket,
    body: z.object({ area: slug }),
    reply: basket,
    errors: ['basket_closed'],
  },
  'POST /baskets/{id}/lines': {
    summary: 'Add to the basket; the same thing again raises its quantity',
    by: 'everybody',
    params: oneBasket,
    body: newLine,
    status: 201,
    reply: basket,
    errors: [
      'basket_closed',
      'item_not_sellable',
      'out_of_stock',
      'slot_required',
      'slot_invalid',
      'slot_gone',
      'area_not_served',
      'quantity_too_large',
      'options_invalid',
      'currency_mismatch',
    ],
  },
  'PATCH /baskets/{id}/lines/{line_id}': {
    summary:
      'Change quantity, answers, extras or time; answers like those of another line make one line of both',
    by: 'everybody',
    params: oneLine,
    body: z.object({
      quantity: z.int().min(1).max(10_000).optional(),
      slot: z.object({ start: instant, resource_id: id.optional() }).optional(),
      add_ons: z.array(id).max(20).optional(),
      options: z
        .record(z.string().max(40), optionAnswer.nullable())
        .optional()
        .describe('Null takes an answer back, what is left out stays.'),
    }),
    reply: basket,
    errors: [
      'basket_closed',
      'item_not_sellable',
      'out_of_stock',
      'slot_invalid',
      'slot_gone',
      'quantity_too_large',
      'options_invalid',
    ],
  },
  'DELETE /baskets/{id}/lines/{line_id}': {
    summary: 'Take a line out',
    by: 'everybody',
    params: oneLine,
    reply: basket,
    errors: ['basket_closed'],
  },
  'POST /checkouts': {
    summary: 'Open the checkout of a basket: takes the hold over stock and time',
    by: 'everybody',
    keyed: true,
    limit: 'checkout',
    status: 201,
    body: z.object({ basket_id: id, language: language.default('en') }),
    reply: checkout,
    errors: [
      'not_found',
      'basket_empty',
      'basket_closed',
      'item_not_sellable',
      'options_invalid',
      'out_of_stock',
      'slot_gone',
      'hold_expired',
    ],
  },
  'GET /checkouts/{id}': {
    summary: 'A checkout',
    by: 'everybody',
    params: z.object({ id }),
    reply: checkout,
  },
  'PATCH /checkouts/{id}': {
    summary: 'Say who, where and how to pay (JSON Merge Patch)',
    by: 'everybody',
    limit: 'checkout',
    params: z.object({ id }),
    body: z.object({
      contact: contactChange.optional(),
      shipping_address: addressChange.optional(),
      shipping_method: z.string().max(40).optional(),
      payment_method: z.enum(['sslcommerz', 'cash']).optional(),
      note: z.string().max(500).nullable().optional(),
    }),
    reply: checkout,
    errors: ['checkout_closed', 'area_not_served'],
  },
  'POST /checkouts/{id}/complete': {
    summary: 'Place the order',
    by: 'everybody',
    keyed: true,
    limit: 'checkout',
    params: z.object({ id }),
    body: z.object({}).default({}),
    reply: z.object({
      order: z.object({ id, number: z.string(), token: z.string(), status: z.string() }),
      payment: z.object({ status: z.string(), redirect_url: z.string().optional() }),
    }),
    errors: [
      'checkout_incomplete',
      'checkout_closed',
      'hold_expired',
      'prices_changed',
      'options_invalid',
      'amount_not_payable',
      'out_of_stock',
      'slot_gone',
      'area_not_served',
    ],
  },
  'POST /checkouts/{id}/cancel': {
    summary: 'Leave the checkout: releases the hold',
    by: 'everybody',
    keyed: true,
    params: z.object({ id }),
    body: z.object({}).default({}),
    reply: checkout,
    errors: ['checkout_closed'],
  },
});
