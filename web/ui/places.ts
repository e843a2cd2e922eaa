/** Addresses inside the site, before `localPath`. */
export const places = {
  home: '/',
  search: '/search',
  basket: '/basket',
  checkout: '/checkout',
  area: '/area',
  signIn: '/sign-in',
  signOut: '/sign-out',
  findOrder: '/orders/find',
  account: '/account',
  orders: '/account/orders',
  notifications: '/account/notifications',
  /** What concerns the visitor, as data. */
  visitor: '/account/visitor',
  portal: '/portal',
  dashboard: '/dashboard',
  item: ({ kind, slug }: { kind: 'product' | 'service'; slug: string }) =>
    kind === 'product' ? `/p/${slug}` : `/s/${slug}`,
  category: (slug: string) => `/c/${slug}`,
  seller: (slug: string) => `/seller/${slug}`,
};
