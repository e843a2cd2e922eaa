export { type Gateway, isReturnKey, openGateway } from './gateway.ts';
export { judgePayment } from './gateways/sslcommerz/judge-payment.ts';
export { parseNotice } from './gateways/sslcommerz/parse-notice.ts';
export { verifyNoticeSignature } from './gateways/sslcommerz/signature.ts';
export { type GatewayTransaction, preferCaptured } from './gateways/sslcommerz/transaction.ts';
export { openAttempt } from './open-attempt.ts';
export { requestRefund, runRefunds } from './refunds.ts';
export {
  dueAttempts,
  findAttemptByTran,
  insertNextAttempt,
  insertNotice,
  markCaptured,
  markPayment,
  markUnpaid,
  overdueOrders,
  postponeQuery,
  seePayment,
  usedBy,
} from './queries.ts';
