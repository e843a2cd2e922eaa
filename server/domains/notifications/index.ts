export { followOrderMails } from './follow-orders.ts';
export { notificationRoutes } from './routes.ts';
