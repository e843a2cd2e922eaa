export { type SellerGoods, type ShippingMethod, shippingMethods } from './methods.ts';
export { promiseArrival } from './promise-arrival.ts';
