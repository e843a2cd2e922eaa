export { machineRoutes } from './machine-routes.ts';
export { contentRoutes } from './routes.ts';
export { type NewPage, createPage } from './write-page.ts';
