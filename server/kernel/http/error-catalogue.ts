import type { FastifyInstance } from 'fastify';
import { problems } from '#contract/problems.ts';
import { escapeText, plainPage, plainPageHeaders } from './plain-page.ts';

/** Every code a problem can carry, as a page at /docs/errors: the address in each problem's `type`. */
export function serveErrorCatalogue(app: FastifyInstance): void {
  const rows = Object.entries(problems).map(
    ([code, kind]) =>
      `<tr id="${code}"><th scope="row"><code>${code}</code></th><td>${kind.status}</td><td>${escapeText(kind.title)}</td>` +
      `<td>${escapeText(kind.help)}</td><td>${'retryable' in kind ? 'yes' : 'no'}</td></tr>`,
  );
  const head = ['Code', 'Status', 'Meaning', 'What to do', 'Retry']
    .map((name) => `<th scope="col">${name}</th>`)
    .join('');
  const table = `<div class="wide" tabindex="0" role="region" aria-label="Error codes"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
  const page = plainPage(
    'Error codes',
    'Every 4xx and 5xx answer is application/problem+json (RFC 9457) with one of these codes.',
    table,
  );
  app.get('/docs/errors', async (_request, reply) => reply.headers(plainPageHeaders).send(page));
}
