import type { Language } from '#contract/common.ts';
import { renderMail } from '#kernel/mail/render-mail.ts';

type Written = { subject: string; text: string; html: string };

const words = {
  en: {
    confirm: {
      subject: (title: string) => `Shall we tell you when ${title} is back?`,
      ask: (title: string) =>
        `Somebody, probably you, wants to know when “${title}” is in stock again. Please confirm that this is your address; then one mail comes, once it is back.`,
      button: 'Confirm or cancel',
      footnote: 'Without a confirmation nothing more is sent, and the address is forgotten after a week.',
    },
    back: {
      subject: (title: string) => `Back in stock: ${title}`,
      here: (title: string) => `“${title}” can be had again.`,
      hurry: 'More people wait for it than there are pieces, so be quick. It is not kept for you.',
      calm: 'It is not kept for you.',
      button: 'See it',
      footnote: 'You asked to be told. This was the only mail; ask again on its page if you miss it.',
    },
  },
  bn: {
    confirm: {
      subject: (title: string) => `${title} আবার এলে জানাব?`,
      ask: (title: string) =>
        `“${title}” আবার এলে জানতে চাওয়া হয়েছে, সম্ভবত আপনিই চেয়েছেন। এটি আপনার ঠিকানা কি না নিশ্চিত করুন; এলে একটি মেইল পাবেন।`,
      button: 'নিশ্চিত বা বাতিল করুন',
      footnote: 'নিশ্চিত না করলে আর কিছু পাঠানো হবে না, এক সপ্তাহ পর ঠিকানাটিও মুছে যাবে।',
    },
    back: {
      subject: (title: string) => `আবার এসেছে: ${title}`,
      here: (title: string) => `“${title}” আবার পাওয়া যাচ্ছে।`,
      hurry: 'যতগুলো আছে, অপেক্ষায় আছেন তার চেয়ে বেশি মানুষ, তাই তাড়াতাড়ি করুন। আপনার জন্য আলাদা করে রাখা নেই।',
      calm: 'আপনার জন্য আলাদা করে রাখা নেই।',
      button: 'দেখুন',
      footnote: 'আপনি জানতে চেয়েছিলেন। এটিই একমাত্র মেইল; না পেলে পণ্যের পাতায় আবার বলুন।',
    },
  },
};

/** Asks whether an address wants to be told; nothing else is sent to it before. */
export function confirmMail(of: { title: string; link: string; language: Language }): Written {
  const say = words[of.language].confirm;
  const subject = say.subject(of.title);
  const paragraphs = [say.ask(of.title)];
  return { subject, ...formsOf(of, subject, paragraphs, say) };
}

/** The item is to be had; `hurry` when more people wait than there are pieces. */
export function backMail(of: { title: string; link: string; language: Language; hurry: boolean }): Written {
  const say = words[of.language].back;
  const subject = say.subject(of.title);
  return { subject, ...formsOf(of, subject, [say.here(of.title), of.hurry ? say.hurry : say.calm], say) };
}

function formsOf(
  { link, language }: { link: string; language: Language },
  title: string,
  paragraphs: string[],
  { button, footnote }: { button: string; footnote: string },
) {
  const action = { label: button, url: link };
  return renderMail({ language, preview: paragraphs[0] ?? title, title, paragraphs, action, footnote });
}
