// The colours of the market's pages, which these cannot fetch.
const style = `:root{color-scheme:light dark;--ground:#f8f6f9;--ink:#221927;--begun:#5b1f68}
@media(prefers-color-scheme:dark){:root{--ground:#141017;--ink:#f4eff6;--begun:#dfb4ea}}
body{font:16px/1.5 'Anek Bangla',system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;background:var(--ground);color:var(--ink)}
h1::before{content:'';display:block;width:40px;height:4px;margin-bottom:8px;background:#f4b223}
a,.method{color:var(--begun)}code,pre{font:14px/1.5 ui-monospace,monospace}pre{overflow-x:auto;padding:.75rem;border:1px solid #8886;border-radius:8px}
.wide{overflow-x:auto}table{border-collapse:collapse}th,td{text-align:left;vertical-align:top;padding:.4rem .75rem;border-bottom:1px solid #8886}
summary{cursor:pointer;padding:.5rem 0;overflow-wrap:anywhere}details{border-bottom:1px solid #8886}h2{margin-top:2.5rem}
.method{display:inline-block;min-width:4.5em;font-weight:700}.pair{display:grid;gap:0 1.5rem}.pair>*{min-width:0}@media(min-width:60rem){.pair{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}
h3{font-size:1em;margin:1rem 0 .5rem}h3+pre,h3+.codes{margin-top:0}pre{max-height:26rem;overflow-y:auto;margin-bottom:0}
.whole{white-space:pre-wrap;overflow-wrap:anywhere;user-select:all;-webkit-user-select:all}
.codes{padding:0;list-style:none}.codes li{display:inline-block;margin-right:1.5rem}details details{margin-top:1rem}details[open]{padding-bottom:1rem}
:target{outline:2px solid currentColor;outline-offset:4px}`;

/** A page of the developers' documentation: no scripts, readable in both themes. `body` is trusted HTML. */
export function plainPage(title: string, description: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeText(title)} · Haat</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="${escapeText(description)}">
<style>${style}</style></head><body><main><h1>${escapeText(title)}</h1><p>${escapeText(description)}</p>${body}</main></body></html>`;
}

export const plainPageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    // Nothing is fetched, but audits ask for robots.txt from within the page.
    "default-src 'none'; connect-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
} as const;

export function escapeText(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
}
