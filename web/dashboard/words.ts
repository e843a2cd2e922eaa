import type { Order } from '#contract/orders.ts';
import type { ComponentProps } from 'react';
import { m } from '../i18n/paraglide/messages.js';
import type { Badge } from '../ui/badge.tsx';

type Word = { text: () => string; tone: NonNullable<ComponentProps<typeof Badge>['tone']> };

/** How the dashboard names the states of an order. */
export const orderWords: Record<Order['status'], Word> = {
  pending: { text: m.dashboard_order_pending, tone: 'neutral' },
  on_hold: { text: m.dashboard_order_on_hold, tone: 'late' },
  confirmed: { text: m.dashboard_order_confirmed, tone: 'begun' },
  completed: { text: m.dashboard_order_completed, tone: 'done' },
  cancelled: { text: m.dashboard_order_cancelled, tone: 'neutral' },
  expired: { text: m.dashboard_order_expired, tone: 'neutral' },
};

export const paymentWords: Record<Order['payment']['status'], Word> = {
  pending: { text: m.dashboard_payment_pending, tone: 'neutral' },
  on_hold: { text: m.dashboard_payment_on_hold, tone: 'late' },
  paid: { text: m.dashboard_payment_paid, tone: 'done' },
  failed: { text: m.dashboard_payment_failed, tone: 'late' },
  cancelled: { text: m.dashboard_payment_cancelled, tone: 'neutral' },
  refunded: { text: m.dashboard_payment_refunded, tone: 'neutral' },
};

/** `sslcommerz` and `cash` in words; another method by its own name. */
export function methodWord(method: string): string {
  if (method === 'cash') return m.dashboard_method_cash();
  return method === 'sslcommerz' ? m.dashboard_method_online() : method;
}

export const orderStatuses = Object.keys(orderWords) as Order['status'][];
