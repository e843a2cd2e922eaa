import type { Interval, Money, Picture } from '../common.ts';

/*
 * One story runs through all examples, taken from the demo market: on a Sunday morning Nusrat Jahan in Dhanmondi buys a
 * ceiling fan of Megh Electronics and the visit of Dipti Electric that hangs it, in one basket, and pays once. The fan
 * arrives on Tuesday, Shilpi Rani Das comes on Wednesday. Ids carry the instant at which their thing came to be.
 */

export const ids = {
  nusrat: '01a200ff-258c-7910-afc8-334735d87a74',
  session: '01a20107-40e7-71ac-a745-8b8d59933570',
  olderSession: '01a1f465-4734-7db8-93fb-82be675551c7',
  dhanmondi: '0197c348-8dd4-71d3-b975-0fe1216cf88f',
  mohammadpur: '0197c348-8dd3-7525-bc38-e6dc880aca86',
  megh: '0197c348-8a1c-77e4-9c6b-f5e879c04a9f',
  dipti: '0197c348-8d85-7fc4-b0d3-1e4130ccaf83',
  shilpi: '0197c348-8d95-7cae-87dc-c73c2a958e91',
  fan: '0197c348-88df-7da9-8051-14b5c350a6ca',
  fanType: '0197c348-88d1-7c55-8d20-0a4e9be1f702',
  choiceGroup: '0197c348-88d0-7b32-9a11-6f2d5b0c4e01',
  fansCategory: '0197c348-88c1-7f10-b4d7-33a0c9d2e803',
  fanPicture: '0197c348-88e0-7a64-8b7e-c19a54f0d904',
  whiteFan: '0197c348-88df-7e02-91c3-58f7be20aa05',
  fanListing: '0197c348-8e92-7269-af98-ab22f1941a3a',
  fittingListing: '0197c348-927b-7161-9118-3db1c20477fc',
  oldFanDown: '0197c348-8816-79f9-afb8-690ce8906f76',
  regulator: '0197c348-8817-75ae-9916-f1b737e97ba4',
  trim: '0197c348-8818-7c3d-8b12-5e0a7f46d921',
  basket: '01a20109-bf99-7db7-ac43-c3fa1cb0dabc',
  fanInBasket: '01a20109-bfaf-7acf-955c-b4e8246c484e',
  fittingInBasket: '01a20109-bfeb-7d4c-b968-ef9ca605be24',
  checkout: '01a20109-c08a-78b6-8b10-bb21429f6c30',
  order: '01a20109-c27b-78c9-a073-833c182dc068',
  fanLine: '01a20109-c27d-77be-a576-629b39e569ea',
  fittingLine: '01a20109-c27d-72a4-999a-feb135e6ae92',
  meghOrder: '01a20109-c27d-724b-82c6-fca54819872b',
  shipment: '01a20109-c27d-79ef-9158-9ffabdf7a103',
  booking: '01a20109-c27d-712f-8768-30ab4ca5618b',
  orderNotice: '01a2010b-3056-7353-8e43-7eab287aa16b',
  review: '01a21126-8f1a-7931-85dc-751cdf3cd325',
  meghShop: '0197c348-8dd5-7c1e-9a41-5f0d0b7c2e11',
  meghStore: '0197c348-8dd5-7f02-8b8e-33a1c9d4f620',
  fanMovement: '01a20109-c2f0-7b15-9e4f-6d1a52c8b903',
  fanWarning: '01a20109-c301-7d10-8c2a-7b90f4a5e612',
  fanPrice: '01a20109-c303-7f32-8e4c-9db2a6c7e834',
  schools: '0197c348-8dd6-7d2f-8c52-6a1e1c8d3f22',
  meghTerms: '0197c348-8dd7-7e31-9d63-7b2f2d9e4a33',
  fanAlert: '01a20109-c302-7e21-9d3b-8ca1f5b6f723',
  olderReview: '01a0c307-7140-778c-8b19-f702edc3fd44',
  deliveryPage: '0197c348-9a01-7c3e-9d52-60b1f4a8e217',
  fanWords: '0197c349-1c52-7b1e-9c5d-6a0f1f3f8a11',
  drippingWords: '0197c349-1c53-7c90-8a41-0f7c1d0c2b7e',
} as const;

