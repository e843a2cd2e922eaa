export { addLine } from './add-line.ts';
export { mergeBasket } from './merge-basket.ts';
export { openBasket } from './open-basket.ts';
export { readBasket } from './queries.ts';
export { basketRoutes } from './routes.ts';
export { type LineOptions, optionsOf } from './line-options.ts';
export {
  type BasketRow,
  cannotBeDelivered,
  chosenShipping,
  lineMinutes,
  offeredShipping,
  viewBasket,
} from './view-basket.ts';
