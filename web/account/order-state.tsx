import type { Order } from '#contract/orders.ts';
import { m } from '../i18n/paraglide/messages.js';
import { Badge } from '../ui/badge.tsx';

const states = {
  pending: { tone: 'late', text: m.order_state_pending },
  on_hold: { tone: 'time', text: m.order_state_on_hold },
  confirmed: { tone: 'begun', text: m.order_state_confirmed },
  completed: { tone: 'done', text: m.order_state_completed },
  cancelled: { tone: 'neutral', text: m.order_state_cancelled },
  expired: { tone: 'neutral', text: m.order_state_expired },
} as const;

/** The state of an order in a word. */
export function OrderState({ status }: { status: Order['status'] }) {
  const { tone, text } = states[status];
  return <Badge tone={tone}>{text()}</Badge>;
}
