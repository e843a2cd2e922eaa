import type { ServiceSeed } from '../types.ts';

export const services: ServiceSeed[] = [
  {
    slug: 'cockroach-treatment',
    category: 'pest-control',
    title: { en: 'Cockroach treatment', bn: 'তেলাপোকা দমন' },
    summary: {
      en: 'Gel and dust in kitchen and bathrooms, checked again after three weeks.',
      bn: 'রান্নাঘর-বাথরুমে জেল ও পাউডার, তিন সপ্তাহ পর আবার দেখা।',
    },
    description: {
      en:
        'Gel is placed as small dots behind drawers, hinges and the fridge, dust goes into shafts and ' +
        'manhole edges; nothing is sprayed on dishes. A flat of three rooms is included, and so is the ' +
        'check after three weeks. Do not wash the spots for ten days. For offices, restaurants and ' +
        'larger flats choose the add-on.',
      bn:
        'ড্রয়ারের পেছনে, কবজার ফাঁকে, ফ্রিজের আড়ালে ছোট ছোট ফোঁটায় জেল, শ্যাফট আর ম্যানহোলের কিনারায় পাউডার; ' +
        'থালা-বাসনের ওপর কিছু ছিটানো হয় না। তিন ঘরের বাসা এবং তিন সপ্তাহ পরের ফলোআপ এই দামেই। জেলের জায়গা ' +
        'দশ দিন ধোবেন না। অফিস, রেস্তোরাঁ বা বড় ফ্ল্যাটের জন্য নিচের বাড়তি অংশ নিন।',
    },
    priceTaka: 1800,
    durationMinutes: 90,
    addOns: [
      {
        code: 'large-flat',
        name: { en: 'Flat of four to six rooms', bn: 'চার থেকে ছয় ঘরের ফ্ল্যাট' },
        priceTaka: 800,
        minutes: 40,
      },
      {
        code: 'ants',
        name: { en: 'Ants treated on the same visit', bn: 'একই সঙ্গে পিঁপড়ার ওষুধ' },
        priceTaka: 500,
        minutes: 25,
      },
      {
        code: 'shop-kitchen',
        name: { en: 'Restaurant or office kitchen', bn: 'রেস্তোরাঁ বা অফিসের রান্নাঘর' },
        priceTaka: 1500,
        minutes: 60,
      },
    ],
    picture: { object: 'spray-can', tint: '#7a8f2a', accent: '#2b2b2b' },
  },
  {
    slug: 'bedbug-treatment',
    category: 'pest-control',
    title: { en: 'Bed bug treatment', bn: 'ছারপোকা দমন' },
    summary: {
      en: 'Two visits, twelve days apart, for beds, sofas and cracks.',
      bn: 'বারো দিনের ব্যবধানে দুইবার, খাট, সোফা ও ফাঁকফোকরে।',
    },
    description: {
      en:
        'Eggs survive the first round, which is why the price covers two. Frames, slats, sofa seams, ' +
        'skirting and switchboards are treated with steam and a residual liquid. Wash bedding hot, pull ' +
        'beds from the wall and stay out for four hours; children and asthma patients for eight. A flat ' +
        'above three beds costs more.',
      bn:
        'প্রথমবারে ডিম মরে না, তাই দুইবার আসার খরচই দামে ধরা। খাটের জোড়া, পাটাতন, সোফার সেলাই, দেয়ালের ' +
        'কিনারা ও সুইচবোর্ডে স্টিম আর তরল ওষুধ দেওয়া হয়। চাদর-কাঁথা গরম পানিতে ধোন, খাট দেয়াল থেকে সরান, ' +
        'কাজের পর চার ঘণ্টা বাইরে থাকুন। শিশু আর হাঁপানির রোগীরা আট ঘণ্টা। তিন খাটের বেশি হলে খরচ বাড়বে।',
    },
    priceTaka: 2800,
    durationMinutes: 150,
    addOns: [
      {
        code: 'fourth-bed',
        name: { en: 'Each bed beyond three', bn: 'তিনের পরে প্রতিটি খাট' },
        priceTaka: 600,
        minutes: 30,
      },
      {
        code: 'mattress-cover',
        name: { en: 'Zipped cover for a double mattress', bn: 'ডাবল তোশকের চেইনওয়ালা কভার' },
        priceTaka: 1400,
        minutes: 15,
      },
      {
        code: 'third-visit',
        name: { en: 'A third visit', bn: 'তৃতীয় ভিজিট' },
        priceTaka: 1000,
        minutes: 60,
      },
    ],
    picture: { object: 'bed', tint: '#8b5e83', accent: '#cdb4db' },
  },
  {
    slug: 'termite-treatment',
    category: 'pest-control',
    title: { en: 'Termite treatment', bn: 'উইপোকা দমন' },
    summary: {
      en: 'Galleries opened, wood and wall drilled and injected.',
      bn: 'উইয়ের ঢিবি ভেঙে কাঠ ও দেয়াল ছিদ্র করে ওষুধ ঢোকানো।',
    },
    description: {
      en:
        'A surveyor taps doors, frames and built-in cupboards to find how far the galleries go; then ' +
        'holes are drilled at one-foot distance, filled with termiticide and closed with plugs in the ' +
        'colour of the wood. One room with its frames is included with a year of re-treatment. Clear ' +
        'the cupboards. Replacing eaten timber is carpentry.',
      bn:
        'দরজা, চৌকাঠ আর দেয়াল-আলমারিতে টোকা দিয়ে বোঝা হয় উই কত দূর গেছে। এরপর এক ফুট পরপর ছিদ্র করে ওষুধ ' +
        'ঢেলে কাঠের রঙের ছিপিতে মুখ বন্ধ করা হয়। একটি ঘর ও তার চৌকাঠ ধরা আছে, এক বছরের মধ্যে ফিরে এলে আবার ' +
        'চিকিৎসা। আলমারি আগে খালি করুন। খেয়ে ফেলা কাঠ বদলানো কাঠমিস্ত্রির কাজ।',
    },
    priceTaka: 4000,
    durationMinutes: 180,
    addOns: [
      { code: 'next-room', name: { en: 'One more room', bn: 'আরেকটি ঘর' }, priceTaka: 1800, minutes: 90 },
      {
        code: 'ground-line',
        name: { en: 'Ground floor line drilled along the wall', bn: 'নিচতলার দেয়াল ধরে মেঝেতে ছিদ্র' },
        priceTaka: 2200,
        minutes: 90,
      },
      {
        code: 'book-case',
        name: { en: 'Built-in bookcase', bn: 'দেয়ালে গাঁথা বইয়ের তাক' },
        priceTaka: 700,
        minutes: 40,
      },
    ],
    picture: { object: 'door', tint: '#8a5a33', accent: '#5c6b3c' },
  },
];
