/** What the demo shows first: a thing, the visit that fits it, and two good sellers of them. */
export const demoPair = {
  product: 'dokhina-classic-56-ceiling-fan',
  service: 'ceiling-fan-fitting',
  partner: 'megh-electronics',
  provider: 'dipti-electric',
} as const;
