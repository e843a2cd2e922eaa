import type { Language } from '#contract/common.ts';

export type MailText = { subject: string; text: string; html: string };
type Words = {
  subject: string;
  greeting: string;
  lines: string[];
  button?: string;
  after: string[];
  closing: string;
};

/** The mail that checks an address at sign-up. */
export function verifyEmailMail({
  name,
  link,
  language,
}: {
  name: string;
  link: string;
  language: Language;
}): MailText {
  const words: Record<Language, Words> = {
    en: {
      subject: 'Confirm your e-mail address',
      greeting: `Hello ${name},`,
      lines: ['Please confirm that this is your e-mail address. Order news and receipts go to it.'],
      button: 'Confirm address',
      after: [
        'The link works once, for 3 days.',
        'If you did not open an account with Haat, ignore this mail.',
      ],
      closing: 'Haat',
    },
    bn: {
      subject: 'আপনার ই-মেইল ঠিকানা নিশ্চিত করুন',
      greeting: `প্রিয় ${name},`,
      lines: ['এটি আপনার ই-মেইল ঠিকানা কি না, নিশ্চিত করুন। অর্ডারের খবর ও রসিদ এই ঠিকানায় যাবে।'],
      button: 'ঠিকানা নিশ্চিত করুন',
      after: ['লিংকটি একবারই কাজ করবে, ৩ দিন পর্যন্ত।', 'আপনি হাটে অ্যাকাউন্ট না খুলে থাকলে এই মেইলটি উপেক্ষা করুন।'],
      closing: 'হাট',
    },
  };
  return write(words[language], language, link);
}

/** The mail with the link that sets a new password. */
export function resetPasswordMail({
  name,
  link,
  language,
}: {
  name: string;
  link: string;
  language: Language;
}): MailText {
  const words: Record<Language, Words> = {
    en: {
      subject: 'Set a new password',
      greeting: `Hello ${name},`,
      lines: ['Somebody, probably you, asked to set a new password for your account.'],
      button: 'Set a new password',
      after: [
        'The link works once, for 1 hour. Setting the password signs you out everywhere.',
        'If it was not you, do nothing: your password stays as it is.',
      ],
      closing: 'Haat',
    },
    bn: {
      subject: 'নতুন পাসওয়ার্ড দিন',
      greeting: `প্রিয় ${name},`,
      lines: ['আপনার অ্যাকাউন্টের পাসওয়ার্ড বদলানোর অনুরোধ পাওয়া গেছে, সম্ভবত আপনিই করেছেন।'],
      button: 'নতুন পাসওয়ার্ড দিন',
      after: [
        'লিংকটি একবারই কাজ করবে, ১ ঘণ্টা পর্যন্ত। পাসওয়ার্ড বদলালে সব ডিভাইস থেকে সাইন আউট হয়ে যাবে।',
        'অনুরোধটি আপনার না হলে কিছু করতে হবে না; পাসওয়ার্ড আগের মতোই থাকবে।',
      ],
      closing: 'হাট',
    },
  };
  return write(words[language], language, link);
}

/** Tells the owner that the password was changed. */
export function passwordChangedMail({ name, language }: { name: string; language: Language }): MailText {
  const words: Record<Language, Words> = {
    en: {
      subject: 'Your password was changed',
      greeting: `Hello ${name},`,
      lines: ['The password of your account was changed, and all devices were signed out.'],
      after: ['If it was not you, set a new password at once: choose "Forgot password" where you sign in.'],
      closing: 'Haat',
    },
    bn: {
      subject: 'আপনার পাসওয়ার্ড বদলানো হয়েছে',
      greeting: `প্রিয় ${name},`,
      lines: ['আপনার অ্যাকাউন্টের পাসওয়ার্ড বদলানো হয়েছে এবং সব ডিভাইস থেকে সাইন আউট করা হয়েছে।'],
      after: ['আপনি না করে থাকলে এখনই নতুন পাসওয়ার্ড দিন: সাইন ইন পাতায় “পাসওয়ার্ড ভুলে গেছেন” বেছে নিন।'],
      closing: 'হাট',
    },
  };
  return write(words[language], language);
}

function write(words: Words, language: Language, link?: string): MailText {
  const { subject, greeting, lines, button, after, closing } = words;
  const text = [greeting, ...lines, ...(link ? [link] : []), ...after, closing].join('\n\n');
  const paragraphs = [
    ...[greeting, ...lines].map(escape),
    ...(link && button ? [anchor(link, button)] : []),
    ...[...after, closing].map(escape),
  ];
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  const html = `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escape(subject)}</title></head>
<body style="font:16px/1.5 sans-serif;color:#1c1917;max-width:32rem;margin:0 auto;padding:1rem">
${body}
</body>
</html>
`;
  return { subject, text: `${text}\n`, html };
}

function anchor(link: string, label: string): string {
  return `<a href="${escape(link)}">${escape(label)}</a>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
