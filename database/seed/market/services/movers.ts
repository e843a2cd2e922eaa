import type { ServiceSeed } from '../types.ts';

export const services: ServiceSeed[] = [
  {
    slug: 'flat-shifting',
    category: 'movers',
    title: { en: 'Flat shifting', bn: 'পুরো বাসা বদল' },
    summary: {
      en: 'Covered lorry, five men and packing for a two-bedroom flat.',
      bn: 'ঢাকা গাড়ি, পাঁচজন লোক ও প্যাকিং, দুই বেডরুমের বাসার জন্য।',
    },
    description: {
      en:
        'Five men come with cartons and blankets, wrap the kitchen, take cots and wardrobes apart, load ' +
        'a covered lorry, drive up to fifteen kilometres inside Dhaka and set everything up again. Pack ' +
        'jewellery and papers yourself and tell both building managers the day. A third bedroom, floors ' +
        'without lift and AC removal are added.',
      bn:
        'কার্টন আর কম্বল নিয়ে পাঁচজন আসেন। রান্নাঘরের জিনিস মুড়িয়ে, খাট-আলমারি খুলে ঢাকা গাড়িতে তোলেন, ঢাকার ' +
        'ভেতরে পনেরো কিলোমিটার পর্যন্ত গিয়ে আবার সাজিয়ে দেন। গয়না আর দলিল নিজে গোছান, দুই ভবনের ম্যানেজারকে ' +
        'তারিখ জানিয়ে রাখুন। তৃতীয় বেডরুম, লিফট ছাড়া তলা এবং এসি খোলার খরচ যোগ হবে।',
    },
    priceTaka: 14000,
    durationMinutes: 480,
    addOns: [
      {
        code: 'third-bedroom',
        name: { en: 'Third bedroom', bn: 'তৃতীয় বেডরুম' },
        priceTaka: 3500,
        minutes: 90,
      },
      {
        code: 'stairs',
        name: { en: 'Third floor or higher without a lift', bn: 'লিফট ছাড়া তিন তলা বা ওপরে' },
        priceTaka: 1200,
        minutes: 60,
      },
      {
        code: 'unpack',
        name: { en: 'Kitchen unpacked into the cupboards', bn: 'রান্নাঘরের জিনিস তাকে তুলে দেওয়া' },
        priceTaka: 2000,
        minutes: 120,
      },
      {
        code: 'far',
        name: {
          en: 'Up to thirty kilometres, such as Savar or Gazipur',
          bn: 'সাভার-গাজীপুরের মতো ত্রিশ কিলোমিটার পর্যন্ত',
        },
        priceTaka: 1800,
        minutes: 60,
      },
    ],
    picture: { object: 'delivery-truck', tint: '#d9822b', accent: '#f3ede2' },
  },
  {
    slug: 'small-moving',
    category: 'movers',
    title: { en: 'Pick-up with two men', bn: 'পিকআপ ও দুজন লোক' },
    summary: {
      en: 'A small van for a student room or a few large pieces.',
      bn: 'মেসের এক রুম বা কয়েকটি বড় জিনিসের জন্য ছোট গাড়ি।',
    },
    description: {
      en:
        'A one-ton pick-up, a driver and two carriers for two and a half hours from your door. Enough ' +
        'for a student room, a fridge with a bed, or the sofa you bought from a friend. Have things ' +
        'packed and the lift booked. Waiting beyond the time, a bridge toll and a third carrier are ' +
        'charged as they occur.',
      bn:
        'এক টনের পিকআপ, চালক আর দুজন লোক, আপনার দরজা থেকে আড়াই ঘণ্টা। মেসের একটা রুম, খাটের সঙ্গে ফ্রিজ অথবা ' +
        'বন্ধুর কাছ থেকে কেনা সোফা, এটুকু এক ট্রিপেই হয়ে যায়। জিনিস বেঁধে রাখুন, লিফটের কথা দারোয়ানকে বলে ' +
        'রাখুন। সময় পেরোলে অপেক্ষার টাকা, সেতুর টোল ও বাড়তি লোকের মজুরি যোগ হয়।',
    },
    priceTaka: 3500,
    durationMinutes: 150,
    addOns: [
      {
        code: 'third-man',
        name: { en: 'A third carrier', bn: 'আরও একজন লোক' },
        priceTaka: 600,
        minutes: 0,
      },
      {
        code: 'half-hour',
        name: { en: 'Half an hour more', bn: 'আরও আধা ঘণ্টা' },
        priceTaka: 400,
        minutes: 30,
      },
      {
        code: 'ropes-blankets',
        name: { en: 'Blankets and straps for polished wood', bn: 'পালিশ আসবাবের কম্বল ও বেল্ট' },
        priceTaka: 250,
        minutes: 10,
      },
    ],
    picture: { object: 'basket', tint: '#c49a5a', accent: '#7d8f69' },
  },
  {
    slug: 'packing-service',
    category: 'movers',
    title: { en: 'Packing at home', bn: 'বাসায় এসে প্যাকিং' },
    summary: {
      en: 'Thirty cartons packed, listed and labelled the day before you move.',
      bn: 'বাসা বদলের আগের দিন ত্রিশ কার্টন গুছিয়ে নাম লিখে দেওয়া।',
    },
    description: {
      en:
        'Two packers bring thirty cartons, bubble wrap, paper and tape, and pack glass, books and ' +
        'clothes room by room. Each box carries a number and a list goes to your phone. Decide before ' +
        'what is given away. They do not pack food, medicine or gas cylinders. More cartons and crates ' +
        'for screens are counted extra.',
      bn:
        'দুজন প্যাকার ত্রিশটা কার্টন, বাবল র‍্যাপ, কাগজ আর টেপ নিয়ে এসে ঘর ধরে ধরে কাচ, বই, কাপড় গোছান। ' +
        'প্রতিটি বাক্সে নম্বর, কোনটায় কী আছে তার তালিকা আপনার ফোনে। কী কী দিয়ে দেবেন আগে ঠিক করুন। খাবার, ' +
        'ওষুধ, গ্যাস সিলিন্ডার প্যাক করা হয় না। কার্টন বেশি লাগলে কিংবা টিভির কাঠের খাঁচা চাইলে বাড়তি গুনতে ' +
        'হবে।',
    },
    priceTaka: 3000,
    durationMinutes: 240,
    addOns: [
      {
        code: 'ten-boxes',
        name: { en: 'Ten more cartons', bn: 'আরও দশ কার্টন' },
        priceTaka: 700,
        minutes: 60,
      },
      {
        code: 'tv-crate',
        name: { en: 'Wooden crate for a television', bn: 'টিভির কাঠের খাঁচা' },
        priceTaka: 900,
        minutes: 30,
      },
      {
        code: 'wardrobe-box',
        name: { en: 'Hanging boxes for sarees and suits', bn: 'শাড়ি-স্যুট ঝুলিয়ে নেওয়ার বাক্স' },
        priceTaka: 400,
        minutes: 20,
      },
    ],
    picture: { object: 'package', tint: '#b98b5e', accent: '#e6c79c' },
  },
];
