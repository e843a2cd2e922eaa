import type { ServiceSeed } from '../types.ts';

export const services: ServiceSeed[] = [
  {
    slug: 'facial-at-home',
    category: 'beauty-at-home',
    title: { en: 'Facial at home', bn: 'বাসায় ফেসিয়াল' },
    summary: {
      en: 'Cleansing, steam, massage and mask by a woman beautician.',
      bn: 'নারী বিউটিশিয়ানের হাতে ক্লিনজিং, স্টিম, ম্যাসাজ ও মাস্ক।',
    },
    description: {
      en:
        'A beautician looks at your skin first, then cleanses, steams, removes blackheads, massages ' +
        'face and neck and closes with a mask suited to it. Sealed single-use products, towels and the ' +
        'steamer are brought along. Provide a chair with headrest and a quiet hour. Tell her of ' +
        'allergies and retinol. Threading and peels are choices below.',
      bn:
        'বিউটিশিয়ান প্রথমে ত্বক দেখে নেন, তারপর ক্লিনজিং, স্টিম, ব্ল্যাকহেড তোলা, মুখ-গলার ম্যাসাজ, শেষে ত্বক ' +
        'বুঝে মাস্ক। একবার ব্যবহারের সিল করা প্রসাধনী, তোয়ালে, স্টিমার সব সঙ্গে আনেন। হেলান দেওয়া যায় এমন ' +
        'চেয়ার আর নিরিবিলি একটা ঘণ্টা রাখুন। অ্যালার্জি থাকলে বা রেটিনল মাখলে আগেই বলুন। থ্রেডিং, পিলিং নিচ ' +
        'থেকে নিতে পারেন।',
    },
    priceTaka: 1400,
    durationMinutes: 75,
    addOns: [
      {
        code: 'threading',
        name: { en: 'Eyebrow and upper-lip threading', bn: 'ভ্রু ও ঠোঁটের ওপর থ্রেডিং' },
        priceTaka: 150,
        minutes: 15,
      },
      { code: 'manicure', name: { en: 'Manicure', bn: 'ম্যানিকিওর' }, priceTaka: 600, minutes: 40 },
      {
        code: 'hair-oil',
        name: { en: 'Warm oil head massage', bn: 'কুসুম গরম তেলে মাথা ম্যাসাজ' },
        priceTaka: 500,
        minutes: 30,
      },
    ],
    picture: { object: 'lotion-bottle', tint: '#f1c6d0', accent: '#9c5a6e' },
  },
  {
    slug: 'haircut-women-at-home',
    category: 'beauty-at-home',
    title: { en: 'Women’s haircut at home', bn: 'বাসায় মেয়েদের চুল কাটা' },
    summary: {
      en: 'Wash, cut and blow-dry for women and girls.',
      bn: 'নারী ও মেয়েশিশুদের চুল ধোয়া, কাটা ও ব্লো-ড্রাই।',
    },
    description: {
      en:
        'Bring a picture or just say how much may go. The hairdresser lays a sheet, damps or washes the ' +
        'hair, cuts trim, layers or bob, blow-dries and sweeps up. Children sit still for half the time ' +
        'and pay for a child’s cut. A mirror, a chair and a nearby socket are enough. Colour and ' +
        'straightening are quoted.',
      bn:
        'একটা ছবি দেখান অথবা বলুন কতটুকু কাটবে। মেঝেতে চাদর বিছিয়ে চুল ভিজিয়ে বা ধুয়ে ট্রিম, লেয়ার কি বব কাটা ' +
        'হয়, ব্লো-ড্রাই করে মেঝে ঝাড়ু দেওয়া হয়। ছোটরা এতক্ষণ বসে থাকে না, ওদের জন্য কম দামের অপশন আছে। আয়না, ' +
        'চেয়ার, কাছে একটা সকেট হলেই চলে। রং কিংবা রিবন্ডিংয়ের দাম চুল দেখে বলা হয়।',
    },
    priceTaka: 700,
    durationMinutes: 50,
    addOns: [
      {
        code: 'child',
        name: { en: 'A child’s haircut on the same visit', bn: 'একই ভিজিটে শিশুর চুল কাটা' },
        priceTaka: 350,
        minutes: 25,
      },
      {
        code: 'protein',
        name: { en: 'Protein treatment', bn: 'প্রোটিন ট্রিটমেন্ট' },
        priceTaka: 900,
        minutes: 45,
      },
      {
        code: 'second-person',
        name: { en: 'Second person', bn: 'দ্বিতীয় জন' },
        priceTaka: 550,
        minutes: 40,
      },
    ],
    picture: { object: 'scissors', tint: '#b5838d', accent: '#4a4e69' },
  },
  {
    slug: 'bridal-henna',
    category: 'beauty-at-home',
    title: { en: 'Henna for hands', bn: 'হাতে মেহেদি' },
    summary: {
      en: 'Both hands to the elbow in natural henna paste.',
      bn: 'কনুই পর্যন্ত দুই হাতে প্রাকৃতিক মেহেদি।',
    },
    description: {
      en:
        'Drawn freehand for weddings, Eid or a holud evening: both hands, front and back, up to the ' +
        'elbow, with cones mixed the same morning and no black chemical in them. Send three designs you ' +
        'like. Keep arms free of cream, eat before, and plan four hours of drying. Feet and guests are ' +
        'separate choices.',
      bn:
        'বিয়ে, ঈদ বা গায়েহলুদের জন্য দুই হাতের দুই পিঠে কনুই পর্যন্ত হাতে আঁকা নকশা। সেদিন সকালে গোলা টাটকা ' +
        'মেহেদি, তাতে কালো কেমিক্যাল নেই। পছন্দের তিনটা নকশা আগে পাঠান। হাতে ক্রিম মাখবেন না, খেয়ে নিয়ে ' +
        'বসুন, কারণ শুকাতে চার ঘণ্টার মতো হাত গুটিয়ে থাকতে হবে। পায়ের নকশা ও অতিথিদের হাত আলাদা করে নিতে ' +
        'হয়।',
    },
    priceTaka: 2500,
    durationMinutes: 180,
    addOns: [
      {
        code: 'feet',
        name: { en: 'Feet to the ankle', bn: 'গোড়ালি পর্যন্ত পা' },
        priceTaka: 1200,
        minutes: 75,
      },
      {
        code: 'guest-hand',
        name: { en: 'One side of a guest’s hand', bn: 'একজন অতিথির হাতের এক পিঠ' },
        priceTaka: 250,
        minutes: 15,
      },
      {
        code: 'names',
        name: { en: 'Name and date worked into the design', bn: 'নকশার ভেতর নাম ও তারিখ' },
        priceTaka: 300,
        minutes: 20,
      },
    ],
    picture: { object: 'paintbrush', tint: '#7b3f1d', accent: '#d98e73' },
  },
  {
    slug: 'mens-grooming-at-home',
    category: 'beauty-at-home',
    title: { en: 'Men’s haircut and shave at home', bn: 'বাসায় ছেলেদের চুল-দাড়ি' },
    summary: {
      en: 'A barber with a fresh blade, for fathers, sons and patients.',
      bn: 'নতুন ব্লেড হাতে নাপিত আসবেন, বাবা, ছেলে বা রোগীর জন্য।',
    },
    description: {
      en:
        'Made for those who cannot sit in a shop: elderly fathers, patients, small boys. The barber ' +
        'cuts hair, trims the beard or shaves with a blade opened before you, and works at a bed or ' +
        'wheelchair if need be. Have one towel and warm water. Hair dye and a second person are charged ' +
        'at the lower rate.',
      bn:
        'যাঁদের পক্ষে সেলুনে গিয়ে বসা কঠিন, যেমন বয়স্ক বাবা, রোগী কিংবা ছোট ছেলে, তাঁদের কথা ভেবে। চুল কাটা, ' +
        'দাড়ি ছাঁটা বা শেভ, ব্লেড খোলা হবে আপনার সামনেই। দরকারে বিছানা বা হুইলচেয়ারে রেখেই কাজ করা যায়। ' +
        'একটা তোয়ালে আর কুসুম গরম পানি রাখুন। চুলে রং এবং একই বাসার দ্বিতীয় জনের জন্য আলাদা, তবে কম দাম।',
    },
    priceTaka: 500,
    durationMinutes: 45,
    addOns: [
      {
        code: 'second-man',
        name: { en: 'Second person at the same address', bn: 'একই ঠিকানায় আরেকজন' },
        priceTaka: 350,
        minutes: 35,
      },
      {
        code: 'hair-colour',
        name: { en: 'Hair colour, ammonia-free', bn: 'অ্যামোনিয়াছাড়া চুলের রং' },
        priceTaka: 450,
        minutes: 30,
      },
      {
        code: 'head-massage',
        name: { en: 'Head and shoulder massage', bn: 'মাথা ও কাঁধ ম্যাসাজ' },
        priceTaka: 200,
        minutes: 15,
      },
    ],
    picture: { object: 'razor', tint: '#3d405b', accent: '#81b29a' },
  },
];
