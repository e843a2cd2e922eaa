export { type NewMember, addMember, addMembers } from './add-member.ts';
export { type NewSeller, createSeller, createSellers } from './create-seller.ts';
export { commissionRoutes } from './routes-commission.ts';
export { sellerRoutes } from './routes.ts';
