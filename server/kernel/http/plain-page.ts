const style = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem}
a{color:inherit}code,pre{font:14px/1.5 ui-monospace,monospace}pre{overflow-x:auto;padding:.75rem;border:1px solid #8886;border-radius:8px}
.wide{overflow-x:auto}table{border-collapse:collapse}th,td{text-align:left;vertical-align:top;padding:.4rem .75rem;border-bottom:1px solid #8886}
summary{cursor:pointer;padding:.5rem 0;overflow-wrap:anywhere}details{border-bottom:1px solid #8886}h2{margin-top:2.5rem}
.method{display:inline-block;min-width:4.5em;font-weight:700}:target{outline:2px solid currentColor;outline-offset:4px}`;

/** A page of the developers' documentation: no scripts, readable in both themes. `body` is trusted HTML. */
export function plainPage(title: string, description: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeText(title)} · Haat</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="${escapeText(description)}">
<style>${style}</style></head><body><main><h1>${escapeText(title)}</h1><p>${escapeText(description)}</p>${body}</main></body></html>`;
}

export const plainPageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
} as const;

export function escapeText(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
}
