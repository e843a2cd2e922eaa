import type { FastifyInstance } from 'fastify';

import { createSession } from '../create-session.ts';
import { passTime } from '../pass-time.ts';
import { queryBySession, queryByTranId, validatePayment } from '../query.ts';
import { refundStatus } from '../refund-status.ts';
import { requestRefund } from '../refunds.ts';
import type { Simulator } from '../simulator.ts';
import type { Fields } from '../types.ts';
import { answer } from './answer.ts';
import { readFields } from './read-fields.ts';

/** What a merchant's server calls: session, validation, and the four operations of the query address. */
export function apiRoutes(app: FastifyInstance, sim: Simulator): void {
  app.post('/gwprocess/v4/api.php', (request, reply) =>
    answer(sim, reply, { target: 'session' }, () => createSession(sim, readFields(request))),
  );

  app.route({
    method: ['GET', 'POST'],
    url: '/validator/api/validationserverAPI.php',
    handler: (request, reply) => {
      const fields = readFields(request);
      const valId = fields['val_id'] ?? '';
      return answer(sim, reply, { target: 'validation', format: fields['format'] }, () =>
        guarded(sim, fields, valId !== '', () => validatePayment(sim, valId)),
      );
    },
  });

  app.route({
    method: ['GET', 'POST'],
    url: '/validator/api/merchantTransIDvalidationAPI.php',
    handler: (request, reply) => {
      const fields = readFields(request);
      const { target, work } = operation(sim, fields);
      return answer(sim, reply, { target, format: fields['format'] }, () =>
        guarded(sim, fields, work !== null, () => work?.() ?? {}),
      );
    },
  });
}

type Work = () => Record<string, unknown>;

function operation(sim: Simulator, fields: Fields) {
  const { refund_ref_id: refundRefId, bank_tran_id: bankTranId, sessionkey, tran_id: tranId } = fields;
  const to = (target: 'query' | 'refund' | 'refund_status', work: Work | null) => ({ target, work });
  if (refundRefId) return to('refund_status', () => refundStatus(sim, refundRefId));
  if (bankTranId) return to('refund', () => requestRefund(sim, fields));
  if (sessionkey) return to('query', () => queryBySession(sim, sessionkey));
  if (tranId) return to('query', () => queryByTranId(sim, tranId));
  return to('query', null);
}

function guarded(sim: Simulator, fields: Fields, complete: boolean, work: Work): Record<string, unknown> {
  const { store_id: storeId, store_passwd: storePassword } = fields;
  if (!complete || !storeId || !storePassword) return { APIConnect: 'INVALID_REQUEST' };
  if (storeId !== sim.storeId || storePassword !== sim.storePassword) return { APIConnect: 'FAILED' };
  if (!sim.store.settings.store_active) return { APIConnect: 'INACTIVE' };
  passTime(sim);
  return work();
}
