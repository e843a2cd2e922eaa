import type { Language } from '#contract/common.ts';

type Key =
  | 'holdExpired'
  | 'online'
  | 'onlineDetail'
  | 'cash'
  | 'cashDetail'
  | 'name'
  | 'phone'
  | 'area'
  | 'line'
  | 'payment'
  | 'delivery';

export const checkoutTexts: Record<Language, Record<Key, string>> = {
  en: {
    holdExpired:
      'The reservation ran out. Go back to the basket and on again; what is still free is held anew.',
    online: 'Pay online',
    onlineDetail: 'bKash, Nagad, Rocket or card, on the page of SSLCommerz',
    cash: 'Pay in cash',
    cashDetail: 'When the goods arrive and the work is done',
    name: 'Give the name that is to stand on the parcel.',
    phone: 'Give a phone number the courier can call.',
    delivery: 'These goods cannot be delivered yet: their currency has no delivery price.',
    area: 'Choose the area.',
    line: 'Give house and road.',
    payment: 'Choose how to pay.',
  },
  bn: {
    holdExpired: 'সংরক্ষণের সময় শেষ। ঝুড়িতে ফিরে আবার এগোন; যা এখনও খালি আছে তা নতুন করে রাখা হবে।',
    online: 'অনলাইনে দিন',
    onlineDetail: 'বিকাশ, নগদ, রকেট বা কার্ড, SSLCommerz-এর পাতায়',
    cash: 'নগদে দিন',
    cashDetail: 'পণ্য হাতে পেয়ে এবং কাজ শেষ হলে',
    name: 'পার্সেলে যে নাম থাকবে তা লিখুন।',
    phone: 'কুরিয়ার যে নম্বরে ফোন করতে পারবেন তা লিখুন।',
    delivery: 'এই পণ্যগুলো এখনো পৌঁছানো যায় না: এই মুদ্রায় ডেলিভারির দাম ঠিক করা নেই।',
    area: 'এলাকা বেছে নিন।',
    line: 'বাসা ও রাস্তা লিখুন।',
    payment: 'কীভাবে দাম দেবেন বেছে নিন।',
  },
};
