import type { ServiceSeed } from '../types.ts';

export const services: ServiceSeed[] = [
  {
    slug: 'geyser-installation',
    category: 'plumber',
    title: { en: 'Geyser installation', bn: 'গিজার বসানো' },
    summary: {
      en: 'Hung on anchors, piped with safety valve, heated once.',
      bn: 'দেয়ালে শক্ত করে ঝুলিয়ে সেফটি ভালভসহ লাইন দেওয়া, একবার পানি গরম করে দেখা।',
    },
    description: {
      en:
        'A plumber drills four anchors, hangs a geyser of up to fifty litres, connects hot and cold ' +
        'lines with the safety valve and waits until warm water comes. Braided hoses are included. The ' +
        'wall must be brick or concrete and hot and cold ends must exist. Wiring to a new breaker is ' +
        'electrician’s work and can be added.',
      bn:
        'চারটি অ্যাঙ্কর বসিয়ে পঞ্চাশ লিটার পর্যন্ত গিজার ঝোলানো হয়, ঠান্ডা-গরম দুই লাইন আর সেফটি ভালভ লাগানো ' +
        'হয়, গরম পানি না আসা পর্যন্ত প্লাম্বার অপেক্ষা করেন। কানেকশন পাইপ দুটি দামের মধ্যেই। দেয়াল ইট বা ঢালাই ' +
        'হতে হবে এবং দুই লাইনের মুখ থাকতে হবে। নতুন ব্রেকার থেকে লাইন টানা বিদ্যুৎমিস্ত্রির কাজ, নিচে যোগ করা ' +
        'যায়।',
    },
    priceTaka: 900,
    durationMinutes: 90,
    addOns: [
      {
        code: 'breaker-line',
        name: { en: 'Line with 20-ampere breaker', bn: '২০ অ্যাম্পিয়ার ব্রেকারসহ লাইন' },
        priceTaka: 1100,
        minutes: 45,
      },
      {
        code: 'old-geyser',
        name: { en: 'Old geyser taken down', bn: 'পুরোনো গিজার নামানো' },
        priceTaka: 300,
        minutes: 25,
      },
      {
        code: 'hot-line',
        name: { en: 'Hot line to one more tap', bn: 'আরেকটি কলে গরম পানির লাইন' },
        priceTaka: 1400,
        minutes: 80,
      },
    ],
    picture: { object: 'geyser', tint: '#f5f1e8', accent: '#b23a48' },
  },
  {
    slug: 'tap-shower-fitting',
    category: 'plumber',
    title: { en: 'Tap and shower fitting', bn: 'কল ও শাওয়ার লাগানো' },
    summary: {
      en: 'One tap, mixer or shower changed and sealed.',
      bn: 'একটি কল, মিক্সার বা শাওয়ার বদলে ঠিকমতো সিল করা।',
    },
    description: {
      en:
        'The plumber shuts the line, removes the old piece without breaking tiles, cleans the thread, ' +
        'seals with tape and fits yours: bib tap, pillar tap, mixer or shower set. He stays ten minutes ' +
        'to see that nothing weeps. Know where your stopcock is. Broken threads inside the wall are ' +
        'opened only after you agree on a price.',
      bn:
        'লাইন বন্ধ করে টাইলস না ভেঙে পুরোনোটা খোলা, প্যাঁচ পরিষ্কার করা, থ্রেড টেপ পেঁচিয়ে নতুন কল বা শাওয়ার ' +
        'বসানো, এটুকুই কাজ। শেষে দশ মিনিট বসে থেকে দেখা হয় কোথাও ঘামছে কি না। বাসার মেইন চাবি কোথায় জেনে ' +
        'রাখুন। দেয়ালের ভেতরে প্যাঁচ ভাঙা পেলে আগে দাম ঠিক হবে, তারপর দেয়ালে হাত দেওয়া হবে।',
    },
    priceTaka: 400,
    durationMinutes: 40,
    addOns: [
      {
        code: 'second-tap',
        name: { en: 'Each further tap or shower', bn: 'প্রতিটি বাড়তি কল বা শাওয়ার' },
        priceTaka: 200,
        minutes: 20,
      },
      {
        code: 'angle-valve',
        name: { en: 'Angle valve with hose', bn: 'হোসসহ অ্যাঙ্গেল ভালভ' },
        priceTaka: 280,
        minutes: 15,
      },
      {
        code: 'broken-thread',
        name: { en: 'Broken thread removed from the wall', bn: 'দেয়ালের ভাঙা প্যাঁচ বের করা' },
        priceTaka: 600,
        minutes: 45,
      },
    ],
    picture: { object: 'tap', tint: '#c7ced3', accent: '#3a7ca5' },
  },
  {
    slug: 'water-filter-installation',
    category: 'plumber',
    title: { en: 'Water filter installation', bn: 'পানির ফিল্টার বসানো' },
    summary: {
      en: 'Hung, connected to the line and flushed until it runs clear.',
      bn: 'দেয়ালে ঝুলিয়ে লাইনে জুড়ে স্বচ্ছ পানি আসা পর্যন্ত ধোয়া।',
    },
    description: {
      en:
        'Wall brackets, feed valve, drain clip and the small tap at the sink: the technician fits all ' +
        'of them, flushes the cartridges for fifteen minutes and measures dissolved solids before and ' +
        'after. A socket is needed for RO and UV sets. Drilling granite for the tap costs a little ' +
        'more. Cartridges are not part of it.',
      bn:
        'দেয়ালে ব্র্যাকেট, পানির ভালভ, বাড়তি পানি নামার ক্লিপ আর সিঙ্কের পাশে ছোট কল, সব লাগিয়ে পনেরো মিনিট ' +
        'ধরে কার্তুজ ধোয়া হয়। ফিল্টারের আগে-পরে টিডিএস মেপে দুটি সংখ্যাই আপনাকে দেখানো হবে। আরও বা ইউভি মডেল ' +
        'হলে কাছে সকেট রাখুন। গ্রানাইট ছিদ্র করতে সামান্য বাড়তি লাগে। নতুন কার্তুজের দাম এর মধ্যে ধরা নেই।',
    },
    priceTaka: 500,
    durationMinutes: 50,
    addOns: [
      {
        code: 'granite-hole',
        name: { en: 'Hole in granite for the tap', bn: 'গ্রানাইটে কলের ছিদ্র' },
        priceTaka: 300,
        minutes: 20,
      },
      {
        code: 'cartridge-set',
        name: { en: 'Three cartridges supplied and changed', bn: 'তিনটি কার্তুজ বদল, জিনিসসহ' },
        priceTaka: 950,
        minutes: 15,
      },
      {
        code: 'fridge-line',
        name: { en: 'Line from filter to refrigerator', bn: 'ফিল্টার থেকে ফ্রিজে লাইন' },
        priceTaka: 450,
        minutes: 25,
      },
    ],
    picture: { object: 'water-filter', tint: '#e9f5f2', accent: '#2a9d8f' },
  },
  {
    slug: 'water-pump-installation',
    category: 'plumber',
    title: { en: 'Water pump installation', bn: 'পানির মোটর বসানো' },
    summary: {
      en: 'Pump bolted down, piped, wired to a starter and primed.',
      bn: 'মোটর বোল্ট দিয়ে আটকানো, লাইন ও স্টার্টার, পানি তোলা পর্যন্ত।',
    },
    description: {
      en:
        'Half to one and a half horsepower. Two people bolt the pump to its base, connect suction with ' +
        'a foot valve and delivery with a union, wire it to your switch and run it until the roof tank ' +
        'fills. Someone must open the roof and the reservoir. Vertical pipe above ten feet and concrete ' +
        'bases are paid extra.',
      bn:
        'আধা থেকে দেড় হর্সপাওয়ার পর্যন্ত মোটর দুজন মিলে বসান। ফুট ভালভসহ সাকশন, ইউনিয়নসহ ডেলিভারি লাইন, সুইচে ' +
        'তার জোড়া, তারপর ছাদের ট্যাংকে পানি উঠছে দেখে কাজ শেষ। ছাদ আর নিচের রিজার্ভারের চাবি যাঁর কাছে, ' +
        'তাঁকে থাকতে বলুন। দশ ফুটের বেশি খাড়া পাইপ কিংবা মোটরের নিচে ঢালাই করতে হলে খরচ বাড়ে।',
    },
    priceTaka: 1200,
    durationMinutes: 120,
    addOns: [
      {
        code: 'float-switch',
        name: { en: 'Automatic float switch', bn: 'স্বয়ংক্রিয় ফ্লোট সুইচ' },
        priceTaka: 750,
        minutes: 40,
      },
      {
        code: 'old-pump',
        name: { en: 'Old pump taken off', bn: 'পুরোনো মোটর খোলা' },
        priceTaka: 250,
        minutes: 25,
      },
      {
        code: 'pipe-ten',
        name: { en: 'Ten more feet of pipe', bn: 'আরও দশ ফুট পাইপ' },
        priceTaka: 600,
        minutes: 40,
      },
      { code: 'base', name: { en: 'Concrete base cast', bn: 'ঢালাই বেদি' }, priceTaka: 1100, minutes: 60 },
    ],
    picture: { object: 'water-pump', tint: '#2d6a9f', accent: '#f0c24b' },
  },
  {
    slug: 'leak-repair',
    category: 'plumber',
    title: { en: 'Leak repair', bn: 'পানি লিক মেরামত' },
    summary: {
      en: 'Dripping joints, flush tanks and traps closed in one visit.',
      bn: 'জোড়া, কমোডের ফ্লাশ বা বেসিনের নিচের লিক এক ভিজিটে বন্ধ।',
    },
    description: {
      en:
        'For a joint that drips, a flush that never stops or a trap that smells. The plumber finds the ' +
        'source, renews washer, seal or flush valve and leaves the area dry. Small rubber parts and ' +
        'tape are in the price. Turn the stopcock off and put a bucket under it meanwhile. Pipes inside ' +
        'slab or wall need a separate survey.',
      bn:
        'জোড়া থেকে টুপটাপ, ফ্লাশ ট্যাংকের পানি থামে না কিংবা বেসিনের নিচে গন্ধ, এমন সমস্যার জন্য। উৎসটা খুঁজে ' +
        'ওয়াশার, সিল বা ফ্লাশ ভালভ নতুন করে জায়গাটা শুকনা রেখে যাওয়া হয়। ছোট রাবার আর টেপ দামের ভেতর। ' +
        'মিস্ত্রি আসা পর্যন্ত চাবি বন্ধ করে নিচে বালতি দিন। ছাদ বা দেয়ালের ভেতরের পাইপ হলে আলাদাভাবে দেখে ' +
        'বলতে হবে।',
    },
    priceTaka: 500,
    durationMinutes: 60,
    addOns: [
      {
        code: 'flush-set',
        name: { en: 'Complete flush set for the commode', bn: 'কমোডের পুরো ফ্লাশ সেট' },
        priceTaka: 650,
        minutes: 25,
      },
      {
        code: 'basin-trap',
        name: { en: 'New trap under the basin', bn: 'বেসিনের নিচে নতুন ট্র্যাপ' },
        priceTaka: 350,
        minutes: 20,
      },
      {
        code: 'night-call',
        name: { en: 'Arrival between 22:00 and 7:00', bn: 'রাত ১০টা থেকে ৭টার মধ্যে আসা' },
        priceTaka: 500,
        minutes: 0,
      },
    ],
    picture: { object: 'pipe-wrench', tint: '#b33a3a', accent: '#4b5563' },
  },
  {
    slug: 'drain-clearing',
    category: 'plumber',
    title: { en: 'Blocked drain clearing', bn: 'জ্যাম লাইন খোলা' },
    summary: {
      en: 'Kitchen, floor or commode line opened with a spiral cable.',
      bn: 'কিচেন, মেঝে বা কমোডের লাইন স্প্রিং মেশিনে খোলা।',
    },
    description: {
      en:
        'One line is opened from the trap to the shaft with a spiral cable and rinsed until water ' +
        'leaves quickly. The plumber pulls out what blocked it and shows you. No acid goes into the ' +
        'pipe. Remove what stands under the sink and keep children out of the bathroom. Manholes and ' +
        'main building lines are the landlord’s and priced apart.',
      bn:
        'ট্র্যাপ থেকে শ্যাফট পর্যন্ত একটি লাইন স্প্রিং মেশিন ঢুকিয়ে খোলা হয়, পানি দ্রুত না নামা পর্যন্ত ধোয়া চলে। ' +
        'কী আটকে ছিল সেটা বের করে দেখানো হবে, পাইপে অ্যাসিড ঢালা হয় না। সিঙ্কের নিচের জিনিস সরিয়ে নিন, ' +
        'বাচ্চাদের বাথরুম থেকে দূরে রাখুন। ম্যানহোল আর ভবনের মূল লাইন বাড়িওয়ালার এখতিয়ার, তার হিসাব অন্য।',
    },
    priceTaka: 700,
    durationMinutes: 60,
    addOns: [
      {
        code: 'second-line',
        name: { en: 'Second line in the same flat', bn: 'একই বাসার দ্বিতীয় লাইন' },
        priceTaka: 450,
        minutes: 35,
      },
      {
        code: 'commode-off',
        name: { en: 'Commode taken off and reset', bn: 'কমোড খুলে আবার বসানো' },
        priceTaka: 600,
        minutes: 45,
      },
      {
        code: 'grating',
        name: { en: 'Steel grating against hair', bn: 'চুল আটকানোর স্টিলের জালি' },
        priceTaka: 180,
        minutes: 10,
      },
    ],
    picture: { object: 'toilet', tint: '#f2efe9', accent: '#6b8f71' },
  },
];
