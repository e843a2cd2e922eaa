export { followAlerts } from './follow-stock.ts';
export { alertRoutes } from './routes.ts';
export { sweepAlerts } from './tell-back-in-stock.ts';
