export { type Priced, type QuoteInput, type QuoteLine, type QuoteShipping, priceBasket } from './quote.ts';
