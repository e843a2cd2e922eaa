import type { Language } from '#contract/common.ts';
import { count } from '../format.ts';
import type { MailText } from '../mail-text.ts';

type Warning = {
  title: Record<string, string>;
  place: Record<string, string>;
  sku: string;
  free: number;
  low_below: number;
};

const words = {
  en: {
    subject: (title: string, left: string) => `Running low: ${title}, ${left} left`,
    why: (place: string, left: string, below: string) =>
      `At ${place} ${left} are left for sale. You asked to be warned when there are fewer than ${below}.`,
    gone: (place: string) => `At ${place} none is left for sale.`,
    item: 'Item',
    sku: 'SKU',
    button: 'See the stock',
  },
  bn: {
    subject: (title: string, left: string) => `কমে এসেছে: ${title}, আছে ${left}টি`,
    why: (place: string, left: string, below: string) =>
      `${place}-এ বিক্রির জন্য আছে ${left}টি। ${below}টির কম হলে জানাতে বলেছিলেন।`,
    gone: (place: string) => `${place}-এ বিক্রির জন্য একটিও নেই।`,
    item: 'পণ্য',
    sku: 'SKU',
    button: 'মজুত দেখুন',
  },
};

/** A shelf fell below its threshold. */
export function lowStock(
  { title, place, sku, free, low_below: below }: Warning,
  language: Language,
): MailText {
  const say = words[language];
  const of = (texts: Record<string, string>) => texts[language] ?? texts.en ?? '';
  const left = count(free, language);
  return {
    subject: say.subject(of(title), left),
    paragraphs: [free === 0 ? say.gone(of(place)) : say.why(of(place), left, count(below, language))],
    details: [
      [say.item, of(title)],
      [say.sku, sku],
    ],
    button: say.button,
  };
}
