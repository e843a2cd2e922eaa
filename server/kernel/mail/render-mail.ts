import type { Language } from '#contract/common.ts';
import { escapeHtml } from './escape-html.ts';

export type MailContent = {
  language: Language;
  /** The line a mailbox shows beside the subject. */
  preview: string;
  title: string;
  paragraphs: readonly string[];
  /** Label and value, such as a number, a time, a sum. */
  details?: readonly (readonly [label: string, value: string])[];
  /** The one thing to do; `url` is absolute. */
  action?: { label: string; url: string };
  /** Said small below, such as why the mail was sent. */
  footnote?: string;
};

const words = {
  en: {
    market: 'Haat',
    tagline: 'Goods and home services',
    fallback: 'If the button does not work, open this address:',
  },
  bn: { market: 'হাট', tagline: 'পণ্য ও ঘরের সেবা', fallback: 'বোতামটি কাজ না করলে এই ঠিকানাটি খুলুন:' },
} as const;

/** The two forms of a mail. All texts are escaped; both forms say the same. */
export function renderMail(content: MailContent): { text: string; html: string } {
  return { text: renderText(content), html: renderHtml(content) };
}

function renderText({ language, title, paragraphs, details = [], action, footnote }: MailContent): string {
  const blocks = [
    title,
    ...paragraphs,
    details.map(([label, value]) => `${label}: ${value}`).join('\n'),
    action ? `${action.label}:\n${action.url}` : '',
    `--\n${words[language].market} · ${words[language].tagline}${footnote ? `\n${footnote}` : ''}`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

// The colours of the market's pages, which mail programs cannot take from its style sheet. Mail programs that drop the style element see the
// inline ones.
const style = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  @media (max-width: 480px) { .card { padding: 24px 20px !important; } .button { display: block !important; text-align: center; } }
  @media (prefers-color-scheme: dark) {
    .ground { background: #141017 !important; }
    .card { background: #1d1722 !important; border-color: #3b3244 !important; }
    .ink, .ink td, .ink th { color: #f4eff6 !important; }
    .quiet, .quiet a { color: #c7bdce !important; }
    .mark { color: #f4eff6 !important; }
    .button { background: #dfb4ea !important; color: #2c0f34 !important; }
    .row { border-color: #3b3244 !important; }
  }`;

const font = `font-family:'Anek Bangla','Hind Siliguri','Noto Sans Bengali',system-ui,-apple-system,'Segoe UI',Roboto,sans-serif`;

function renderHtml(content: MailContent): string {
  const { language, preview, title, paragraphs, details = [], action, footnote } = content;
  const say = words[language];
  const rows = details.map(
    ([label, value]) =>
      `<tr><th scope="row" class="row" style="padding:8px 16px 8px 0;border-bottom:1px solid #ded8e3;text-align:left;font-weight:500;vertical-align:top">${escapeHtml(label)}</th>` +
      `<td class="row" style="padding:8px 0;border-bottom:1px solid #ded8e3;text-align:right">${escapeHtml(value)}</td></tr>`,
  );
  const button = action
    ? `<p style="margin:28px 0 0"><a class="button" href="${escapeHtml(action.url)}" style="display:inline-block;padding:13px 24px;border-radius:8px;background:#5b1f68;color:#ffffff;font-weight:600;text-decoration:none">${escapeHtml(action.label)}</a></p>
<p class="quiet" style="margin:16px 0 0;font-size:13px;color:#574c60">${say.fallback}<br><a href="${escapeHtml(action.url)}" style="color:#574c60;word-break:break-all">${escapeHtml(action.url)}</a></p>`
    : '';
  return `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${style}
</style>
</head>
<body class="ground" style="margin:0;background:#f8f6f9;${font}">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(preview)}</div>
<div class="ground" role="article" aria-label="${escapeHtml(title)}" style="max-width:600px;margin:0 auto;padding:24px 12px;background:#f8f6f9">
<p class="mark" style="display:inline-block;margin:0 0 16px 4px;border-top:4px solid #f4b223;font-size:24px;line-height:1.3;font-weight:700;color:#221927">${say.market}</p>
<div class="card ink" style="padding:32px;border:1px solid #ded8e3;border-radius:12px;background:#ffffff;color:#221927;font-size:16px;line-height:1.6">
<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${escapeHtml(title)}</h1>
${paragraphs.map((text) => `<p style="margin:0 0 12px">${escapeHtml(text).replaceAll('\n', '<br>')}</p>`).join('\n')}
${rows.length > 0 ? `<table class="ink" style="width:100%;margin-top:16px;border-collapse:collapse;font-size:15px">${rows.join('')}</table>` : ''}
${button}
</div>
<p class="quiet" style="margin:16px 4px 0;font-size:13px;line-height:1.5;color:#574c60">${say.market} · ${say.tagline}${footnote ? `<br>${escapeHtml(footnote)}` : ''}</p>
</div>
</body>
</html>
`;
}
