export { type NewMember, addMember, addMembers } from './add-member.ts';
export { type NewSeller, createSeller, createSellers } from './create-seller.ts';
export { sellerRoutes } from './routes.ts';
