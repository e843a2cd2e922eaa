export { followOrderMails } from './follow-orders.ts';
export { followStock } from './follow-stock.ts';
export { notificationRoutes } from './routes.ts';
