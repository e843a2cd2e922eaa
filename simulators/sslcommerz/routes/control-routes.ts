import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';

import type { Control } from '../control.ts';
import { faultSchema } from '../faults.ts';
import type { Simulator } from '../simulator.ts';
import { planSchema, settingsSchema, type Session } from '../types.ts';

type Named = { Params: { id: string } };

const clockSchema = z.union([
  z.strictObject({ offset_seconds: z.number() }),
  z.strictObject({ advance_seconds: z.number() }),
]);
const settleSchema = z.strictObject({
  status: z.enum(['refunded', 'cancelled']),
  error_reason: z.string().optional(),
});

/** `/control/*`: the steering of the gateway, JSON in and out; a wrong body is 400 with what is wrong. */
export function controlRoutes(app: FastifyInstance, sim: Simulator, control: Control): void {
  const done = { ok: true };
  const missing = (reply: FastifyReply) => reply.code(404).send({ error: 'not found' });

  app.setErrorHandler((error, _request, reply) => {
    if (error instanceof z.ZodError) return reply.code(400).send({ error: z.prettifyError(error) });
    throw error;
  });

  app.get('/control/health', () => ({ ok: true, store_id: sim.storeId }));

  app.get('/control/plans', () => ({
    default: sim.store.defaultPlan,
    next: sim.store.nextPlans,
    by_tran_id: Object.fromEntries(sim.store.tranPlans),
  }));
  app.put('/control/plans/default', (request) => (control.planDefault(planSchema.parse(request.body)), done));
  app.post('/control/plans/next', (request) => (control.planNext(planSchema.parse(request.body)), done));
  app.put<Named>('/control/plans/tran/:id', (request) => {
    control.planTran(request.params.id, planSchema.parse(request.body));
    return done;
  });

  app.get('/control/settings', () => sim.store.settings);
  app.patch('/control/settings', (request) => control.change(settingsSchema.partial().parse(request.body)));

  app.get('/control/faults', () => sim.faults);
  app.post('/control/faults', (request) => (control.addFault(faultSchema.parse(request.body)), done));
  app.delete('/control/faults', () => (control.clearFaults(), done));

  app.get<{ Querystring: { tran_id?: string } }>('/control/sessions', (request) =>
    control.sessions(request.query.tran_id).map(describe),
  );
  app.post<Named>('/control/sessions/:id/pay', async (request, reply) => {
    const finished = await control.pay(request.params.id, planSchema.parse(request.body ?? {}));
    return finished ?? missing(reply);
  });
  app.get('/control/transactions', () => control.transactions());

  app.get('/control/refunds', () => control.refunds());
  app.post<Named>('/control/refunds/:id', (request, reply) => {
    const { status, error_reason: reason } = settleSchema.parse(request.body);
    return control.settleRefund(request.params.id, status, reason) ?? missing(reply);
  });

  app.get('/control/ipn', () => control.ipnLog());
  app.post('/control/idle', async () => (await control.idle(), done));

  app.get('/control/clock', () => control.clock());
  app.post('/control/clock', (request) => {
    const change = clockSchema.parse(request.body);
    if ('offset_seconds' in change) control.setClock(change.offset_seconds);
    else control.advanceClock(change.advance_seconds);
    return control.clock();
  });

  app.post('/control/reset', () => (control.reset(), done));
}

function describe(session: Session) {
  return {
    sessionkey: session.sessionKey,
    tran_id: session.tranId,
    status: session.result?.status ?? 'PENDING',
    viewed: session.viewed,
    channel: session.channel,
    fields: session.fields,
    result: session.result,
  };
}
