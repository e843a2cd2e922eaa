import type { BrowserReturn } from '../finish-session.ts';
import type { Result } from '../types.ts';
import { escapeHtml, hidden, layout, twoTongues } from './layout.ts';

const titles: Record<Result['status'], [english: string, bangla: string]> = {
  VALID: ['Payment received', 'পেমেন্ট সম্পন্ন হয়েছে'],
  FAILED: ['Payment declined', 'পেমেন্ট ব্যর্থ হয়েছে'],
  CANCELLED: ['Payment cancelled', 'পেমেন্ট বাতিল হয়েছে'],
  UNATTEMPTED: ['Payment not started', 'পেমেন্ট শুরু হয়নি'],
  EXPIRED: ['Payment expired', 'পেমেন্টের মেয়াদ শেষ'],
};

/** Sends the browser back to the merchant by a form that submits itself; without scripts, by its button. */
export function returnPage(status: Result['status'], back: BrowserReturn): string {
  const [english, bangla] = titles[status];
  const fields = Object.entries(back.fields).map(([name, value]) => hidden(name, value));
  return layout(
    english,
    `<div class="sheet">
<h1>${twoTongues(english, bangla)}</h1>
<p>${twoTongues('Taking you back to the seller.', 'বিক্রেতার সাইটে ফিরিয়ে নেওয়া হচ্ছে।')}</p>
<form method="post" action="${escapeHtml(back.url)}">
${fields.join('\n')}
<button>${twoTongues('Back to the seller', 'বিক্রেতার সাইটে ফিরুন')}</button>
</form>
</div>`,
    true,
  );
}

/** The end of a visit that does not go back to the merchant. */
export function messagePage(english: string, bangla: string): string {
  return layout(english, `<div class="sheet"><h1>${twoTongues(escapeHtml(english), bangla)}</h1></div>`);
}
