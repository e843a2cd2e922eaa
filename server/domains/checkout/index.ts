export { changeCheckout } from './change-checkout.ts';
export { gatewayRoutes } from './gateway-routes.ts';
export { openCheckout } from './open-checkout.ts';
export { placeOrder } from './place-order.ts';
export { reconcile } from './reconcile.ts';
export { checkoutRoutes } from './routes.ts';
export { settlePayment } from './settle-payment.ts';
