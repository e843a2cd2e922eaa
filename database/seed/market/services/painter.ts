import type { ServiceSeed } from '../types.ts';

export const services: ServiceSeed[] = [
  {
    slug: 'room-painting',
    category: 'painter',
    title: { en: 'Room painting', bn: 'এক ঘরের রং' },
    summary: {
      en: 'Walls of one room, two coats of plastic emulsion in a day.',
      bn: 'এক ঘরের দেয়ালে এক দিনে দুই কোট প্লাস্টিক পেইন্ট।',
    },
    description: {
      en:
        'Two painters cover floor and furniture, scrape, fill small cracks with putty, sand and roll ' +
        'two coats on the walls of a room up to 120 square feet of floor. Labour and sundries are in ' +
        'the price; paint you buy or choose from our card. Move breakables out the evening before. ' +
        'Ceiling and damp walls cost more.',
      bn:
        'দুজন রংমিস্ত্রি মেঝে-আসবাব ঢেকে দেয়াল ঘষেন, ছোট ফাটলে পুটি দেন, সিরিশ মারেন, তারপর রোলারে দুই কোট ' +
        'রং করেন। ঘরের মেঝে ১২০ বর্গফুট পর্যন্ত হলে এই দাম, মজুরি ও খুচরা জিনিসসহ। রঙের কৌটা আপনি কিনবেন বা ' +
        'কার্ড দেখে পছন্দ করবেন। ভাঙার মতো জিনিস আগের রাতেই সরান। ছাদ ও ড্যাম্প দেয়ালের হিসাব আলাদা।',
    },
    priceTaka: 4500,
    durationMinutes: 480,
    addOns: [
      {
        code: 'ceiling',
        name: { en: 'Ceiling in white distemper', bn: 'ছাদে সাদা ডিস্টেম্পার' },
        priceTaka: 1500,
        minutes: 120,
      },
      {
        code: 'paint-supplied',
        name: { en: 'Washable paint supplied for one room', bn: 'এক ঘরের ওয়াশেবল রং সরবরাহ' },
        priceTaka: 3200,
        minutes: 0,
      },
      {
        code: 'feature-wall',
        name: { en: 'One wall in a second colour', bn: 'এক দেয়ালে অন্য রং' },
        priceTaka: 900,
        minutes: 60,
      },
    ],
    picture: { object: 'paint-bucket', tint: '#5fa8d3', accent: '#f4f1de' },
  },
  {
    slug: 'damp-wall-repair',
    category: 'painter',
    title: { en: 'Damp wall repair', bn: 'ড্যাম্প দেয়াল মেরামত' },
    summary: {
      en: 'Up to forty square feet scraped, sealed and made ready for paint.',
      bn: 'চল্লিশ বর্গফুট পর্যন্ত নোনা দেয়াল চেঁছে সিল করে রঙের উপযোগী করা।',
    },
    description: {
      en:
        'Blistering paint is taken off down to plaster, salts are brushed out, the wall gets a damp ' +
        'sealer and two thin layers of putty. Forty square feet and the sealer are included. First have ' +
        'the leaking pipe repaired, or the patch returns. The wall dries for three days before the top ' +
        'coat, which is a visit by itself.',
      bn:
        'ফুলে ওঠা রং প্লাস্টার পর্যন্ত তুলে ফেলা হয়, সাদা নোনা ব্রাশ করে ঝাড়া হয়, এরপর ড্যাম্প সিলার আর পাতলা ' +
        'করে দুই দফা পুটি। চল্লিশ বর্গফুট জায়গা ও সিলারের দাম এর মধ্যে। পেছনে পানির পাইপ চুঁইলে সেটা আগে সারান, ' +
        'নইলে দাগ ফিরে আসবে। তিন দিন শুকানোর পর শেষ রং, সেই ভিজিট আলাদা নিতে হবে।',
    },
    priceTaka: 2500,
    durationMinutes: 240,
    addOns: [
      {
        code: 'ten-feet',
        name: { en: 'Ten more square feet', bn: 'আরও দশ বর্গফুট' },
        priceTaka: 500,
        minutes: 45,
      },
      {
        code: 'top-coat',
        name: { en: 'Return visit for the top coat', bn: 'শেষ রঙের জন্য আবার আসা' },
        priceTaka: 1200,
        minutes: 120,
      },
      {
        code: 'moisture-report',
        name: { en: 'Moisture readings on paper', bn: 'আর্দ্রতা মেপে লিখিত প্রতিবেদন' },
        priceTaka: 400,
        minutes: 20,
      },
    ],
    picture: { object: 'paint-roller', tint: '#e5e1d8', accent: '#6c8f8b' },
  },
  {
    slug: 'grille-painting',
    category: 'painter',
    title: { en: 'Grille and gate painting', bn: 'গ্রিল ও গেটের রং' },
    summary: {
      en: 'Rust brushed off, primer and enamel on window or balcony grilles.',
      bn: 'জং ছাড়িয়ে রেড অক্সাইড, তারপর গ্রিলে এনামেল রং।',
    },
    description: {
      en:
        'For about sixty square feet of iron: a wire brush takes off the rust, one coat of red oxide ' +
        'goes on, and enamel follows when it has dried. Masking of glass and floor is ours. Take plants ' +
        'and washing lines off the balcony. Scaffolding on the outside and welding of broken bars need ' +
        'another trade and another price.',
      bn:
        'ষাট বর্গফুটের মতো লোহার কাজ ধরে দাম। তারের ব্রাশে জং তোলা, এক কোট রেড অক্সাইড, শুকালে এনামেল। কাচ ' +
        'আর মেঝেতে যেন রং না পড়ে তার জন্য কাগজ-টেপ মিস্ত্রিরাই লাগান। বারান্দার টব ও কাপড় শুকানোর দড়ি আগে ' +
        'খুলে রাখুন। বাইরে মাচা বেঁধে কাজ কিংবা ভাঙা রড ঝালাই করা অন্য কারিগরের বিষয়, দামও অন্য।',
    },
    priceTaka: 1800,
    durationMinutes: 180,
    addOns: [
      {
        code: 'gate',
        name: { en: 'Main gate painted on both sides', bn: 'মূল গেটের দুই পিঠ' },
        priceTaka: 900,
        minutes: 80,
      },
      {
        code: 'second-coat',
        name: { en: 'Second coat of enamel', bn: 'এনামেলের আরেক কোট' },
        priceTaka: 600,
        minutes: 60,
      },
      {
        code: 'railing',
        name: { en: 'Stair railing of one floor', bn: 'এক তলার সিঁড়ির রেলিং' },
        priceTaka: 700,
        minutes: 60,
      },
    ],
    picture: { object: 'paint-bucket', tint: '#2f5d50', accent: '#d9d3c7' },
  },
];
