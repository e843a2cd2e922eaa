import { escapeHtml } from './escape-html.ts';
import type { CaughtMail } from './mailbox-store.ts';

const style = `
  :root { color-scheme: light dark; --ground: #f8f6f9; --card: #fff; --ink: #221927; --quiet: #574c60; --line: #ded8e3; --mark: #5b1f68; }
  @media (prefers-color-scheme: dark) {
    :root { --ground: #141017; --card: #1d1722; --ink: #f4eff6; --quiet: #c7bdce; --line: #3b3244; --mark: #dfb4ea; }
  }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 'Anek Bangla', 'Noto Sans Bengali', system-ui, sans-serif; }
  main, header { max-width: 52rem; margin: 0 auto; padding: 1rem; }
  header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; justify-content: space-between; padding-top: 2rem; }
  h1 { margin: 0; font-size: 1.5rem; line-height: 1.25; }
  a { color: var(--mark); }
  a:focus-visible, input:focus-visible, button:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; border-radius: 6px; }
  .quiet { color: var(--quiet); }
  form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
  input, button { min-height: 2.75rem; padding: 0 .9rem; border: 1px solid var(--quiet); border-radius: 8px; background: var(--card); color: inherit; font: inherit; }
  button { border-color: var(--mark); background: var(--mark); color: var(--card); font-weight: 600; cursor: pointer; }
  ol { margin: 0; padding: 0; list-style: none; overflow: hidden; border: 1px solid var(--line); border-radius: 12px; background: var(--card); }
  li + li { border-top: 1px solid var(--line); }
  li a { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; padding: .9rem 1.1rem; color: inherit; text-decoration: none; }
  li a:hover strong { text-decoration: underline; }
  li .quiet { font-size: .9rem; overflow-wrap: anywhere; }
  dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; margin: 1rem 0; }
  dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
  iframe { width: 100%; height: 75vh; border: 1px solid var(--line); border-radius: 12px; background: #fff; }
  pre { padding: 1rem; border: 1px solid var(--line); border-radius: 12px; background: var(--card); white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
  .empty { padding: 3rem 1rem; border: 1px dashed var(--quiet); border-radius: 12px; text-align: center; }`;

/** The list, newest first, as a page that works without scripts. */
export function listPage(mails: readonly CaughtMail[], to: string | undefined): string {
  const rows = mails.map(
    (mail) => `<li><a href="/dev/mailbox/${escapeHtml(mail.id)}">
<strong>${escapeHtml(mail.subject || '(no subject)')}</strong>${time(mail.at)}
<span class="quiet">${escapeHtml(mail.to.join(', '))}</span></a></li>`,
  );
  const none = to
    ? `No mail to ${escapeHtml(to)} yet.`
    : 'No mail yet. Sign up or place an order, and it arrives here.';
  return page(
    'Mailbox',
    `<header><div><h1>Mailbox</h1><p class="quiet">Mails of the demo. Nothing leaves this machine.</p></div>
<form role="search"><label for="to">Sent to</label><input id="to" name="to" type="email" value="${escapeHtml(to ?? '')}" autocomplete="off">
<button>Show</button>${to ? '<a href="/dev/mailbox">All mails</a>' : ''}</form></header>
<main>${rows.length > 0 ? `<ol>${rows.join('\n')}</ol>` : `<p class="empty">${none}</p>`}</main>`,
  );
}

/** One mail: both its forms, the HTML one in a frame without rights. */
export function mailPage(mail: CaughtMail): string {
  const inFrame = mail.html.replace(/<head([^>]*)>/i, '<head$1><base target="_blank">');
  return page(
    mail.subject,
    `<header><h1>${escapeHtml(mail.subject || '(no subject)')}</h1><a href="/dev/mailbox">All mails</a></header>
<main><dl><dt>From</dt><dd>${escapeHtml(mail.from)}</dd><dt>To</dt><dd>${escapeHtml(mail.to.join(', '))}</dd>
<dt>At</dt><dd>${time(mail.at)}</dd></dl>
${mail.html ? `<iframe title="The mail as HTML" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${escapeHtml(inFrame)}"></iframe>` : ''}
<h2>As plain text</h2><pre>${linked(escapeHtml(mail.text))}</pre></main>`,
  );
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeHtml(title)} · Haat mailbox</title><style>${style}
</style></head><body>${body}</body></html>
`;
}

function time(at: string): string {
  return `<time class="quiet" datetime="${escapeHtml(at)}">${escapeHtml(at.slice(0, 19).replace('T', ' '))} UTC</time>`;
}

function linked(escaped: string): string {
  return escaped.replace(/https?:\/\/[^\s<]+/g, (address) => `<a href="${address}">${address}</a>`);
}
