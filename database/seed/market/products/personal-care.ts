import type { ProductSeed } from '../types.ts';

export const products: ProductSeed[] = [
  {
    slug: 'keshori-folding-hair-dryer',
    type: 'care',
    category: 'personal-care',
    title: { en: 'Keshori folding hair dryer', bn: 'কেশরী ভাঁজ করা হেয়ার ড্রায়ার' },
    summary: {
      en: 'A 1,200-watt dryer with a cool setting for long hair on damp mornings.',
      bn: 'ভেজা সকালে লম্বা চুল শুকানোর ১২০০ ওয়াটের ড্রায়ার, ঠান্ডা বাতাসও দেয়।',
    },
    description: {
      en:
        'Two speeds and three heats, including one without heat for the last minute. The handle folds, so ' +
        'it lives in a drawer or a travel bag. It draws less than a kettle and runs from an ordinary ' +
        'five-amp socket. Hold it a hand away from the scalp, keep the grille free of hair, and never use ' +
        'it with wet feet.',
      bn:
        'দুই গতি আর তিন তাপ, শেষ মিনিটের জন্য একেবারে ঠান্ডা বাতাসের ঘরও আছে। হাতল ভাঁজ হয়, ড্রয়ার বা ' +
        'ভ্রমণের ব্যাগে অনায়াসে ধরে। কেটলির চেয়ে কম বিদ্যুৎ টানে, সাধারণ পাঁচ অ্যাম্পিয়ার সকেটেই চলে। ' +
        'মাথা থেকে এক বিঘত দূরে ধরুন, পেছনের জালিতে চুল জমতে দেবেন না, ভেজা পায়ে চালাবেন না।',
    },
    attributes: { suits: 'adults', pieces: 1, warranty_months: 12 },
    priceTaka: 1350,
    weightGrams: 540,
    size: { width: 20, height: 22, depth: 8 },
    picture: { object: 'hair-dryer', tint: '#d9849c', accent: '#4a3b44' },
    variants: [
      {
        code: 'pink',
        name: { en: 'Rose pink', bn: 'গোলাপি' },
        attributes: { colour: 'pink' },
        priceTaka: 1350,
        tint: '#d9849c',
        accent: '#4a3b44',
      },
      {
        code: 'black',
        name: { en: 'Black', bn: 'কালো' },
        attributes: { colour: 'black' },
        priceTaka: 1350,
        tint: '#33353a',
        accent: '#b98f6b',
      },
    ],
  },
  {
    slug: 'chhanto-rechargeable-trimmer',
    type: 'care',
    category: 'personal-care',
    title: { en: 'Chhanto rechargeable trimmer', bn: 'ছাঁটো রিচার্জেবল ট্রিমার' },
    summary: {
      en: 'A beard trimmer with four combs and an hour of cutting per charge.',
      bn: 'চার চিরুনিসহ দাড়ি ছাঁটার যন্ত্র, এক চার্জে এক ঘণ্টা চলে।',
    },
    description: {
      en:
        'Steel blades lift out for rinsing and the combs leave 1, 3, 6 or 9 millimetres. It charges by ' +
        'USB-C in ninety minutes, so a power bank will do during load-shedding. The motor suits beards and ' +
        'necklines; for a full haircut it is slow. Put a drop of the supplied oil on the blade every week.',
      bn:
        'স্টিলের ব্লেড খুলে ধোয়া যায়, চিরুনি বদলে ১, ৩, ৬ বা ৯ মিলিমিটার রাখা যায়। ইউএসবি-সি তারে দেড় ' +
        'ঘণ্টায় চার্জ হয়, লোডশেডিংয়ে পাওয়ার ব্যাংকেও চলবে। দাড়ি আর ঘাড়ের জন্য মোটর যথেষ্ট, পুরো ' +
        'মাথার চুল কাটতে গেলে ধীর লাগবে। সপ্তাহে একবার সঙ্গের তেল এক ফোঁটা দিন।',
    },
    attributes: { suits: 'adults', pieces: 5, colour: 'black', warranty_months: 12 },
    priceTaka: 1150,
    weightGrams: 210,
    size: { width: 4, height: 17, depth: 4 },
    picture: { object: 'trimmer', tint: '#2f4f5a', accent: '#d0d5d8' },
  },
  {
    slug: 'shishirbon-bath-soap',
    type: 'care',
    category: 'personal-care',
    title: { en: 'Shishirbon handmade bath soap, three bars', bn: 'শিশিরবন হাতে বানানো গোসলের সাবান, তিনটি' },
    summary: {
      en: 'Cold-process soap that leaves skin less tight than market bars.',
      bn: 'ঠান্ডা পদ্ধতিতে বানানো সাবান, গোসলের পর চামড়া টানে কম।',
    },
    description: {
      en:
        'Coconut, rice-bran and castor oil are cured for six weeks, and the glycerine that forms stays in ' +
        'the bar. Ground neem leaf or sandalwood powder gives the colour; there is no dye. The lather is ' +
        'small and creamy. Keep the bar on a draining dish, since it softens in a puddle. Test on your ' +
        'wrist if your skin reacts easily.',
      bn:
        'নারকেল, তুষ আর ক্যাস্টর তেলে বানিয়ে ছয় সপ্তাহ রেখে দেওয়া, ভেতরের গ্লিসারিন আলাদা করা হয় না। ' +
        'রং আসে নিমপাতা বা চন্দনগুঁড়া থেকে, কোনো কৃত্রিম রং নেই। ফেনা অল্প কিন্তু ঘন। পানি ঝরে এমন ' +
        'সাবানদানিতে রাখুন, জমা পানিতে গলে যায়। চামড়া স্পর্শকাতর হলে আগে কবজিতে লাগিয়ে দেখুন।',
    },
    attributes: { suits: 'all', pieces: 3 },
    priceTaka: 360,
    weightGrams: 330,
    size: { width: 18, height: 4, depth: 8 },
    picture: { object: 'soap', tint: '#7ea36a', accent: '#eef3df' },
    variants: [
      {
        code: 'neem',
        name: { en: 'Neem', bn: 'নিম' },
        attributes: { scent: 'neem' },
        priceTaka: 360,
        tint: '#7ea36a',
        accent: '#eef3df',
      },
      {
        code: 'sandalwood',
        name: { en: 'Sandalwood', bn: 'চন্দন' },
        attributes: { scent: 'sandalwood' },
        priceTaka: 420,
        tint: '#c69a6b',
        accent: '#f6e8d2',
      },
    ],
  },
  {
    slug: 'shishirbon-winter-body-lotion',
    type: 'care',
    category: 'personal-care',
    title: { en: 'Shishirbon winter body lotion', bn: 'শিশিরবন শীতের বডি লোশন' },
    summary: {
      en: 'A pump bottle for dry hands and heels from November to February.',
      bn: 'কার্তিক থেকে ফাল্গুন, শুকনো হাত-পায়ের জন্য পাম্প বোতল।',
    },
    description: {
      en:
        'Shea butter and glycerine in a light base that sinks in before you put on a cotton sleeve. Three ' +
        'pumps cover both arms. The coconut scent is faint and gone in an hour. It contains no bleaching ' +
        'agent and does not change skin colour. Use within a year of opening and keep the nozzle closed ' +
        'against dust.',
      bn:
        'শিয়া বাটার আর গ্লিসারিনের হালকা লোশন, জামার হাতা নামানোর আগেই চামড়ায় মিশে যায়। দুই হাতে মাখতে ' +
        'তিন চাপ যথেষ্ট। নারকেলের মৃদু গন্ধ ঘণ্টাখানেক থাকে। রং ফরসা করার কোনো উপাদান এতে নেই। মুখ খোলার ' +
        'পর এক বছরের মধ্যে শেষ করুন, ধুলা এড়াতে পাম্প ঘুরিয়ে বন্ধ রাখুন।',
    },
    attributes: { suits: 'dry', scent: 'coconut', volume_ml: 300, pieces: 1 },
    priceTaka: 420,
    weightGrams: 360,
    size: { width: 7, height: 20, depth: 7 },
    picture: { object: 'lotion-bottle', tint: '#f2dfd0', accent: '#a9705a' },
  },
  {
    slug: 'dantika-family-toothbrush-pack',
    type: 'care',
    category: 'personal-care',
    title: { en: 'Dantika family toothbrush pack', bn: 'দাঁতিকা পরিবারের টুথব্রাশ প্যাক' },
    summary: {
      en: 'Four soft brushes with a different ring on each handle.',
      bn: 'চারটি নরম ব্রাশ, কোনটা কার চেনার জন্য হাতলে আলাদা রিং।',
    },
    description: {
      en:
        'The bristles are soft and rounded at the tip, the kind most dentists here advise for gums that ' +
        'bleed. The heads are small enough for a twelve-year-old. Coloured rings tell the brushes apart in ' +
        'one mug. Change them after three months, or sooner when the tufts spread. Handles are plain ' +
        'plastic and carry no rubber to go mouldy.',
      bn:
        'আঁশ নরম আর মাথা গোল, মাড়ি থেকে রক্ত পড়লে দাঁতের ডাক্তারেরা সাধারণত এমনটাই বলেন। মাথা ছোট, বারো ' +
        'বছরের ছেলেমেয়ের মুখেও সহজে ঘোরে। এক মগে রাখলেও রঙিন রিং দেখে চেনা যায়। তিন মাস পর, কিংবা আঁশ ' +
        'ছড়িয়ে গেলে তার আগেই বদলান। হাতলে রাবার নেই, তাই কালো ছাতা পড়ে না।',
    },
    attributes: { suits: 'all', pieces: 4, colour: 'blue' },
    priceTaka: 220,
    weightGrams: 80,
    size: { width: 11, height: 23, depth: 2 },
    picture: { object: 'toothbrush', tint: '#4d9fc7', accent: '#f0f4f5' },
  },
  {
    slug: 'chhanto-safety-razor',
    type: 'care',
    category: 'personal-care',
    title: { en: 'Chhanto safety razor', bn: 'ছাঁটো সেফটি রেজর' },
    summary: {
      en: 'A weighty metal razor that takes ordinary double-edge blades.',
      bn: 'সাধারণ দুই ধারের ব্লেড লাগে এমন ভারী ধাতব রেজর।',
    },
    description: {
      en:
        'Cast brass under chrome, with a twist knob that opens two doors for the blade. Blades cost a few ' +
        'taka each at any corner shop, and ten are in the box. Let the weight do the work and keep a ' +
        'shallow angle; pressing hard is what cuts. Rinse, shake, and leave it standing. Lock it away from ' +
        'children.',
      bn:
        'পিতলের ওপর ক্রোম, নিচের নব ঘোরালে দুই পাল্লা খুলে ব্লেড বসানো যায়। পাড়ার দোকানেই কয়েক টাকায় ' +
        'ব্লেড মেলে, বাক্সে দেওয়া আছে দশটি। চাপ দেবেন না, রেজরের ওজনেই কাজ হয়; কাত কম রাখলে গাল কাটে না। ' +
        'ব্যবহারের পর ধুয়ে ঝেড়ে দাঁড় করিয়ে রাখুন, শিশুদের নাগালের বাইরে।',
    },
    attributes: { suits: 'adults', pieces: 11, colour: 'silver', warranty_months: 24 },
    priceTaka: 640,
    weightGrams: 130,
    size: { width: 4, height: 10, depth: 3 },
    picture: { object: 'razor', tint: '#b9c1c6', accent: '#39434a' },
  },
  {
    slug: 'shishirbon-digital-thermometer',
    type: 'care',
    category: 'personal-care',
    title: { en: 'Shishirbon digital thermometer', bn: 'শিশিরবন ডিজিটাল থার্মোমিটার' },
    summary: {
      en: 'A fever thermometer without mercury, with a bendable tip.',
      bn: 'পারদ ছাড়া জ্বর মাপার থার্মোমিটার, মাথা বাঁকানো যায়।',
    },
    description: {
      en:
        'It reads in Fahrenheit or Celsius, beeps after about forty seconds and keeps the last figure, ' +
        'which helps during dengue season. Under the arm it shows roughly one degree Fahrenheit less than ' +
        'in the mouth. The tip can be washed; the display end cannot. The coin cell lasts some two hundred ' +
        'hours and is replaceable.',
      bn:
        'ফারেনহাইট বা সেলসিয়াস দুভাবেই দেখায়, চল্লিশ সেকেন্ডের মতো পরে শব্দ করে, আগেরবারের মাপও মনে ' +
        'রাখে; ডেঙ্গুর মৌসুমে সেটা কাজে দেয়। মুখের চেয়ে বগলে এক ডিগ্রি ফারেনহাইটের মতো কম দেখাবে। মাথার ' +
        'দিক ধোয়া যায়, পর্দার দিক নয়। ছোট গোল ব্যাটারি প্রায় দুইশ ঘণ্টা চলে, বদলানোও যায়।',
    },
    attributes: { suits: 'all', pieces: 1, colour: 'white', warranty_months: 12 },
    priceTaka: 290,
    weightGrams: 25,
    size: { width: 2, height: 13, depth: 1 },
    picture: { object: 'thermometer', tint: '#e9eef0', accent: '#3fa08f' },
  },
  {
    slug: 'shishirbon-lentil-ubtan',
    type: 'care',
    category: 'personal-care',
    title: { en: 'Shishirbon lentil ubtan', bn: 'শিশিরবন মসুর ডালের উপটান' },
    summary: {
      en: 'A face and body powder of red lentil, turmeric and orange peel.',
      bn: 'মসুর ডাল, কাঁচা হলুদ আর কমলার খোসার গুঁড়ার উপটান।',
    },
    description: {
      en:
        'Everything is sun-dried, ground and sieved twice so that it scrubs without grains. Mix two spoons ' +
        'with milk, or with rose water if your skin is oily, and wash off before it dries hard. It comes ' +
        'in a glass jar of 150 g. Turmeric can stain a white towel. Damp spoils it, so use a dry spoon.',
      bn:
        'রোদে শুকিয়ে গুঁড়া করে দুবার চালা, তাই মুখে দানা লাগে না। দুই চামচ নিয়ে দুধে গুলে মাখুন, ' +
        'তৈলাক্ত চামড়া হলে গোলাপজলে; শুকিয়ে খটখটে হওয়ার আগেই ধুয়ে ফেলুন। কাচের বয়ামে ১৫০ গ্রাম থাকে। ' +
        'সাদা তোয়ালেতে হলুদের দাগ লাগতে পারে। ভেজা চামচ দেবেন না, স্যাঁতসেঁতে হলে নষ্ট হয়।',
    },
    attributes: { suits: 'all', scent: 'none', pieces: 1, colour: 'yellow' },
    priceTaka: 310,
    weightGrams: 320,
    size: { width: 7, height: 9, depth: 7 },
    picture: { object: 'jar', tint: '#d8a23f', accent: '#7a4a2b' },
  },
];
