import type { FastifyInstance } from 'fastify';
import { replyProblem } from '../http/problem-reply.ts';
import type { Kernel } from '../kernel.ts';
import { refuse } from '../refusal/refusal.ts';
import { listPage, mailPage } from './mailbox-pages.ts';
import type { MailboxStore } from './mailbox-store.ts';

// A caught mail is shown as its program would: without scripts, and cut off from the market's cookies and
// pages.
const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src http: https: data:',
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Serves the demo's mailbox at /dev/mailbox. Does nothing outside the demo: these are people's mails. */
export function mailboxRoutes(
  app: FastifyInstance,
  kernel: Pick<Kernel, 'config'>,
  store: MailboxStore,
): void {
  if (!kernel.config.demo) return;
  const html = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'cache-control': 'no-store',
  };

  app.get<{ Querystring: { to?: string } }>('/dev/mailbox', async (request, reply) => {
    const to = oneText(request.query.to);
    return reply.headers(html).send(listPage(store.list(to), to));
  });

  app.get<{ Querystring: { to?: string } }>('/dev/mailbox.json', async (request, reply) =>
    reply.header('cache-control', 'no-store').send({ data: store.list(oneText(request.query.to)) }),
  );

  app.get<{ Params: { id: string } }>('/dev/mailbox/:id', async (request, reply) => {
    const mail = store.find(request.params.id);
    return mail ? reply.headers(html).send(mailPage(mail)) : replyProblem(reply, refuse('not_found'));
  });
}

function oneText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
