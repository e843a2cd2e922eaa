export { type SellerGoods, type ShippingMethod, hasTariff, shippingMethods } from './methods.ts';
export { priceDelivery } from './price-delivery.ts';
export { promiseArrival } from './promise-arrival.ts';
