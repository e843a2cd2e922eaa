import { createHash } from 'node:crypto';

import { toDecimal } from '../money.ts';
import type { Session } from '../types.ts';
import { style } from './style.ts';

const submitScript = 'document.forms[0].submit()';

/** Sent with every page: nothing from elsewhere, and no script but the one line that returns the customer. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `script-src 'sha256-${createHash('sha256').update(submitScript).digest('base64')}'`,
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An English label with its Bangla beside it. */
export function twoTongues(english: string, bangla: string): string {
  return `${english} <span lang="bn">${bangla}</span>`;
}

const sandboxNote = twoTongues('Sandbox: no real money moves.', 'পরীক্ষামূলক: আসল টাকা কাটা হবে না।');

export function layout(title: string, body: string, submits = false): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<header class="sandbox">${sandboxNote}</header>
<main>
${body}
</main>
${submits ? `<script>${submitScript}</script>\n` : ''}</body>
</html>
`;
}

/** What is being paid, at the head of each step. */
export function summary(session: Session): string {
  const foreign =
    session.currency === 'BDT'
      ? ''
      : ` (${escapeHtml(session.currency)} ${toDecimal(session.currencyMinor)})`;
  return `<div class="sheet">
<h1>${twoTongues('Pay', 'পেমেন্ট')}</h1>
<dl>
<div><dt>${twoTongues('Amount', 'পরিমাণ')}</dt>
<dd class="amount">৳ ${toDecimal(session.bdtMinor)}${foreign}</dd></div>
<div><dt>${twoTongues('For', 'বিবরণ')}</dt><dd>${escapeHtml(session.fields['product_name'] ?? '')}</dd></div>
<div><dt>${twoTongues('Payment no.', 'পেমেন্ট নম্বর')}</dt><dd>${escapeHtml(session.tranId)}</dd></div>
</dl>
</div>`;
}

export function hidden(name: string, value: string): string {
  return `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`;
}

export function cancelForm(session: Session): string {
  const label = twoTongues('Cancel and go back', 'বাতিল করে ফিরে যান');
  return `<form method="post" action="outcome.php">${hidden('SESSIONKEY', session.sessionKey)}
<button class="quiet" name="outcome" value="cancel">${label}</button></form>`;
}
