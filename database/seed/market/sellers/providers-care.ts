import type { SellerSeed } from '../types.ts';

export const providersCare: SellerSeed[] = [
  {
    slug: 'jhokjhoke-cleaning',
    kind: 'provider',
    name: { en: 'Jhokjhoke Cleaning', bn: 'ঝকঝকে ক্লিনিং' },
    about: {
      en:
        'Hotel housekeepers started Jhokjhoke after the lay-offs of 2014 and kept the hotel’s checklist ' +
        'of eighty-one points. Supervisors photograph the corner behind every door. Liquids are diluted ' +
        'at the office in marked bottles, because most ruined marble comes from guessing. Staff have ' +
        'health cover and a fixed shift, and most have stayed for years.',
      bn:
        '২০১৪ সালে চাকরি হারানো কয়েকজন হোটেল হাউসকিপার ঝকঝকে গড়েন, হোটেলের একাশি দফার চেকলিস্টটা এখনো ' +
        'তাঁদের হাতে। সুপারভাইজার প্রতিটি দরজার পেছনের কোণের ছবি তোলেন। আন্দাজে মেশাতে গিয়েই মার্বেল নষ্ট হয়, ' +
        'তাই কেমিক্যাল অফিস থেকেই মাপা বোতলে যায়। কর্মীদের চিকিৎসা সুবিধা ও বাঁধা শিফট আছে, অনেকেই শুরু থেকে ' +
        'আছেন।',
    },
    area: 'gulshan-1',
    street: { en: 'Road 23/B, House 6', bn: 'রোড ২৩/বি, বাড়ি ৬' },
    phone: '01777463819',
    since: 2014,
    services: ['bathroom-deep-cleaning', 'flat-deep-cleaning', 'sofa-cleaning', 'kitchen-deep-cleaning'],
    priceFactor: 1.15,
    resources: [
      { name: { en: 'Nasima Akter', bn: 'নাসিমা আক্তার' }, gender: 'f' },
      { name: { en: 'Robin D’Costa', bn: 'রবিন ডি কস্তা' }, gender: 'm' },
      { name: { en: 'Shefali Rani', bn: 'শেফালী রানী' }, gender: 'f' },
    ],
    hours: [{ days: [1, 2, 3, 4, 6, 7], start: '08:00', end: '18:00' }],
    visits: ['gulshan-2', 'banani', 'baridhara', 'mohakhali', 'badda', 'tejgaon'],
    quality: 0.9,
  },
  {
    slug: 'porichchhonno',
    kind: 'provider',
    name: { en: 'Porichchhonno Services', bn: 'পরিচ্ছন্ন সার্ভিসেস' },
    about: {
      en:
        'Cleaning and pest control under one roof, which makes sense before you move into an old flat: ' +
        'first the gel, then the scrubbing. Porichchhonno keeps a technician with a government ' +
        'pesticide licence and shows the product label on request. Sector committees in Uttara use it ' +
        'for roof tanks twice a year, after the winter and after the rains.',
      bn:
        'পোকা দমন আর ধোয়ামোছা এক জায়গায়। পুরোনো ফ্ল্যাটে ওঠার আগে এভাবেই ভালো, আগে ওষুধ, তারপর ঘষামাজা। ' +
        'কীটনাশক প্রয়োগের সরকারি লাইসেন্সধারী টেকনিশিয়ান আছেন, চাইলে ওষুধের লেবেল দেখান। উত্তরার কয়েকটি ' +
        'সেক্টর কমিটি বছরে দুবার, শীতের শেষে আর বর্ষার পরে, ছাদের ট্যাংক এই দলকে দিয়ে ধোয়ায়।',
    },
    area: 'uttara-10',
    street: { en: 'Sector 10, Road 6, House 33', bn: 'সেক্টর ১০, রোড ৬, বাড়ি ৩৩' },
    phone: '01868092547',
    since: 2012,
    services: [
      'bathroom-deep-cleaning',
      'flat-deep-cleaning',
      'sofa-cleaning',
      'kitchen-deep-cleaning',
      'water-tank-cleaning',
      'cockroach-treatment',
      'bedbug-treatment',
      'termite-treatment',
    ],
    priceFactor: 1.01,
    resources: [
      { name: { en: 'Ashraful Alam', bn: 'আশরাফুল আলম' }, gender: 'm' },
      { name: { en: 'Rehana Parvin', bn: 'রেহানা পারভীন' }, gender: 'f' },
      { name: { en: 'Shyamal Roy', bn: 'শ্যামল রায়' }, gender: 'm' },
    ],
    hours: [
      { days: [1, 2, 3, 4], start: '08:30', end: '17:30' },
      { days: [6, 7], start: '08:30', end: '19:00' },
    ],
    visits: ['uttara-4', 'khilkhet', 'cantonment', 'bashundhara', 'pallabi'],
    quality: 0.84,
  },
  {
    slug: 'shapla-cooperative',
    kind: 'provider',
    name: { en: 'Shapla Women’s Cooperative', bn: 'শাপলা নারী সমবায়' },
    about: {
      en:
        'Thirty women from the Mirpur settlements own Shapla in equal shares. Wages go out the same ' +
        'evening, and one tenth of each job into a fund for school fees. They clean bathrooms, kitchens ' +
        'and flats with soda, vinegar and elbow grease, stronger liquids only where needed. Teams come ' +
        'and leave together before dark.',
      bn:
        'মিরপুরের বস্তি এলাকার ত্রিশজন নারী সমান অংশে শাপলার মালিক। মজুরি সেদিন সন্ধ্যায়ই হাতে যায়, প্রতি ' +
        'কাজের দশ ভাগের এক ভাগ জমে সন্তানদের স্কুলের তহবিলে। সোডা, ভিনেগার আর হাতের জোরে ' +
        'বাথরুম-রান্নাঘর-ফ্ল্যাট পরিষ্কার করেন, কড়া কেমিক্যাল খুব দরকার হলে তবেই। দল বেঁধে আসেন, সন্ধ্যা নামার ' +
        'আগে একসঙ্গে ফেরেন।',
    },
    area: 'mirpur-12',
    street: { en: 'Section 12, Block B, Road 5', bn: 'সেকশন ১২, ব্লক বি, রোড ৫' },
    phone: '01315728406',
    since: 2021,
    services: ['bathroom-deep-cleaning', 'flat-deep-cleaning', 'kitchen-deep-cleaning'],
    priceFactor: 0.92,
    resources: [
      { name: { en: 'Momtaz Begum', bn: 'মমতাজ বেগম' }, gender: 'f' },
      { name: { en: 'Aleya Khatun', bn: 'আলেয়া খাতুন' }, gender: 'f' },
      { name: { en: 'Lipi Akter', bn: 'লিপি আক্তার' }, gender: 'f' },
    ],
    hours: [{ days: [1, 2, 3, 4, 6, 7], start: '08:00', end: '16:30' }],
    visits: ['mirpur-10', 'pallabi', 'mirpur-1', 'cantonment', 'kallyanpur'],
    quality: 0.92,
  },
  {
    slug: 'motijheel-hygiene',
    kind: 'provider',
    name: { en: 'Motijheel Hygiene', bn: 'মতিঝিল হাইজিন' },
    about: {
      en:
        'Banks close at six; this crew starts at half past. Offices taught them carpets, chairs and ' +
        'roaches, and the same machines now go into homes of the older city. Underground reservoirs are ' +
        'entered with a blower and a rope, never alone. The evening shift suits families who would ' +
        'rather not take leave for a sofa.',
      bn:
        'ব্যাংক বন্ধ হয় ছয়টায়, এই দল নামে সাড়ে ছয়টায়। অফিসের কার্পেট, চেয়ার, তেলাপোকা দিয়ে কাজ শেখা, এখন ' +
        'একই মেশিন যায় পুরান ঢাকার বাসাবাড়িতে। মাটির নিচের রিজার্ভারে নামা হয় ব্লোয়ার চালিয়ে, কোমরে দড়ি ' +
        'বেঁধে, একা কখনো নয়। সোফা ধোয়ানোর জন্য ছুটি নিতে চান না যাঁরা, সন্ধ্যার শিফট তাঁদের কাজে আসে।',
    },
    area: 'motijheel',
    street: { en: 'Toyenbee Circular Road, 5th floor', bn: 'টয়েনবি সার্কুলার রোড, পাঁচতলা' },
    phone: '01730582964',
    since: 2006,
    services: [
      'water-tank-cleaning',
      'sofa-cleaning',
      'cockroach-treatment',
      'bedbug-treatment',
      'termite-treatment',
    ],
    priceFactor: 1.03,
    resources: [
      { name: { en: 'Iqbal Hossain', bn: 'ইকবাল হোসেন' }, gender: 'm' },
      { name: { en: 'Chandan Shil', bn: 'চন্দন শীল' }, gender: 'm' },
    ],
    hours: [
      { days: [1, 2, 3, 4, 7], start: '18:30', end: '23:30' },
      { days: [6], start: '09:00', end: '18:00' },
    ],
    visits: ['wari', 'malibagh', 'khilgaon', 'jatrabari', 'lalbagh', 'moghbazar', 'azimpur'],
    quality: 0.8,
  },
  {
    slug: 'poka-bidai',
    kind: 'provider',
    name: { en: 'Poka Bidai Pest Control', bn: 'পোকা বিদায় পেস্ট কন্ট্রোল' },
    about: {
      en:
        'An entomologist from Sher-e-Bangla Agricultural University and three trained assistants. They ' +
        'look for the nest before they open a bottle, and often recommend a tube of sealant instead of ' +
        'poison. Aquariums, birds and asthma are asked about on the phone. The second visit stands in ' +
        'the calendar before the first one ends.',
      bn:
        'শেরেবাংলা কৃষি বিশ্ববিদ্যালয়ের একজন কীটতত্ত্ববিদ, সঙ্গে প্রশিক্ষণ পাওয়া তিন সহকারী। বোতল খোলার আগে ' +
        'বাসা খোঁজেন, অনেক সময় ওষুধের বদলে ফাঁক বন্ধ করার একটা সিলান্ট টিউবই লিখে দেন। অ্যাকুয়ারিয়াম, পাখি, ' +
        'হাঁপানির রোগী আছে কি না ফোনেই জেনে নেওয়া হয়। প্রথম ভিজিট শেষ হওয়ার আগেই দ্বিতীয়টার তারিখ ঠিক হয়ে ' +
        'যায়।',
    },
    area: 'mohakhali',
    street: { en: 'Wireless lane 3, House 58', bn: 'ওয়্যারলেস গলি ৩, বাড়ি ৫৮' },
    phone: '01919604753',
    since: 2016,
    services: ['cockroach-treatment', 'bedbug-treatment', 'termite-treatment'],
    priceFactor: 1.06,
    resources: [
      { name: { en: 'Tahmina Yasmin', bn: 'তাহমিনা ইয়াসমিন' }, gender: 'f' },
      { name: { en: 'Sohag Miah', bn: 'সোহাগ মিয়া' }, gender: 'm' },
      { name: { en: 'Pavel Rozario', bn: 'পাভেল রোজারিও' }, gender: 'm' },
    ],
    hours: [{ days: [1, 2, 3, 4, 6, 7], start: '09:00', end: '18:00' }],
    visits: ['gulshan-1', 'banani', 'tejgaon', 'badda', 'farmgate', 'rampura', 'dhanmondi', 'cantonment'],
    quality: 0.86,
  },
  {
    slug: 'anondi-beauty',
    kind: 'provider',
    name: { en: 'Anondi Beauty at Home', bn: 'আনন্দী বিউটি অ্যাট হোম' },
    about: {
      en:
        'Anondi’s three beauticians travel by company car with folding chair, steamer and clean linen ' +
        'in sealed bags. They ask more than they sell: what you use, what once burned, how much time ' +
        'there is. Mothers with newborns are a large part of the diary. Only women are served, and only ' +
        'women come to the door.',
      bn:
        'আনন্দীর তিনজন বিউটিশিয়ান প্রতিষ্ঠানের গাড়িতে ভাঁজ করা চেয়ার, স্টিমার আর সিল করা ব্যাগে ধোয়া চাদর ' +
        'নিয়ে আসেন। বিক্রির কথার চেয়ে প্রশ্ন বেশি করেন, মুখে কী মাখেন, কিসে একবার জ্বলেছিল, হাতে সময় কতটুকু। ' +
        'নবজাতকের মায়েদের বুকিংই অনেক। সেবা শুধু মেয়েদের জন্য, দরজায়ও আসবেন শুধু মেয়েরাই।',
    },
    area: 'dhanmondi',
    street: { en: 'Road 3/A, House 41', bn: 'রোড ৩/এ, বাড়ি ৪১' },
    phone: '01745186290',
    since: 2015,
    services: ['facial-at-home', 'haircut-women-at-home', 'bridal-henna'],
    priceFactor: 1.1,
    resources: [
      { name: { en: 'Farzana Haque', bn: 'ফারজানা হক' }, gender: 'f' },
      { name: { en: 'Purnima Saha', bn: 'পূর্ণিমা সাহা' }, gender: 'f' },
      { name: { en: 'Sharmin Sultana', bn: 'শারমিন সুলতানা' }, gender: 'f' },
    ],
    hours: [
      { days: [1, 2, 3, 4, 6], start: '10:00', end: '19:00' },
      { days: [7], start: '10:00', end: '19:00' },
    ],
    visits: ['mohammadpur', 'farmgate', 'azimpur', 'shyamoli', 'adabor', 'tejgaon'],
    quality: 0.91,
  },
  {
    slug: 'sajbela',
    kind: 'provider',
    name: { en: 'Sajbela Salon', bn: 'সাজবেলা স্যালন' },
    about: {
      en:
        'A neighbourhood parlour whose owner noticed that half her regulars had small children and no ' +
        'time. Two women and one barber now spend most days on the road within Mirpur. Wedding seasons ' +
        'fill early; December Fridays are gone by October. Patch tests for colour are done free two ' +
        'days before the appointment.',
      bn:
        'পাড়ার পার্লার। মালিক খেয়াল করলেন, নিয়মিতদের অর্ধেকেরই কোলে বাচ্চা, হাতে সময় নেই। এখন দুজন মেয়ে আর ' +
        'একজন নরসুন্দর দিনের বেশির ভাগ সময় মিরপুরের বাসায় বাসায় থাকেন। বিয়ের মৌসুম আগেই ভরে যায়, ডিসেম্বরের ' +
        'শুক্রবারগুলো অক্টোবরেই শেষ। চুলে রং করার দুই দিন আগে বিনা খরচে ত্বকে পরীক্ষা করে নেওয়া হয়।',
    },
    area: 'mirpur-10',
    street: { en: 'Section 6, Block D, Avenue 5', bn: 'সেকশন ৬, ব্লক ডি, অ্যাভিনিউ ৫' },
    phone: '01881395607',
    since: 2018,
    services: ['facial-at-home', 'haircut-women-at-home', 'bridal-henna', 'mens-grooming-at-home'],
    priceFactor: 0.95,
    resources: [
      { name: { en: 'Salma Khanom', bn: 'সালমা খানম' }, gender: 'f' },
      { name: { en: 'Rina Das', bn: 'রীনা দাস' }, gender: 'f' },
      { name: { en: 'Ujjal Shil', bn: 'উজ্জল শীল' }, gender: 'm' },
    ],
    hours: [
      { days: [1, 2, 3, 4, 6, 7], start: '10:00', end: '20:00' },
      { days: [5], start: '10:00', end: '12:30' },
      { days: [5], start: '14:00', end: '20:00' },
    ],
    visits: ['mirpur-1', 'mirpur-12', 'pallabi', 'cantonment', 'kallyanpur'],
    quality: 0.83,
  },
  {
    slug: 'ghore-salon',
    kind: 'provider',
    name: { en: 'Ghore Salon', bn: 'ঘরে স্যালন' },
    about: {
      en:
        'Husband and wife, two chairs, one car. Tariq shaves fathers while Mitu cuts the daughters’ ' +
        'hair, and a family of five is done by lunch. Blades and cape tissues are new for each head. ' +
        'They keep notes, so that next time the fringe is as long as it was. Parking close by shortens ' +
        'the bill.',
      bn:
        'স্বামী-স্ত্রী দুজন, দুটো চেয়ার, একটা গাড়ি। তারিক যখন বাবার দাড়ি কামান, মিতু তখন মেয়ের চুল কাটেন, ' +
        'পাঁচজনের পরিবার দুপুরের আগেই শেষ। প্রত্যেকের জন্য নতুন ব্লেড, গলায় নতুন টিস্যু। গতবার সামনের চুল কত লম্বা ' +
        'ছিল খাতায় টোকা থাকে, তাই পরেরবার আর বুঝিয়ে বলতে হয় না। বাচ্চাদের জন্য কার্টুনও চালান।',
    },
    area: 'banasree',
    street: { en: 'Block G, Road 2, House 10', bn: 'ব্লক জি, রোড ২, বাড়ি ১০' },
    phone: '01627403981',
    since: 2020,
    services: ['haircut-women-at-home', 'mens-grooming-at-home', 'facial-at-home'],
    priceFactor: 1,
    resources: [
      { name: { en: 'Tariqul Hasan', bn: 'তারিকুল হাসান' }, gender: 'm' },
      { name: { en: 'Mitu Rahman', bn: 'মিতু রহমান' }, gender: 'f' },
    ],
    hours: [
      { days: [6, 7], start: '09:00', end: '20:00' },
      { days: [5], start: '09:00', end: '12:30' },
      { days: [5], start: '14:00', end: '20:00' },
      { days: [1, 2, 3], start: '15:00', end: '21:00' },
    ],
    visits: ['rampura', 'khilgaon', 'badda', 'malibagh', 'bashundhara'],
    quality: 0.81,
  },
  {
    slug: 'kajol-hair-henna',
    kind: 'provider',
    name: { en: 'Kajol Hair and Henna', bn: 'কাজল হেয়ার অ্যান্ড মেহেদি' },
    about: {
      en:
        'Kajol has shaved patients at Mugda hospital for ten years and knows how to hold a tired head. ' +
        'His sister Bristi paints henna with a hand so fine that cones last longer. They work apart or ' +
        'together, wherever a lift or a rickshaw goes. For bedridden people the second visit within a ' +
        'month costs half.',
      bn:
        'কাজল দশ বছর মুগদা হাসপাতালে রোগীদের দাড়ি কামিয়েছেন, ক্লান্ত মাথা কীভাবে ধরতে হয় জানেন। বোন বৃষ্টির ' +
        'মেহেদির হাত এত সরু যে একটা কোনে অনেকখানি নকশা হয়ে যায়। দুজনে একসঙ্গেও যান, আলাদাও। শয্যাশায়ী কারও ' +
        'জন্য এক মাসের মধ্যে দ্বিতীয়বার ডাকলে অর্ধেক টাকা নেন, যাতায়াতের আলাদা ভাড়াও ধরেন না।',
    },
    area: 'khilgaon',
    street: { en: 'Tilpapara, House 412/C', bn: 'তিলপাপাড়া, বাড়ি ৪১২/সি' },
    phone: '01754829016',
    since: 2016,
    services: ['mens-grooming-at-home', 'bridal-henna'],
    priceFactor: 0.9,
    resources: [
      { name: { en: 'Kajol Shil', bn: 'কাজল শীল' }, gender: 'm' },
      { name: { en: 'Bristi Shil', bn: 'বৃষ্টি শীল' }, gender: 'f' },
    ],
    hours: [
      { days: [1, 2, 3, 4, 6, 7], start: '07:00', end: '15:00' },
      { days: [5], start: '07:00', end: '12:30' },
      { days: [5], start: '14:00', end: '15:00' },
    ],
    visits: ['malibagh', 'motijheel', 'rampura', 'banasree', 'jatrabari', 'wari'],
    quality: 0.79,
  },
];