export const at = {
  held: '2026-11-22T02:25:45.986Z',
  placed: '2026-11-22T02:15:46.546Z',
  paid: '2026-11-22T02:17:20.118Z',
  accepted: '2026-11-22T02:41:03.502Z',
} as const;

export const today = '2026-11-22';
export const arrival = '2026-11-24';
export const visitDay = '2026-11-25';
export const orderNumber = '100316';
export const note = 'Please call before you come.';

export const taka = (amount: number): Money => ({ amount: amount * 100, currency: 'BDT' });

/** A time of the visit's day by the wall clock of Dhaka, six hours before UTC. */
export const slotAt = (start: string, end: string): Interval => ({
  start: `${visitDay}T${start}:00.000Z`,
  end: `${visitDay}T${end}:00.000Z`,
  time_zone: 'Asia/Dhaka',
});
/** Ten in the morning, an hour with the old fan. */
export const visit = slotAt('04:00', '05:00');

const square = (key: string, alt: string, side = 1200): Picture => ({ key, width: side, height: side, alt });
export const pictures = {
  fan: square('22/d34481403094f0937ed84037144549', 'Dokhina Classic 56-inch ceiling fan'),
  whiteFan: square('22/d34481403094f0937ed84037144549', 'Dokhina Classic 56-inch ceiling fan, White'),
  fanInRoom: square('74/73fe5df265ad827c5fd039d13f4657', 'Dokhina Classic 56-inch ceiling fan, in a room'),
  fitting: square('49/699660487ad8d718c81754235f7fd0', 'Ceiling fan fitting'),
  fans: square('b7/28c2c1dc3a8e4809e935324f05b3c5', 'Fans'),
  shilpi: square('96/db294236434d91c6e37ce9855f4841', 'Shilpi Rani Das', 800),
  dipti: square('5f/5485d004ef338d11e414a7caa1d8ce', 'Dipti Electric', 800),
  megh: { key: '21/223ffdc775ac59561bf0370ed55228', width: 1200, height: 800, alt: 'Megh Electronics' },
} as const satisfies Record<string, Picture>;

export const titles = {
  fan: 'Dokhina Classic 56-inch ceiling fan',
  whiteFan: 'Dokhina Classic 56-inch ceiling fan · White',
  fitting: 'Ceiling fan fitting',
} as const;
export const slugs = {
  fan: 'dokhina-classic-56-ceiling-fan',
  whiteFan: 'dokhina-classic-56-ceiling-fan-white',
  fitting: 'ceiling-fan-fitting',
} as const;

export const nusrat = { name: 'Nusrat Jahan', phone: '+8801712345678', email: 'nusrat@example.com' } as const;
export const home = { line: 'House 12, Road 7A, Flat 4B', landmark: 'Beside Meena Bazar' } as const;
export const homeInDhanmondi = { area: 'Dhanmondi', ...home } as const;

export const megh = { id: ids.megh, slug: 'megh-electronics', name: 'Megh Electronics' } as const;
export const dipti = { id: ids.dipti, slug: 'dipti-electric', name: 'Dipti Electric' } as const;
export const shilpi = { id: ids.shilpi, name: 'Shilpi Rani Das' } as const;

export const basketToken = 'xwOO68HIAbiP1krmH14bcrhDvW17iq_F';
export const orderToken = 'c3bpVH5EEejDBxSSYfuX4SybBdPGGUCg';
/** Where the customer is sent to pay. */
export const gatewayPage =
  'https://sandbox.sslcommerz.com/gwprocess/v4/gw.php?Q=PAY&SESSIONKEY=6E2B0C51A9F84D37';
/** Fresh and random, one for each intended effect. */
export const idempotencyKey = '5f1c3f0e-8a53-4c5e-9a57-2f1d6a9d0b44';
/** Opaque: the place after the last row, signed together with filters and sort. */
export const cursor = 'WyIyMDI2LTExLTIyIDAyOjE1OjQ2LjU0NiswMCIsIjAxYTIwMTA5Il0.q6PGzlO6tnHKdtiS';
