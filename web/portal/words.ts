import type { SellerBooking, SellerOrder } from '#contract/orders.ts';
import type { ComponentProps } from 'react';
import { m } from '../i18n/paraglide/messages.js';
import type { Badge } from '../ui/badge.tsx';
import type { VisitMove } from './next-move.ts';

type Tone = NonNullable<ComponentProps<typeof Badge>['tone']>;
type Word = { text: () => string; tone: Tone };
type ShipmentStatus = NonNullable<SellerOrder['shipment']>['status'];

/** How the portal and the dashboard name the states of a visit. */
export const visitWords: Record<SellerBooking['status'], Word> = {
  held: { text: m.portal_visit_held, tone: 'neutral' },
  pending: { text: m.portal_visit_pending, tone: 'begun' },
  confirmed: { text: m.portal_visit_confirmed, tone: 'time' },
  en_route: { text: m.portal_visit_en_route, tone: 'time' },
  in_progress: { text: m.portal_visit_in_progress, tone: 'time' },
  completed: { text: m.portal_visit_completed, tone: 'done' },
  cancelled: { text: m.portal_visit_cancelled, tone: 'neutral' },
  no_show: { text: m.portal_visit_no_show, tone: 'late' },
  declined: { text: m.portal_visit_declined, tone: 'late' },
  expired: { text: m.portal_visit_expired, tone: 'neutral' },
};

export const sellerOrderWords: Record<SellerOrder['status'], Word> = {
  waiting: { text: m.portal_order_waiting, tone: 'neutral' },
  new: { text: m.portal_order_new, tone: 'begun' },
  in_progress: { text: m.portal_order_in_progress, tone: 'goods' },
  completed: { text: m.portal_order_completed, tone: 'done' },
  cancelled: { text: m.portal_order_cancelled, tone: 'neutral' },
};

export const shipmentWords: Record<ShipmentStatus, Word> = {
  waiting: { text: m.portal_parcel_waiting, tone: 'neutral' },
  to_pack: { text: m.portal_parcel_to_pack, tone: 'begun' },
  shipped: { text: m.portal_parcel_shipped, tone: 'goods' },
  delivered: { text: m.portal_parcel_delivered, tone: 'done' },
  cancelled: { text: m.portal_parcel_cancelled, tone: 'neutral' },
};

export const moveWords: Record<VisitMove, () => string> = {
  accept: m.portal_move_accept,
  'on-the-way': m.portal_move_on_the_way,
  start: m.portal_move_start,
  complete: m.portal_move_complete,
};

/** The same moves as the names of steps. */
export const moveStepWords: Record<VisitMove, () => string> = {
  accept: m.portal_step_accept,
  'on-the-way': m.portal_step_on_the_way,
  start: m.portal_step_start,
  complete: m.portal_step_complete,
};
