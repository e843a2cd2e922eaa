import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { replyProblem } from '#kernel/http/problem-reply.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { refuse } from '#kernel/refusal/refusal.ts';
import { orderToken } from '#domains/orders/index.ts';
import {
  type Gateway,
  findAttemptByTran,
  insertNotice,
  isReturnKey,
  parseNotice,
  verifyNoticeSignature,
} from '#domains/payments/index.ts';
import { settlePayment } from './settle-payment.ts';

/**
 * The gateway's two ways back: IPN, server to server, and the browser's return, a cross-site form without our cookies.
 * Both are hearsay; they only make us ask the gateway.
 */
export async function gatewayRoutes(app: FastifyInstance, kernel: Kernel, gateway: Gateway): Promise<void> {
  await app.register(async (scope) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 65_536 },
      (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    scope.post('/api/v1/payments/sslcommerz/ipn', (request, reply) => ipn(request, reply));
    scope.post('/api/v1/payments/sslcommerz/return/:outcome', (request, reply) => comeBack(request, reply));
    scope.get('/api/v1/payments/sslcommerz/return/:outcome', (request, reply) => comeBack(request, reply));
  });

  /** Keeps the notice before anything is done about it, and says whether it is signed as the gateway signs. */
  async function keep(source: 'ipn' | 'return', fields: unknown) {
    const parsed = parseNotice(fields);
    if (!parsed.ok) return undefined;
    const signed = verifyNoticeSignature(parsed.notice.raw, gateway.storePassword).ok;
    await kernel.db.engine.run(insertNotice, {
      id: kernel.ids.uuid(),
      tran_id: parsed.notice.tranId,
      source,
      payload: parsed.notice.raw,
      signature_ok: signed,
      verdict: null,
    });
    return { ...parsed.notice, signed };
  }

  async function ipn(request: FastifyRequest, reply: FastifyReply) {
    const notice = await keep('ipn', request.body);
    if (!notice)
      return replyProblem(reply, refuse('invalid_request', 'This is not a notice of the gateway.'));
    if (!notice.signed) return replyProblem(reply, refuse('invalid_request', 'The signature does not fit.'));
    const settled = await settlePayment(kernel, gateway, notice.tranId, notice.valId, notice.status);
    return reply.send({ result: settled });
  }

  async function comeBack(request: FastifyRequest, reply: FastifyReply) {
    const { outcome } = request.params as { outcome: string };
    const { key = '' } = request.query as { key?: string };
    const notice = await keep('return', request.body);
    const attempt = notice && (await kernel.db.engine.maybe(findAttemptByTran, { tran_id: notice.tranId }));
    if (!notice || !attempt || !isReturnKey(kernel, attempt.id, key))
      return reply.redirect('/payment/unknown', 303);
    await (notice.signed
      ? settlePayment(kernel, gateway, notice.tranId, notice.valId, notice.status)
      : settlePayment(kernel, gateway, notice.tranId, null));
    const query = new URLSearchParams({ token: orderToken(kernel, attempt.order_id), outcome });
    const root = attempt.language === 'bn' ? '/bn' : '';
    return reply.redirect(`${kernel.origin}${root}/payment/${attempt.order_id}?${query}`, 303);
  }
}
