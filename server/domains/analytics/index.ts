export { countSales } from './count-sales.ts';
