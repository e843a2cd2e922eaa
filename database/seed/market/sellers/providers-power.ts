import type { SellerSeed } from '../types.ts';

export const providersPower: SellerSeed[] = [
  {
    slug: 'shitol-ac-care',
    kind: 'provider',
    name: { en: 'Shitol AC Care', bn: 'শীতল এসি কেয়ার' },
    about: {
      en:
        'Three technicians on two motorcycles and one rule: the gauge stays on the pipe until you have ' +
        'read it. Shahin worked eight years in a compressor factory in Gazipur and trains the younger ' +
        'two. Mirpur and its neighbours only, so that a call in the afternoon can still become a cold ' +
        'bedroom the same night.',
      bn:
        'দুই মোটরসাইকেলে তিনজন টেকনিশিয়ান, নিয়ম একটাই, আপনি কাঁটা না দেখা পর্যন্ত গেজ পাইপ থেকে খোলা হবে ' +
        'না। শাহীন আট বছর গাজীপুরের কম্প্রেসর কারখানায় ছিলেন, বাকি দুজন তাঁর কাছেই কাজ শিখছেন। মিরপুর আর ' +
        'আশপাশের বাইরে যাই না, তাই বিকেলে ফোন দিলে রাতের ঘুমটা ঠান্ডা ঘরেই হতে পারে।',
    },
    area: 'mirpur-10',
    street: { en: 'Section 10, Block A, Lane 7', bn: 'সেকশন ১০, ব্লক এ, লেন ৭' },
    phone: '01716820493',
    since: 2014,
    services: ['ac-installation', 'ac-basic-wash', 'ac-jet-wash', 'ac-gas-refill', 'ac-fault-visit'],
    priceFactor: 0.95,
    resources: [
      { name: { en: 'Shahin Alam', bn: 'শাহীন আলম' }, gender: 'm' },
      { name: { en: 'Rubel Mia', bn: 'রুবেল মিয়া' }, gender: 'm' },
      { name: { en: 'Nayan Chandra Roy', bn: 'নয়ন চন্দ্র রায়' }, gender: 'm' },
    ],
    hours: [
      { days: [1, 2, 3, 4], start: '08:30', end: '20:00' },
      { days: [6, 7], start: '08:30', end: '20:00' },
    ],
    visits: ['mirpur-1', 'mirpur-12', 'pallabi', 'kallyanpur', 'shyamoli', 'cantonment', 'farmgate'],
    quality: 0.9,
  },
  {
    slug: 'uttara-cooling-works',
    kind: 'provider',
    name: { en: 'Uttara Cooling Works', bn: 'উত্তরা কুলিং ওয়ার্কস' },
    about: {
      en:
        'Based in a garage of Sector 4 and known to most caretakers between the airport and ' +
        'Abdullahpur. The firm owns a nitrogen cylinder, a vacuum pump with a digital gauge and its own ' +
        'scaffold, so outdoor units on the eighth floor are no obstacle. Invoices with BIN are issued ' +
        'for offices and guest houses.',
      bn:
        '৪ নম্বর সেক্টরের একটা গ্যারেজে ঘাঁটি, বিমানবন্দর থেকে আবদুল্লাহপুর পর্যন্ত বেশির ভাগ কেয়ারটেকার একনামে ' +
        'চেনেন। নিজেদের নাইট্রোজেন সিলিন্ডার, ডিজিটাল গেজের ভ্যাকুয়াম পাম্প আর মাচা আছে, তাই আটতলার বাইরের ' +
        'ইউনিট নামাতেও আটকায় না। অফিস বা গেস্ট হাউসের জন্য বিআইএনসহ চালান দেওয়া হয়, মাসিক চুক্তিতেও কাজ ' +
        'করি।',
    },
    area: 'uttara-4',
    street: { en: 'Sector 4, Road 18, garage 2', bn: 'সেক্টর ৪, রোড ১৮, গ্যারেজ ২' },
    phone: '01819374062',
    since: 2011,
    services: ['ac-installation', 'ac-basic-wash', 'ac-jet-wash', 'ac-gas-refill', 'ac-fault-visit'],
    priceFactor: 1.05,
    resources: [
      { name: { en: 'Delwar Hossain', bn: 'দেলোয়ার হোসেন' }, gender: 'm' },
      { name: { en: 'Bappi Dutta', bn: 'বাপ্পি দত্ত' }, gender: 'm' },
    ],
    hours: [
      { days: [1, 2, 3, 4, 6], start: '09:00', end: '19:00' },
      { days: [7], start: '09:00', end: '21:00' },
    ],
    visits: ['uttara-10', 'khilkhet', 'cantonment', 'bashundhara'],
    quality: 0.84,
  },
  {
    slug: 'himel-ac-service',
    kind: 'provider',
    name: { en: 'Himel AC Service', bn: 'হিমেল এসি সার্ভিস' },
    about: {
      en:
        'Himel serves flats where three or more units hang and somebody sleeps by day. Shoes come off ' +
        'at the door, a ground sheet goes down, machines are carried and never dragged. After each wash ' +
        'you receive inlet and outlet temperatures by message, together with what will probably need ' +
        'attention before the next April.',
      bn:
        'যে বাসায় তিন-চারটা এসি আর দিনে কেউ ঘুমান, হিমেলের লোকেরা সেসব বাসায় কাজ করে অভ্যস্ত। দরজায় জুতা ' +
        'খোলেন, মেঝেতে চাদর বিছান, যন্ত্র টেনে নয়, হাতে তুলে নেন। প্রতি ওয়াশের পর বাতাস ঢোকা-বেরোনোর ' +
        'তাপমাত্রা মেসেজে যায়, সঙ্গে লেখা থাকে সামনের এপ্রিলের আগে কোনটায় নজর দেওয়া লাগতে পারে।',
    },
    area: 'banani',
    street: { en: 'Road 17, House 9, basement', bn: 'রোড ১৭, বাড়ি ৯, বেজমেন্ট' },
    phone: '01552637918',
    since: 2017,
    services: ['ac-installation', 'ac-basic-wash', 'ac-jet-wash', 'ac-gas-refill', 'ac-fault-visit'],
    priceFactor: 1.15,
    resources: [
      { name: { en: 'Himel Chowdhury', bn: 'হিমেল চৌধুরী' }, gender: 'm' },
      { name: { en: 'Joynal Abedin', bn: 'জয়নাল আবেদীন' }, gender: 'm' },
      { name: { en: 'Sujan Barua', bn: 'সুজন বড়ুয়া' }, gender: 'm' },
    ],
    hours: [
      { days: [1, 2, 3, 4], start: '10:00', end: '21:00' },
      { days: [6], start: '10:00', end: '21:00' },
      { days: [7], start: '10:00', end: '18:00' },
    ],
    visits: ['gulshan-1', 'gulshan-2', 'baridhara', 'mohakhali', 'bashundhara', 'badda'],
    quality: 0.88,
  },
  {
    slug: 'tejgaon-refrigeration',
    kind: 'provider',
    name: { en: 'Tejgaon Refrigeration Workshop', bn: 'তেজগাঁও রেফ্রিজারেশন ওয়ার্কশপ' },
    about: {
      en:
        'An industrial-area workshop that rewinds motors and rebuilds compressors for ice-cream ' +
        'factories on weekdays and goes into kitchens when called. Ustad Kuddus has repaired ' +
        'refrigerators since they had wooden handles. Parts he removes are left with you in a bag. Some ' +
        'jobs end on his bench, and he brings the machine back himself.',
      bn:
        'শিল্প এলাকার ওয়ার্কশপ। আইসক্রিম কারখানার কম্প্রেসর বানানো আর মোটর বাঁধাই মূল কাজ, ডাক পেলে বাসার ' +
        'রান্নাঘরেও যাই। কুদ্দুস ওস্তাদ ফ্রিজ সারান সেই কাঠের হাতলের আমল থেকে। খোলা পার্টস ব্যাগে ভরে আপনার ' +
        'কাছেই রেখে আসেন। কিছু কাজ তাঁর বেঞ্চে এনে শেষ করতে হয়, তখন তিনি নিজেই ফেরত পৌঁছে দেন।',
    },
    area: 'tejgaon',
    street: { en: 'Old Link Road, plot 117', bn: 'পুরোনো লিংক রোড, প্লট ১১৭' },
    phone: '01916048375',
    since: 1998,
    services: [
      'ac-gas-refill',
      'ac-fault-visit',
      'fridge-repair',
      'washing-machine-repair',
      'oven-repair',
      'washing-machine-installation',
      'gas-stove-fitting',
    ],
    priceFactor: 0.9,
    resources: [
      { name: { en: 'Abdul Kuddus', bn: 'আব্দুল কুদ্দুস' }, gender: 'm' },
      { name: { en: 'Shipon Mollah', bn: 'শিপন মোল্লা' }, gender: 'm' },
    ],
    hours: [{ days: [1, 2, 3, 4, 6, 7], start: '09:00', end: '18:00' }],
    visits: ['farmgate', 'mohakhali', 'moghbazar', 'gulshan-1', 'badda', 'malibagh'],
    quality: 0.81,
  },
  {
    slug: 'alo-electric',
    kind: 'provider',
    name: { en: 'Alo Electric', bn: 'আলো ইলেকট্রিক' },
    about: {
      en:
        'Licensed by the electricity board, insured for work at height, and close enough to walk to ' +
        'most jobs in Section 1 and 2. Kamrul draws a small plan of your board on the inside of its ' +
        'door, so the next electrician, whoever he is, needs no guessing. Evening hours are kept for ' +
        'people who work.',
      bn:
        'বিদ্যুৎ লাইসেন্স বোর্ডের সনদ আছে, উঁচুতে কাজের বিমাও করা; সেকশন ১ আর ২-এর বেশির ভাগ বাসায় হেঁটেই ' +
        'যাওয়া যায়। কামরুল কাজ শেষে বোর্ডের দরজার ভেতরের দিকে একটা ছোট নকশা এঁকে দেন, পরে যে মিস্ত্রিই আসুক ' +
        'আন্দাজে হাতড়াতে হবে না। চাকরিজীবীদের জন্য সন্ধ্যার সময়টা আলাদা রাখা।',
    },
    area: 'mirpur-1',
    street: { en: 'Section 1, Block D, Road 4', bn: 'সেকশন ১, ব্লক ডি, রোড ৪' },
    phone: '01733918640',
    since: 2010,
    services: [
      'ceiling-fan-fitting',
      'exhaust-fan-fitting',
      'light-fitting',
      'switch-socket-fitting',
      'ips-installation',
      'electrical-fault-visit',
    ],
    priceFactor: 0.93,
    resources: [
      { name: { en: 'Kamrul Islam', bn: 'কামরুল ইসলাম' }, gender: 'm' },
      { name: { en: 'Liton Sheikh', bn: 'লিটন শেখ' }, gender: 'm' },
    ],
    hours: [
      { days: [1, 2, 3, 4, 7], start: '11:00', end: '21:30' },
      { days: [6], start: '09:00', end: '18:00' },
    ],
    visits: ['mirpur-10', 'mirpur-12', 'kallyanpur', 'shyamoli', 'adabor', 'pallabi'],
    quality: 0.87,
  },
  {
    slug: 'dhanmondi-bijli-seba',
    kind: 'provider',
    name: { en: 'Dhanmondi Bijli Seba', bn: 'ধানমন্ডি বিজলি সেবা' },
    about: {
      en:
        'Old Dhanmondi houses have cloth-covered wires in the walls, and this team has opened hundreds ' +
        'of them. Besides fans and lamps they hang televisions and sort out overloaded boards. The ' +
        'meter reading of each socket is written on your bill. They carry shoe covers, a vacuum and a ' +
        'tin of matching wall paint.',
      bn:
        'ধানমন্ডির পুরোনো বাড়ির দেয়ালে এখনো কাপড় মোড়ানো তার থাকে, এমন শত শত লাইন এই দলের হাতে খোলা। ' +
        'ফ্যান-বাতির পাশাপাশি টিভি ঝোলান, বাড়তি লোড নেওয়া বোর্ড ভাগ করে দেন। কোন সকেটে কত ভোল্ট, বিলে লেখা ' +
        'থাকে। সঙ্গে রাখেন জুতার কভার, ভ্যাকুয়াম আর দেয়ালের রং মেলানোর ছোট এক কৌটা।',
    },
    area: 'dhanmondi',
    street: { en: 'Road 15 (old), House 27', bn: 'পুরোনো ১৫ নম্বর রোড, বাড়ি ২৭' },
    phone: '01842605791',
    since: 2013,
    services: [
      'ceiling-fan-fitting',
      'exhaust-fan-fitting',
      'light-fitting',
      'switch-socket-fitting',
      'ips-installation',
      'electrical-fault-visit',
      'tv-wall-mounting',
    ],
    priceFactor: 1.08,
    resources: [
      { name: { en: 'Rezaul Karim', bn: 'রেজাউল করিম' }, gender: 'm' },
      { name: { en: 'Amit Kumar Pal', bn: 'অমিত কুমার পাল' }, gender: 'm' },
      { name: { en: 'Faruk Ahmed', bn: 'ফারুক আহমেদ' }, gender: 'm' },
    ],
    hours: [
      { days: [1, 2, 3, 4, 6], start: '09:00', end: '20:00' },
      { days: [7], start: '10:00', end: '18:00' },
    ],
    visits: ['mohammadpur', 'azimpur', 'farmgate', 'lalbagh', 'shyamoli', 'tejgaon'],
    quality: 0.9,
  },
  {
    slug: 'jatrabari-power-works',
    kind: 'provider',
    name: { en: 'Jatrabari Power Works', bn: 'যাত্রাবাড়ী পাওয়ার ওয়ার্কস' },
    about: {
      en:
        'Motors, pumps and batteries are what these two cousins grew up with. They keep the roof tanks ' +
        'of thirty buildings around Dholaipar running and answer the phone at dawn, when pumps usually ' +
        'fail. Prices are low because there is no showroom; bring a little patience for the arrival ' +
        'time in a crowded quarter.',
      bn:
        'মোটর, পাম্প, ব্যাটারি, এই তিনটা নিয়েই দুই চাচাতো ভাইয়ের বেড়ে ওঠা। ধোলাইপাড়ের আশপাশে ত্রিশটা ভবনের ' +
        'ছাদের ট্যাংক তাঁদের ভরসায় চলে। মোটর সাধারণত ভোরেই বসে যায়, তখনো ফোন ধরেন। শোরুম নেই বলে দাম কম ' +
        'রাখতে পারেন, তবে ভিড়ের এলাকা, পৌঁছাতে আধা ঘণ্টা এদিক-ওদিক হতে পারে।',
    },
    area: 'jatrabari',
    street: { en: 'Dholaipar road, shop 6', bn: 'ধোলাইপাড় রোড, দোকান ৬' },
    phone: '01677249835',
    since: 2005,
    services: [
      'ips-installation',
      'electrical-fault-visit',
      'water-pump-installation',
      'ceiling-fan-fitting',
      'switch-socket-fitting',
      'light-fitting',
    ],
    priceFactor: 0.88,
    resources: [
      { name: { en: 'Monir Hossain', bn: 'মনির হোসেন' }, gender: 'm' },
      { name: { en: 'Sabuj Hossain', bn: 'সবুজ হোসেন' }, gender: 'm' },
    ],
    hours: [
      { days: [1, 2, 3, 4, 6, 7], start: '06:30', end: '17:00' },
      { days: [5], start: '06:30', end: '12:30' },
      { days: [5], start: '14:00', end: '17:00' },
    ],
    visits: ['wari', 'motijheel', 'khilgaon', 'malibagh'],
    quality: 0.76,
  },
  {
    slug: 'dipti-electric',
    kind: 'provider',
    name: { en: 'Dipti Electric', bn: 'দীপ্তি ইলেকট্রিক' },
    about: {
      en:
        'Founded by Rokeya Sultana after a technical diploma and six years on construction sites, Dipti ' +
        'sends women electricians to homes that prefer them, and to everybody else as well. They arrive ' +
        'in pairs, explain which wire does what, and teach children to test the earth-leakage switch. ' +
        'Booked two days ahead in most months.',
      bn:
        'কারিগরি ডিপ্লোমা আর ছয় বছর নির্মাণ সাইটে কাজের পর রোকেয়া সুলতানা দীপ্তি গড়েন। মেয়ে ইলেকট্রিশিয়ান ' +
        'চান এমন বাসায় যান, বাকি সবার বাসাতেও যান। দুজন একসঙ্গে আসেন, কোন তারের কী কাজ বুঝিয়ে বলেন, ' +
        'বাচ্চাদের আর্থ লিকেজ সুইচ টিপে পরীক্ষা করা শেখান। সাধারণত দুই দিন আগে সময় নিয়ে রাখতে হয়।',
    },
    area: 'mohammadpur',
    street: { en: 'Nurjahan Road, House T-11', bn: 'নূরজাহান রোড, বাড়ি টি-১১' },
    phone: '01321846507',
    since: 2019,
    services: [
      'ceiling-fan-fitting',
      'exhaust-fan-fitting',
      'light-fitting',
      'switch-socket-fitting',
      'ips-installation',
    ],
    priceFactor: 0.99,
    resources: [
      { name: { en: 'Rokeya Sultana', bn: 'রোকেয়া সুলতানা' }, gender: 'f' },
      { name: { en: 'Mousumi Akter', bn: 'মৌসুমী আক্তার' }, gender: 'f' },
      { name: { en: 'Shilpi Rani Das', bn: 'শিল্পী রানী দাস' }, gender: 'f' },
    ],
    hours: [{ days: [1, 2, 3, 4, 6, 7], start: '09:00', end: '17:30' }],
    visits: ['adabor', 'dhanmondi', 'shyamoli', 'kallyanpur', 'azimpur'],
    quality: 0.92,
  },
  {
    slug: 'malibagh-appliance-clinic',
    kind: 'provider',
    name: { en: 'Malibagh Appliance Clinic', bn: 'মালিবাগ অ্যাপ্লায়েন্স ক্লিনিক' },
    about: {
      en:
        'Each machine gets a patient card here: complaint, reading, diagnosis, cure. Four drawers of ' +
        'sorted spare parts ride along on a covered van, which is why two visits of three end with a ' +
        'working machine. The clinic repairs Korean, Japanese and local brands, and says no politely to ' +
        'those for which parts cannot be had.',
      bn:
        'এখানে প্রতিটি যন্ত্রের নামে রোগীর কার্ড খোলা হয়, সমস্যা কী, মাপে কী এল, কী করা হলো। ঢাকা ভ্যানে চার ' +
        'ড্রয়ার পার্টস গুছিয়ে নিয়ে বের হই, তাই তিনটার মধ্যে দুটো মেশিন প্রথম দিনেই চালু হয়। কোরীয়, জাপানি, ' +
        'দেশি ব্র্যান্ড সারাই; যেগুলোর পার্টস মেলে না, বিনয়ের সঙ্গে না বলে দিই।',
    },
    area: 'malibagh',
    street: { en: 'Chowdhury Para, House 256', bn: 'চৌধুরী পাড়া, বাড়ি ২৫৬' },
    phone: '01726093458',
    since: 2008,
    services: [
      'gas-stove-fitting',
      'washing-machine-installation',
      'fridge-repair',
      'washing-machine-repair',
      'oven-repair',
    ],
    priceFactor: 1.02,
    resources: [
      { name: { en: 'Anwar Parvez', bn: 'আনোয়ার পারভেজ' }, gender: 'm' },
      { name: { en: 'Swapan Kumar Ghosh', bn: 'স্বপন কুমার ঘোষ' }, gender: 'm' },
      { name: { en: 'Tuhin Talukder', bn: 'তুহিন তালুকদার' }, gender: 'm' },
    ],
    hours: [
      { days: [1, 2, 3, 4, 6], start: '09:30', end: '19:30' },
      { days: [7], start: '09:30', end: '19:30' },
    ],
    visits: ['rampura', 'khilgaon', 'moghbazar', 'motijheel', 'banasree', 'badda'],
    quality: 0.85,
  },
  {
    slug: 'badda-freeze-care',
    kind: 'provider',
    name: { en: 'Badda Freeze Care', bn: 'বাড্ডা ফ্রিজ কেয়ার' },
    about: {
      en:
        'A one-van business with Ripon at the wheel and his brother-in-law with the gas torch. They ' +
        'finish most fridge calls before the fish thaws, and lend an ice box when they cannot. ' +
        'Customers in Satarkul pay by the month after a big repair. Ripon never promises a year on a ' +
        'gas refill, only what he can keep.',
      bn:
        'একটা ভ্যান, স্টিয়ারিংয়ে রিপন, ঝালাইয়ের মশাল শ্যালকের হাতে। মাছ গলার আগেই বেশির ভাগ ফ্রিজ চালু করে ' +
        'দেন, না পারলে বরফের বাক্স ধার দিয়ে যান। বড় মেরামতের টাকা সাতারকুলের লোকেরা মাসে মাসে দেন। গ্যাস ' +
        'ভরে এক বছরের গ্যারান্টি রিপন মুখে আনেন না, যতটুকু রাখতে পারবেন ততটুকুই বলেন।',
    },
    area: 'badda',
    street: { en: 'Satarkul Road, House 18/1', bn: 'সাতারকুল রোড, বাড়ি ১৮/১' },
    phone: '01992470836',
    since: 2016,
    services: [
      'fridge-repair',
      'washing-machine-repair',
      'washing-machine-installation',
      'oven-repair',
      'gas-stove-fitting',
    ],
    priceFactor: 0.96,
    resources: [
      { name: { en: 'Ripon Howlader', bn: 'রিপন হাওলাদার' }, gender: 'm' },
      { name: { en: 'Jewel Mridha', bn: 'জুয়েল মৃধা' }, gender: 'm' },
    ],
    hours: [
      { days: [1, 2, 3, 4, 6, 7], start: '10:00', end: '20:00' },
      { days: [5], start: '10:00', end: '12:30' },
      { days: [5], start: '14:00', end: '20:00' },
    ],
    visits: ['gulshan-1', 'rampura', 'banasree', 'bashundhara', 'khilkhet', 'baridhara'],
    quality: 0.79,
  },
];
