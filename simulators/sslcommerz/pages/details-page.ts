import type { Channel } from '../channels.ts';
import type { DetailErrors } from '../check-details.ts';
import type { Fields, Session } from '../types.ts';
import { cancelForm, escapeHtml, hidden, layout, summary, twoTongues } from './layout.ts';

type Input = {
  name: string;
  english: string;
  bangla: string;
  hint: string;
  autocomplete: string;
  maxLength: number;
  text?: true;
};

const number = { english: 'Card number', bangla: 'কার্ড নম্বর', autocomplete: 'cc-number', maxLength: 23 };
const testNumbers: Record<string, string> = {
  VISA: '4111 1111 1111 1111',
  MASTER: '5111 1111 1111 1111',
  AMEX: '3711 1111 1111 111',
};

function inputsFor(channel: Channel): { wide: Input[]; pair: Input[] } {
  if (channel.asks === 'wallet') {
    const hint = 'Any Bangladeshi mobile, such as 01711 000000';
    const wallet = {
      name: 'wallet',
      english: 'Wallet number',
      bangla: 'মোবাইল নম্বর',
      autocomplete: 'tel',
      maxLength: 18,
    };
    return { wide: [{ ...wallet, hint }], pair: [] };
  }
  if (channel.asks === 'bank') {
    const user = {
      name: 'user',
      english: 'User id',
      bangla: 'ইউজার আইডি',
      autocomplete: 'off',
      maxLength: 40,
    };
    return { wide: [{ ...user, hint: 'Any text', text: true }], pair: [] };
  }
  return {
    wide: [{ ...number, name: 'number', hint: `Test card ${testNumbers[channel.brand] ?? ''}` }],
    pair: [
      {
        name: 'expiry',
        english: 'Expiry',
        bangla: 'মেয়াদ',
        hint: 'MM/YY, in the future',
        autocomplete: 'cc-exp',
        maxLength: 7,
      },
      { name: 'cvv', english: 'CVV', bangla: 'সিভিভি', hint: '111', autocomplete: 'cc-csc', maxLength: 4 },
    ],
  };
}

/** Second step: card, wallet or bank details, with what was wrong beside each field. */
export function detailsPage(
  session: Session,
  channel: Channel,
  given: Fields = {},
  errors: DetailErrors = {},
): string {
  const { wide, pair } = inputsFor(channel);
  const draw = (input: Input) => field(input, given[input.name] ?? '', errors[input.name]);
  const correct = twoTongues('Please correct what is marked below.', 'নিচের চিহ্নিত তথ্য ঠিক করুন।');
  const another = twoTongues('Pay another way', 'অন্যভাবে পরিশোধ করুন');
  const wrong = Object.keys(errors).length > 0;
  return layout(
    wrong ? `Error: ${channel.label}` : channel.label,
    `${summary(session)}
<div class="sheet">
<h2>${twoTongues(escapeHtml(channel.label), channel.labelBangla)}</h2>
${wrong ? `<p class="bad" role="alert">${correct}</p>` : ''}
<form method="post" action="details.php" novalidate>
${hidden('SESSIONKEY', session.sessionKey)}${hidden('cardname', channel.code)}
${wide.map(draw).join('\n')}
${pair.length > 0 ? `<div class="pair">${pair.map(draw).join('\n')}</div>` : ''}
<button>${twoTongues('Continue', 'এগিয়ে যান')}</button>
</form>
</div>
<p><a href="gw.php?Q=PAY&amp;SESSIONKEY=${session.sessionKey}">${another}</a></p>
${cancelForm(session)}`,
  );
}

function field(input: Input, value: string, error: string | undefined): string {
  const invalid = error ? ' aria-invalid="true"' : '';
  const kept = input.name === 'cvv' ? '' : escapeHtml(value);
  return `<div class="field"><label for="${input.name}">${twoTongues(input.english, input.bangla)}</label>
<input id="${input.name}" name="${input.name}" value="${kept}" maxlength="${input.maxLength}"
 inputmode="${input.text ? 'text' : 'numeric'}" autocomplete="${input.autocomplete}"${invalid} required
 aria-describedby="${input.name}-hint${error ? ` ${input.name}-error` : ''}">
<p class="hint" id="${input.name}-hint">${escapeHtml(input.hint)}</p>
${error ? `<p class="bad" id="${input.name}-error">${escapeHtml(error)}</p>` : ''}</div>`;
}
