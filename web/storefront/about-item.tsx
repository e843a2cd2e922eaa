import { m } from '../i18n/paraglide/messages.js';
import { RichWords } from '../ui/rich-words.tsx';
import { StallHeading } from '../ui/stall-heading.tsx';

/** What is known of an item, in words. */
export function AboutItem({ text }: { text: string }) {
  return (
    <div>
      <StallHeading id="facts">{m.store_about_item()}</StallHeading>
      <RichWords text={text} className="max-w-prose" />
    </div>
  );
}
