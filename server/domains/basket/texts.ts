import type { Language } from '#contract/common.ts';

type Texts = {
  notSold(title: string): string;
  outOfStock(title: string, left: number): string;
  slotGone(title: string): string;
  areaNotServed(seller: string, area: string): string;
  priceChanged(title: string): string;
  optionsInvalid(title: string): string;
  notDelivered(currency: string): string;
};

/** What a basket says of its lines. */
export const basketTexts: Record<Language, Texts> = {
  en: {
    notSold: (title) => `${title} is no longer sold by this seller. Take it out to go on.`,
    outOfStock: (title, left) =>
      left === 0 ? `${title} is sold out.` : `Of ${title} only ${left} are left.`,
    slotGone: (title) => `The time for ${title} was taken. Choose another one.`,
    areaNotServed: (seller, area) =>
      `${seller} does not come to ${area}. Book somebody who does, or change the area.`,
    optionsInvalid: (title) =>
      `What can be chosen for ${title} has changed. Take it out and add it with new choices.`,
    priceChanged: (title) => `The price of ${title} has changed since you added it.`,
    notDelivered: (currency) => `Goods priced in ${currency} cannot be delivered yet.`,
  },
  bn: {
    notSold: (title) => `${title} এই বিক্রেতা আর বিক্রি করছেন না। এগোতে হলে এটি সরিয়ে দিন।`,
    outOfStock: (title, left) =>
      left === 0 ? `${title} শেষ হয়ে গেছে।` : `${title} আর মাত্র ${left.toLocaleString('bn-BD')}টি আছে।`,
    slotGone: (title) => `${title}-এর সময়টি অন্য কেউ নিয়েছেন। আরেকটি সময় বেছে নিন।`,
    areaNotServed: (seller, area) => `${seller} ${area} এলাকায় যান না। যাঁরা যান তাঁদের কাউকে নিন, অথবা এলাকা বদলান।`,
    optionsInvalid: (title) => `${title}-এর জন্য যা বাছা যায় তা বদলেছে। এটি সরিয়ে নতুন করে বেছে যোগ করুন।`,
    priceChanged: (title) => `যোগ করার পর ${title}-এর দাম বদলেছে।`,
    notDelivered: (currency) => `${currency}-এ দাম দেওয়া পণ্য এখনো পৌঁছানো যায় না।`,
  },
};
