import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { channelByCode, offeredChannels, type Channel } from '../channels.ts';
import { checkDetails, plainDigits } from '../check-details.ts';
import { browserReturn, finishSession } from '../finish-session.ts';
import { choosePage } from '../pages/choose-page.ts';
import { detailsPage } from '../pages/details-page.ts';
import { messagePage, returnPage } from '../pages/end-pages.ts';
import { contentSecurityPolicy } from '../pages/layout.ts';
import { otpPage } from '../pages/otp-page.ts';
import { passTime } from '../pass-time.ts';
import { planFor, type Simulator } from '../simulator.ts';
import { outcomes, type Fields, type Outcome, type Session } from '../types.ts';
import { readFields } from './read-fields.ts';

type Step = (session: Session, fields: Fields, reply: FastifyReply) => string | Promise<string>;

/** The pages the customer sees: choose a channel, give details, give the code, go back. */
export function hostedRoutes(app: FastifyInstance, sim: Simulator): void {
  /** Finds the open session of a request; a finished one goes back to the merchant, whatever was asked. */
  const step = (take: Step) => async (request: FastifyRequest, reply: FastifyReply) => {
    passTime(sim);
    const fields = readFields(request);
    const session = sim.store.sessions.get(fields['SESSIONKEY'] ?? '');
    reply.type('text/html; charset=utf-8').header('content-security-policy', contentSecurityPolicy);
    reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
    if (!session) {
      reply.code(404);
      return messagePage('This payment does not exist', 'এই পেমেন্টটি নেই');
    }
    const { result } = session;
    if (result) return returnPage(result.status, browserReturn(sim, session, result));
    return take(session, fields, reply);
  };

  app.get('/gwprocess/v4/gw.php', step(viewPage));
  app.post('/gwprocess/v4/details.php', step(takeDetails));
  app.post('/gwprocess/v4/otp.php', step(takeCode));
  app.post('/gwprocess/v4/outcome.php', step(takeOutcome));

  const save = (session: Session) => sim.store.record({ kind: 'session', value: session });

  function viewPage(session: Session, fields: Fields): string {
    const channel = offeredChannel(session, fields['cardname']);
    save({ ...session, viewed: true, leftAtMs: null, channel: channel?.code ?? session.channel });
    return channel ? detailsPage(session, channel) : choosePage(session);
  }

  function takeDetails(session: Session, fields: Fields, reply: FastifyReply): string {
    const channel = offeredChannel(session, fields['cardname']);
    if (!channel) return choosePage(session);
    const details = checkDetails(channel, fields, session.fields['allowed_bin'] ?? '', sim.nowMs());
    if (!details.ok) {
      reply.code(422);
      return detailsPage(session, channel, fields, details.errors);
    }
    save({ ...session, channel: channel.code, cardMasked: details.cardMasked });
    return otpPage(session, channel);
  }

  async function takeCode(session: Session, fields: Fields, reply: FastifyReply): Promise<string> {
    const channel = channelByCode(session.channel);
    if (!channel) return choosePage(session);
    if (['111111', '123456'].includes(plainDigits(fields['otp'] ?? ''))) {
      return end(session, planFor(sim, session).outcome ?? 'pay');
    }
    const wrongOtpCount = session.wrongOtpCount + 1;
    if (wrongOtpCount >= 3) return end(session, 'decline');
    save({ ...session, wrongOtpCount });
    reply.code(422);
    return otpPage(session, channel, 'That code is not right. Use 111111 or 123456.');
  }

  async function takeOutcome(session: Session, fields: Fields): Promise<string> {
    const outcome = fields['outcome'] ?? '';
    if (!isOutcome(outcome)) return choosePage(session);
    if (outcome === 'pay') return end(session, planFor(sim, session).outcome ?? 'pay');
    if (outcome !== 'unattempted') return end(session, outcome);
    save({ ...session, viewed: true, leftAtMs: sim.nowMs() });
    return messagePage('You may close this tab now', 'এখন ট্যাবটি বন্ধ করতে পারেন');
  }

  async function end(session: Session, outcome: Outcome): Promise<string> {
    const finished = await finishSession(sim, session, outcome);
    if (finished.return) return returnPage(finished.status, finished.return);
    return messagePage('You may close this tab now', 'এখন ট্যাবটি বন্ধ করতে পারেন');
  }
}

function offeredChannel(session: Session, code: string | undefined): Channel | undefined {
  return offeredChannels(session.fields['multi_card_name']).find((channel) => channel.code === code);
}

function isOutcome(text: string): text is Outcome {
  return (outcomes as readonly string[]).includes(text);
}
