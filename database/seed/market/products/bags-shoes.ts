import type { ProductSeed } from '../types.ts';

export const products: ProductSeed[] = [
  {
    slug: 'putlipoth-commuter-backpack',
    type: 'accessory',
    category: 'bags-shoes',
    title: { en: 'Putlipoth commuter backpack', bn: 'পুটলিপথ রোজকার ব্যাকপ্যাক' },
    summary: {
      en: 'A 24-litre bag for laptop, lunch box and a change of clothes.',
      bn: 'ল্যাপটপ, টিফিন আর এক সেট কাপড়ের জন্য ২৪ লিটারের ব্যাগ।',
    },
    description: {
      en:
        'A padded sleeve takes a 15-inch laptop and hangs two centimetres off the bottom, so a bump on the ' +
        'bus floor does no harm. The main zip hides under a flap and the back pocket sits against your ' +
        'spine, out of other hands’ reach. The cloth resists a shower; for a downpour pull out the yellow ' +
        'cover.',
      bn:
        '১৫ ইঞ্চি ল্যাপটপের প্যাডওয়ালা খোপ তলা থেকে দুই সেন্টিমিটার ওপরে, বাসের মেঝেতে ঠুকলেও চোট লাগে ' +
        'না। চেইন ফ্ল্যাপে ঢাকা, আর টাকা রাখার পকেট পিঠের দিকে, ভিড়ে অন্য কারও হাত পৌঁছায় না। টিপটিপ ' +
        'বৃষ্টি কাপড়েই আটকায়, ঝুম বৃষ্টি নামলে তলার পকেট থেকে হলুদ কভারটা বের করে নিন।',
    },
    attributes: { material: 'polyester', capacity_litres: 24, water_resistant: true, warranty_months: 12 },
    priceTaka: 1890,
    weightGrams: 780,
    size: { width: 30, height: 46, depth: 17 },
    picture: { object: 'backpack', tint: '#37424d', accent: '#e8b93d' },
    variants: [
      {
        code: 'black',
        name: { en: 'Charcoal black', bn: 'কয়লা কালো' },
        attributes: { colour: 'black' },
        priceTaka: 1890,
        tint: '#37424d',
        accent: '#e8b93d',
      },
      {
        code: 'blue',
        name: { en: 'Ink blue', bn: 'কালি নীল' },
        attributes: { colour: 'blue' },
        priceTaka: 1890,
        tint: '#31528c',
        accent: '#e8b93d',
      },
      {
        code: 'green',
        name: { en: 'Moss green', bn: 'শ্যাওলা সবুজ' },
        attributes: { colour: 'green' },
        priceTaka: 1950,
        tint: '#5c7045',
        accent: '#e8b93d',
      },
    ],
  },
  {
    slug: 'putlipoth-jute-handbag',
    type: 'accessory',
    category: 'bags-shoes',
    title: { en: 'Putlipoth jute handbag', bn: 'পুটলিপথ পাটের হাতব্যাগ' },
    summary: {
      en: 'A shoulder bag of jute-cotton cloth with leather handles.',
      bn: 'চামড়ার হাতলসহ পাট-সুতি কাপড়ের কাঁধে ঝোলানো ব্যাগ।',
    },
    description: {
      en:
        'Golden fibre from Faridpur is woven with cotton so the bag bends and does not scratch a saree. ' +
        'Inside there is a lining, a zip pocket and a loop for keys. The handles are vegetable-tanned and ' +
        'darken with the hand. Jute swells when soaked, so let a wet bag dry open and away from heat.',
      bn:
        'ফরিদপুরের সোনালি আঁশ সুতির সঙ্গে বোনা, তাই ব্যাগ নরম থাকে, শাড়িতে ঘষা লেগে সুতা টানে না। ভেতরে ' +
        'আস্তর, চেইন দেওয়া পকেট আর চাবি ঝোলানোর ফিতা। হাতল গাছের কষে পাকানো চামড়ার, ধরতে ধরতে রং গাঢ় ' +
        'হবে। ভিজে গেলে মুখ খোলা রেখে ছায়ায় শুকান, না হলে পাট ফুলে যায়।',
    },
    attributes: {
      material: 'jute',
      colour: 'gold',
      size: 'medium',
      capacity_litres: 9,
      water_resistant: false,
    },
    priceTaka: 1250,
    weightGrams: 520,
    size: { width: 36, height: 29, depth: 12 },
    picture: { object: 'handbag', tint: '#c79a55', accent: '#6a3f24' },
  },
  {
    slug: 'hantai-morning-walk-shoe',
    type: 'accessory',
    category: 'bags-shoes',
    title: { en: 'Hantai morning-walk shoe', bn: 'হাঁটাই ভোরের হাঁটার জুতা' },
    summary: {
      en: 'A light mesh shoe for Ramna, the lake path and the school run.',
      bn: 'রমনা, লেকপাড় বা বাচ্চাকে স্কুলে দেওয়ার পথে পরার হালকা জালি জুতা।',
    },
    description: {
      en:
        'The mesh dries within an evening and the rubber sole has grooves for wet pavement. The cushion is ' +
        'medium, right for walking and slow jogging but too soft for football. Half sizes are not made; if ' +
        'you are between two, take the larger. Pull out the insole after rain and it will not smell.',
      bn:
        'জালি কাপড় এক সন্ধ্যাতেই শুকায়, রাবারের তলায় খাঁজ কাটা বলে ভেজা ফুটপাতে পা হড়কায় না। তলার ' +
        'কুশন মাঝারি, হাঁটা আর ধীর দৌড়ে আরাম, ফুটবলের জন্য বেশি নরম। আধা মাপ হয় না, দুই মাপের মাঝে পড়লে ' +
        'বড়টা নিন। বৃষ্টিতে ভিজলে ভেতরের পাতলা সোল খুলে শুকাবেন, গন্ধ হবে না।',
    },
    attributes: { material: 'mesh', colour: 'grey', water_resistant: false, warranty_months: 3 },
    priceTaka: 1980,
    weightGrams: 610,
    size: { width: 22, height: 12, depth: 31 },
    picture: { object: 'running-shoe', tint: '#5f7d95', accent: '#e86f3c' },
    variants: [
      { code: '40', name: { en: 'Size 40', bn: '৪০ নম্বর' }, attributes: { size: '40' }, priceTaka: 1980 },
      { code: '41', name: { en: 'Size 41', bn: '৪১ নম্বর' }, attributes: { size: '41' }, priceTaka: 1980 },
      { code: '42', name: { en: 'Size 42', bn: '৪২ নম্বর' }, attributes: { size: '42' }, priceTaka: 1980 },
      { code: '43', name: { en: 'Size 43', bn: '৪৩ নম্বর' }, attributes: { size: '43' }, priceTaka: 1980 },
    ],
  },
  {
    slug: 'hantai-leather-slip-on-sandal',
    type: 'accessory',
    category: 'bags-shoes',
    title: { en: 'Hantai leather slip-on sandal', bn: 'হাঁটাই চামড়ার মেয়েদের স্যান্ডেল' },
    summary: {
      en: 'A women’s sandal with a low block heel for long office days.',
      bn: 'সারা দিন অফিসে পরার মতো নিচু হিলের মেয়েদের স্যান্ডেল।',
    },
    description: {
      en:
        'Cow leather from Hazaribagh’s old workshops, now in Savar, is stitched to a three-centimetre heel ' +
        'that does not sink into grass. The straps stretch to your foot in about a week; wear it at home ' +
        'first. There is no glue line to open in the rains, yet standing water will still spoil leather. ' +
        'Wax it monthly.',
      bn:
        'হাজারীবাগ থেকে সাভারে উঠে যাওয়া কারখানার গরুর চামড়া, তিন সেন্টিমিটার হিলে সেলাই করে বসানো। ফিতা ' +
        'প্রথমে একটু আঁট লাগবে, সপ্তাহখানেক বাসায় পরে পায়ের মাপে ছেড়ে দিন। আঠার জোড় নেই বলে বর্ষায় ' +
        'তলা খুলে আসে না, তবু জমা পানিতে হাঁটলে চামড়া নষ্ট হয়। মাসে একবার মোম ঘষে নিন।',
    },
    attributes: { material: 'leather', colour: 'brown', water_resistant: false, warranty_months: 3 },
    priceTaka: 1450,
    weightGrams: 480,
    size: { width: 19, height: 10, depth: 26 },
    picture: { object: 'womans-sandal', tint: '#8a4f2d', accent: '#d9a05b' },
    variants: [
      { code: '37', name: { en: 'Size 37', bn: '৩৭ নম্বর' }, attributes: { size: '37' }, priceTaka: 1450 },
      { code: '38', name: { en: 'Size 38', bn: '৩৮ নম্বর' }, attributes: { size: '38' }, priceTaka: 1450 },
      { code: '39', name: { en: 'Size 39', bn: '৩৯ নম্বর' }, attributes: { size: '39' }, priceTaka: 1450 },
    ],
  },
  {
    slug: 'putlipoth-cabin-trolley',
    type: 'accessory',
    category: 'bags-shoes',
    title: { en: 'Putlipoth cabin trolley', bn: 'পুটলিপথ ২০ ইঞ্চি ট্রলি' },
    summary: {
      en: 'A 20-inch hard case that fits a train rack and a cabin locker.',
      bn: 'ট্রেনের তাক আর বিমানের কেবিনে ধরে এমন শক্ত খোলের ট্রলি।',
    },
    description: {
      en:
        'The polycarbonate shell flexes under a pile of luggage and springs back. Four double wheels roll ' +
        'upright on smooth floors; on broken pavement tilt it to two. A three-dial lock is set by you on ' +
        'the first day, so write the number down. It holds clothes for three days. Weight limits differ ' +
        'between airlines, so check yours.',
      bn:
        'পলিকার্বনেটের খোল মালপত্রের চাপে দেবে আবার আগের জায়গায় ফেরে। সমান মেঝেতে চার চাকায় খাড়া ' +
        'গড়ায়, ভাঙা ফুটপাতে কাত করে দুই চাকায় টানুন। তিন ঘরের নম্বর তালা প্রথম দিনে নিজেই ঠিক করবেন, ' +
        'নম্বরটা কোথাও লিখে রাখুন। তিন দিনের কাপড় ধরে। একেক বিমানের ওজনের সীমা একেক রকম, আগে জেনে নিন।',
    },
    attributes: {
      material: 'polycarbonate',
      colour: 'copper',
      size: 'small',
      capacity_litres: 36,
      warranty_months: 24,
    },
    priceTaka: 4900,
    weightGrams: 2700,
    size: { width: 37, height: 55, depth: 23 },
    picture: { object: 'baggage', tint: '#b5673f', accent: '#3c3f44' },
  },
  {
    slug: 'chhatim-monsoon-umbrella',
    type: 'accessory',
    category: 'bags-shoes',
    title: { en: 'Chhatim monsoon umbrella', bn: 'ছাতিম বর্ষার ছাতা' },
    summary: {
      en: 'A long, ten-rib umbrella that shelters one adult and a school bag.',
      bn: 'একজন মানুষ আর একটা স্কুলব্যাগ ঢাকে এমন দশ শিকের লম্বা ছাতা।',
    },
    description: {
      en:
        'Ribs of glass fibre bend in a nor’wester instead of snapping, and the shaft is one piece of ' +
        'steel. The cloth is coated inside, so it also cuts strong sun. Open, it is 112 cm across. The ' +
        'crook handle hangs on a bus rail. Shake it and dry it open; a rolled wet umbrella rusts at the ' +
        'tip.',
      bn:
        'শিক ফাইবারের, কালবৈশাখীর দমকায় ভাঙে না, বেঁকে আবার সোজা হয়; ডান্ডা এক টুকরো স্টিল। ভেতরে প্রলেপ ' +
        'থাকায় কড়া রোদেও কাজে লাগে। খুললে চওড়া ১১২ সেন্টিমিটার। বাঁকানো হাতল বাসের রডে বা চেয়ারের পিঠে ' +
        'ঝুলিয়ে রাখা যায়। ভেজা অবস্থায় গুটিয়ে রাখলে মাথায় মরচে ধরে, তাই ঝেড়ে খুলে শুকান।',
    },
    attributes: {
      material: 'polyester',
      colour: 'black',
      size: 'large',
      water_resistant: true,
      warranty_months: 6,
    },
    priceTaka: 680,
    weightGrams: 520,
    size: { width: 112, height: 90, depth: 112 },
    picture: { object: 'umbrella', tint: '#2b3350', accent: '#c98f4a' },
  },
  {
    slug: 'ghontai-steel-wrist-watch',
    type: 'accessory',
    category: 'bags-shoes',
    title: { en: 'Ghontai steel wrist watch', bn: 'ঘণ্টাই স্টিলের হাতঘড়ি' },
    summary: {
      en: 'A plain quartz watch with Bangla numerals on a cream dial.',
      bn: 'ঘিয়ে ডায়ালে বাংলা সংখ্যা লেখা সাদামাটা কোয়ার্টজ ঘড়ি।',
    },
    description: {
      en:
        'Numerals one to twelve are drawn in Bangla, with a small date window at three. The case is 38 mm ' +
        'of stainless steel and the strap is leather with a quick pin, so you can change it yourself. One ' +
        'battery runs about two years. It stands hand washing and rain, but take it off for a bath or a ' +
        'pond.',
      bn:
        'এক থেকে বারো বাংলা হরফে আঁকা, তিনের ঘরে তারিখের ছোট জানালা। কেস ৩৮ মিলিমিটারের স্টেইনলেস স্টিল, ' +
        'ফিতা চামড়ার; পিন টেনে নিজেই বদলানো যায়। এক ব্যাটারিতে বছর দুয়েক চলে। হাত ধোয়া বা বৃষ্টির ' +
        'ছিটায় কিছু হয় না, তবে গোসল বা পুকুরে নামার আগে খুলে রাখবেন।',
    },
    attributes: {
      material: 'steel',
      colour: 'silver',
      size: 'medium',
      water_resistant: true,
      warranty_months: 12,
    },
    priceTaka: 2350,
    weightGrams: 90,
    size: { width: 4, height: 24, depth: 1 },
    picture: { object: 'watch', tint: '#aab2b8', accent: '#6b3e26' },
  },
  {
    slug: 'drishtiko-reading-glasses',
    type: 'accessory',
    category: 'bags-shoes',
    title: { en: 'Drishtiko reading glasses, +1.50', bn: 'দৃষ্টিকো পড়ার চশমা, +১.৫০' },
    summary: {
      en: 'Ready-made glasses for newspapers, needle work and medicine labels.',
      bn: 'খবরের কাগজ, সুই-সুতা আর ওষুধের লেখা পড়ার তৈরি চশমা।',
    },
    description: {
      en:
        'Both lenses are +1.50, the strength many people need in their middle forties. The acetate frame ' +
        'weighs 21 grams and has spring hinges that survive being pushed up on the head. A hard case and a ' +
        'cloth come along. These do not replace an eye test; see a doctor if one eye reads worse than the ' +
        'other.',
      bn:
        'দুই কাচেরই পাওয়ার +১.৫০, চল্লিশের মাঝামাঝি অনেকের যেটুকু লাগে। অ্যাসিটেটের ফ্রেম ২১ গ্রাম, ' +
        'কবজায় স্প্রিং আছে, মাথায় তুলে রাখলেও ঢিলে হয় না। শক্ত খাপ আর মোছার কাপড় সঙ্গে থাকে। টানা ' +
        'অনেকক্ষণ পড়লে মাঝে মাঝে চোখ তুলে দূরে তাকান। চোখ পরীক্ষার বিকল্প এটা নয়; এক চোখে কম দেখলে ' +
        'ডাক্তার দেখান।',
    },
    attributes: { material: 'acetate', colour: 'brown', size: 'medium', warranty_months: 3 },
    priceTaka: 550,
    weightGrams: 95,
    size: { width: 14, height: 4, depth: 15 },
    picture: { object: 'glasses', tint: '#5b3a29', accent: '#9cc3cf' },
  },
];
