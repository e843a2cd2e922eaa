import type { Channel } from '../channels.ts';
import { toDecimal } from '../money.ts';
import type { Session } from '../types.ts';
import { cancelForm, escapeHtml, hidden, layout, summary, twoTongues } from './layout.ts';

/** Third step: the one-time code. */
export function otpPage(session: Session, channel: Channel, error = ''): string {
  return layout(
    error ? 'Error: one-time code' : 'One-time code',
    `${summary(session)}
<div class="sheet">
<h2>${twoTongues(escapeHtml(channel.label), channel.labelBangla)}</h2>
<form method="post" action="otp.php" novalidate>
${hidden('SESSIONKEY', session.sessionKey)}
<div class="field"><label for="otp">${twoTongues('One-time code', 'ওটিপি কোড')}</label>
<input id="otp" name="otp" inputmode="numeric" autocomplete="one-time-code" maxlength="8" required
 aria-describedby="otp-hint${error ? ' otp-error' : ''}"${error ? ' aria-invalid="true"' : ''}>
<p class="hint" id="otp-hint">111111 or 123456</p>
${error ? `<p class="bad" id="otp-error" role="alert">${escapeHtml(error)}</p>` : ''}</div>
<button>${twoTongues('Pay', 'পরিশোধ করুন')} ৳ <span>${toDecimal(session.bdtMinor)}</span></button>
</form>
</div>
${cancelForm(session)}`,
  );
}
