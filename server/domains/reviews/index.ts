export { reviewRoutes } from './routes.ts';
export { addReview } from './add-review.ts';
