import { groups, offeredChannels, type Channel } from '../channels.ts';
import type { Outcome, Session } from '../types.ts';
import { cancelForm, escapeHtml, hidden, layout, summary, twoTongues } from './layout.ts';

const sandboxOutcomes: [outcome: Outcome, english: string, bangla: string][] = [
  ['pay', 'Pay at once', 'সরাসরি পরিশোধ'],
  ['decline', 'Decline', 'ব্যাংকের প্রত্যাখ্যান'],
  ['risky', 'Pay, but flagged as risky', 'ঝুঁকিপূর্ণ পেমেন্ট'],
  ['discount', 'Pay with a 10% gateway offer', 'গেটওয়ে ছাড়সহ পেমেন্ট'],
  ['wrong_amount', 'Capture half a taka too little', 'ভুল পরিমাণ'],
  ['expire', 'Let it expire', 'মেয়াদ শেষ'],
  ['unattempted', 'Close the tab', 'ট্যাব বন্ধ'],
];

/** First step: the channels by group, cancel, and the sandbox's ways to end the payment. */
export function choosePage(session: Session): string {
  const offered = offeredChannels(session.fields['multi_card_name']);
  const sections = groups.map(({ title, titleBangla, members }) => {
    const channels = offered.filter((channel) => (members as readonly string[]).includes(channel.group));
    if (channels.length === 0) return '';
    const links = channels.map((channel) => `<li>${link(session, channel)}</li>`).join('\n');
    return `<h2>${twoTongues(title, titleBangla)}</h2>\n<ul>\n${links}\n</ul>`;
  });
  const buttons = sandboxOutcomes.map(
    ([outcome, english, bangla]) =>
      `<button class="quiet" name="outcome" value="${outcome}">${twoTongues(english, bangla)}</button>`,
  );
  return layout(
    'Choose how to pay',
    `${summary(session)}
<div class="sheet">
<p>${twoTongues('Choose how to pay.', 'কীভাবে পরিশোধ করবেন?')}</p>
${sections.filter(Boolean).join('\n')}
</div>
<div class="sheet">${cancelForm(session)}</div>
<details class="sheet"><summary>${twoTongues('Sandbox outcomes', 'পরীক্ষার ফলাফল')}</summary>
<form class="outcomes" method="post" action="outcome.php">${hidden('SESSIONKEY', session.sessionKey)}
${buttons.join('\n')}
</form></details>`,
  );
}

function link(session: Session, channel: Channel): string {
  const address = `gw.php?Q=REDIRECT&SESSIONKEY=${session.sessionKey}&cardname=${channel.code}`;
  const label = twoTongues(channel.label, channel.labelBangla);
  return `<a class="choice" href="${escapeHtml(address)}">${label}</a>`;
}
