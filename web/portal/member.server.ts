import { type LoaderFunctionArgs, data } from 'react-router';
import { requireMe } from '../session.server.ts';
import { sellerOf } from './seller-cookie.ts';

/**
 * Who is signed in, the seller they work for, and the headers that name it to `/seller/…`. Guests go to the sign-in
 * page; a person who is member of no seller is refused with 403. A seller chosen by somebody else on this device
 * counts for nothing.
 */
export async function memberOf(args: Pick<LoaderFunctionArgs, 'request' | 'context'>) {
  const me = await requireMe(args);
  const slug = sellerOf(args.request);
  const seller = me.sellers.find((one) => one.slug === slug) ?? me.sellers[0];
  if (!seller) throw data({ email: me.email }, { status: 403 });
  return { me, seller, headers: { seller: seller.slug } };
}
