export { type NewPicture, addPicture, addPictures } from './add-picture.ts';
export type { Ahead } from './ahead.ts';
export { type Answers, type AskedOption, askedOptionsJson } from './asked-options.ts';
export { type Given, checkAnswers } from './check-answers.ts';
export { askOptionsByNames } from './ask-options.ts';
export { type NewCategory, createCategories, createCategory } from './create-category.ts';
export { createItem, createItems } from './create-item.ts';
export {
  type NewAttribute,
  type NewProductType,
  createProductType,
  createProductTypes,
} from './create-product-type.ts';
export { type NewOption, createOptions } from './create-options.ts';
export { listItems } from './list-items.ts';
export { mostSeenPictures } from './most-seen-pictures.ts';
export type { NewItem } from './new-item.ts';
export { createReading } from './reading.ts';
export { deskCatalogueRoutes } from './desk/routes.ts';
export { catalogueRoutes } from './routes.ts';
export { slugOf } from './slug-of.ts';
export { winningListing } from './sql-parts.ts';
export { optionRoutes } from './routes-options.ts';
export { type ToldAnswer, priceOfAnswers, tellAnswers, viewAnswer } from './tell-answers.ts';
