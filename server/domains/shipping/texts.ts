import type { Language } from '#contract/common.ts';

type MethodTexts = {
  standard: string;
  express: string;
  /** `paying` of `sellers` stay below the amount from which delivery is free. */
  standardReason: (paying: number, sellers: number, priceMinor: number, freeFromMinor: number) => string;
  expressReason: (sellers: number, priceMinor: number) => string;
};

const grouped = { en: new Intl.NumberFormat('en-IN'), bn: new Intl.NumberFormat('bn-BD') };
const whole = (value: number, language: Language) => grouped[language].format(value);
const taka = (minor: number, language: Language) => `৳\u2009${whole(minor / 100, language)}`;

export const methodTexts: Record<Language, MethodTexts> = {
  en: {
    standard: 'Standard delivery',
    express: 'Express delivery',
    standardReason(paying, sellers, price, freeFrom) {
      const limit = taka(freeFrom, 'en');
      if (paying === 0) return `Free from ${limit} with one seller`;
      const each = taka(price, 'en');
      if (sellers === 1) return `${each}, free from ${limit}`;
      if (paying === sellers)
        return `${each} for each of ${sellers} sellers, free from ${limit} with one seller`;
      return `${each} for ${paying} of ${sellers} sellers, free from ${limit} with one seller`;
    },
    expressReason(sellers, price) {
      const each = taka(price, 'en');
      const amount = sellers === 1 ? each : `${each} for each of ${sellers} sellers`;
      return `${amount}, up to one working day earlier`;
    },
  },
  bn: {
    standard: 'সাধারণ ডেলিভারি',
    express: 'দ্রুত ডেলিভারি',
    standardReason(paying, sellers, price, freeFrom) {
      const limit = taka(freeFrom, 'bn');
      if (paying === 0) return `এক বিক্রেতার কাছে ${limit} থেকে বিনামূল্যে`;
      const each = taka(price, 'bn');
      if (sellers === 1) return `${each}, ${limit} থেকে বিনামূল্যে`;
      const all = whole(sellers, 'bn');
      if (paying === sellers)
        return `${all} জন বিক্রেতার প্রত্যেকের জন্য ${each}, এক বিক্রেতার কাছে ${limit} থেকে বিনামূল্যে`;
      const some = whole(paying, 'bn');
      return `${all} জনের মধ্যে ${some} জন বিক্রেতার জন্য ${each}, এক বিক্রেতার কাছে ${limit} থেকে বিনামূল্যে`;
    },
    expressReason(sellers, price) {
      const each = taka(price, 'bn');
      const amount = sellers === 1 ? each : `${whole(sellers, 'bn')} জন বিক্রেতার প্রত্যেকের জন্য ${each}`;
      return `${amount}, এক কর্মদিবস পর্যন্ত আগে পৌঁছায়`;
    },
  },
};
