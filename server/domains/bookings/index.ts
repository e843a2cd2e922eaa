export { bookingRoutes } from './routes.ts';
export { type BookingMove, bookingMoves } from './transitions.ts';
export { acceptBooking } from './accept-booking.ts';
export { completeBooking } from './complete-booking.ts';
export { setOut } from './set-out.ts';
export { startBooking } from './start-booking.ts';
