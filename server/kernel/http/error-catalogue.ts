import type { FastifyInstance } from 'fastify';
import { problems } from '#contract/problems.ts';

/** Every code a problem can carry, as a page at /docs/errors: the address in each problem's `type`. */
export function serveErrorCatalogue(app: FastifyInstance): void {
  const rows = Object.entries(problems).map(
    ([code, kind]) =>
      `<tr id="${code}"><th scope="row"><code>${code}</code></th><td>${kind.status}</td><td>${kind.title}</td>` +
      `<td>${kind.help}</td><td>${'retryable' in kind ? 'yes' : 'no'}</td></tr>`,
  );
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Error codes · Haat API</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="Every code that an answer of the Haat API can carry, and what to do about it.">
<style>:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem}
.wide{overflow-x:auto}table{border-collapse:collapse}th,td{text-align:left;vertical-align:top;padding:.5rem .75rem;border-bottom:1px solid #8885}
:target{outline:2px solid currentColor}</style></head><body><main><h1>Error codes</h1>
<p>Every 4xx and 5xx answer is <code>application/problem+json</code> (RFC 9457) with one of these codes.</p>
<div class="wide" tabindex="0" role="region" aria-label="Error codes"><table><thead><tr><th>Code</th><th>Status</th><th>Meaning</th><th>What to do</th><th>Retry</th></tr></thead>
<tbody>${rows.join('')}</tbody></table></div></main></body></html>`;
  app.get('/docs/errors', async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
      .send(page),
  );
}
