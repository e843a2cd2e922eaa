import { type RouteConfig, index, layout, prefix, route } from '@react-router/dev/routes';

/** Every page stands twice, in English at the root and in Bangla under /bn: the language is the path. */
function pages(language: 'en' | 'bn') {
  const id = (name: string) => ({ id: `${language}/${name}` });
  return [
    layout('storefront/shell.tsx', id('storefront'), [
      index('storefront/home.tsx', id('home')),
      route('c/:slug', 'storefront/category.tsx', id('category')),
      route('search', 'storefront/search.tsx', id('search')),
      route('p/:slug', 'storefront/product.tsx', id('product')),
      route('s/:slug', 'storefront/service.tsx', id('service')),
      route('seller/:slug', 'storefront/seller.tsx', id('seller')),
      route('orders/find', 'storefront/find-order.tsx', id('find-order')),
      route('basket', 'checkout/basket.tsx', id('basket')),
      route('checkout', 'checkout/checkout.tsx', id('checkout')),
      route('payment/:orderId', 'checkout/payment.tsx', id('payment')),
      route('order/:id', 'checkout/order.tsx', id('order')),
      route('sign-in', 'account/sign-in.tsx', id('sign-in')),
      route('sign-up', 'account/sign-up.tsx', id('sign-up')),
      route('forgot-password', 'account/forgot-password.tsx', id('forgot-password')),
      route('reset-password', 'account/reset-password.tsx', id('reset-password')),
      route('verify-email', 'account/verify-email.tsx', id('verify-email')),
      route('account', 'account/shell.tsx', id('account'), [
        index('account/profile.tsx', id('account-profile')),
        route('orders', 'account/orders.tsx', id('account-orders')),
        route('notifications', 'account/notifications.tsx', id('account-notifications')),
        route('security', 'account/security.tsx', id('account-security')),
      ]),
      route('*', 'storefront/missing.tsx', id('missing')),
    ]),
    route('area', 'storefront/area.ts', id('area')),
    route('account/visitor', 'news/visitor.ts', id('visitor')),
    route('sign-out', 'account/sign-out.ts', id('sign-out')),
    route('basket/add', 'storefront/add.ts', id('basket-add')),
    route('portal', 'portal/shell.tsx', id('portal'), [
      index('portal/today.tsx', id('portal-today')),
      route('bookings', 'portal/bookings.tsx', id('portal-bookings')),
      route('orders', 'portal/orders.tsx', id('portal-orders')),
      route('orders/:id', 'portal/order.tsx', id('portal-order')),
      route('listings', 'portal/listings.tsx', id('portal-listings')),
    ]),
    route('portal/seller', 'portal/choose-seller.ts', id('portal-seller')),
    route('dashboard', 'dashboard/shell.tsx', id('dashboard'), [
      index('dashboard/today.tsx', id('dashboard-today')),
      route('orders', 'dashboard/orders.tsx', id('dashboard-orders')),
      route('orders/:id', 'dashboard/order.tsx', id('dashboard-order')),
      route('bookings', 'dashboard/bookings.tsx', id('dashboard-bookings')),
      route('catalogue', 'dashboard/catalogue.tsx', id('dashboard-catalogue')),
      route('types', 'dashboard/types.tsx', id('dashboard-types')),
      route('types/:slug', 'dashboard/type.tsx', id('dashboard-type')),
      route('choice-groups', 'dashboard/choice-groups.tsx', id('dashboard-choice-groups')),
      route('categories', 'dashboard/categories.tsx', id('dashboard-categories')),
      route('categories/:slug', 'dashboard/category.tsx', id('dashboard-category')),
    ]),
    route('dev/ui', 'dev/ui.tsx', id('dev-ui')),
  ];
}

export default [...pages('en'), ...prefix('bn', pages('bn'))] satisfies RouteConfig;
