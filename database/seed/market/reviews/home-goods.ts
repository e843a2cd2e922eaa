import type { ReviewSeed } from '../types.ts';

export const homeGoodsReviews: ReviewSeed[] = [
  {
    about: { category: 'fans' },
    rating: 5,
    text: {
      en: 'Runs from morning to midnight in our sitting room and I only notice it when the current goes.',
      bn: 'সকাল থেকে মাঝরাত অবধি চলে, শব্দ নেই বললেই হয়; কারেন্ট গেলে তবে মনে পড়ে যে ফ্যানটা ছিল।',
    },
  },
  {
    about: { category: 'fans' },
    rating: 4,
    text: {
      en: 'Good wind and a low bill. One star less because the paint had a tiny scratch near the motor.',
      bn: 'বাতাস ভালো, বিলও কম আসছে। মোটরের কাছে রঙে ছোট একটা আঁচড় ছিল, তাই এক তারা কম দিলাম।',
    },
  },
  {
    about: { category: 'fans' },
    rating: 5,
    text: {
      en:
        'Ordered on Sunday night, running by Tuesday noon. My mother says the flat finally feels like a ' +
        'place to rest.',
      bn: 'রবিবার রাতে অর্ডার, মঙ্গলবার দুপুরে চালু। মা বলছেন, অনেক দিন পর বাসাটায় একটু আরাম পাচ্ছেন।',
    },
  },
  {
    about: { category: 'fans' },
    rating: 3,
    text: {
      en: 'It does the job, but at the highest speed there is a hum I cannot ignore while reading.',
      bn: 'কাজ চলে যায়, তবে একদম জোরে দিলে একটা গুনগুন শব্দ হয়, পড়তে বসলে কানে লাগে।',
    },
  },
  {
    about: { category: 'air-conditioners' },
    rating: 5,
    text: {
      en:
        'Cools our twelve by fourteen room in a quarter of an hour, and the neighbours upstairs hear ' +
        'nothing.',
      bn: 'বারো বাই চৌদ্দ ফুটের ঘর পনেরো মিনিটে ঠান্ডা হয়ে যায়, ওপরতলার কেউ শব্দের অভিযোগও করেনি।',
    },
  },
  {
    about: { category: 'air-conditioners' },
    rating: 4,
    text: {
      en: 'April bill rose by six hundred taka only, which we can live with. The remote has no backlight.',
      bn: 'এপ্রিলে বিল বেড়েছে মোটে ছয়শ টাকা, এটুকু মানা যায়। রিমোটে আলো নেই, রাতে হাতড়াতে হয়।',
    },
  },
  {
    about: { category: 'air-conditioners' },
    rating: 5,
    text: {
      en:
        'The box arrived sealed, serial number on the invoice matched the unit, and the warranty went ' +
        'through at once.',
      bn: 'বাক্স সিল করা ছিল, মেমোর সিরিয়ালের সঙ্গে মেশিনেরটা মিলেছে, ওয়ারেন্টিও সঙ্গে সঙ্গে চালু হয়ে গেছে।',
    },
  },
  {
    about: { category: 'air-conditioners' },
    rating: 2,
    text: {
      en: 'The unit itself is fine, but delivery came two days late and the carton was wet on one side.',
      bn: 'মেশিন নিয়ে অভিযোগ নেই, কিন্তু দুই দিন দেরিতে এল আর কার্টনের এক পাশ ভেজা ছিল।',
    },
  },
  {
    about: { category: 'lamps-bulbs' },
    rating: 5,
    text: {
      en: 'The light is warm and even, my father reads the paper under it without moving his chair around.',
      bn: 'আলোটা নরম আর সব দিকে সমান; বাবা আর চেয়ার টানাটানি না করে এক জায়গায় বসেই পত্রিকা পড়েন।',
    },
  },
  {
    about: { category: 'lamps-bulbs' },
    rating: 4,
    text: {
      en:
        'Brightness as written on the box. I wish the instructions were also printed in Bangla for the ' +
        'shop boy.',
      bn: 'বাক্সে যা লেখা আলোও তা-ই। নিয়মকানুন বাংলায় থাকলে দোকানের ছেলেটাকে আর বুঝিয়ে বলতে হতো না।',
    },
  },
  {
    about: { category: 'lamps-bulbs' },
    rating: 5,
    text: {
      en: 'Bought for the stairs eight months ago, switched on every evening, and not one flicker until today.',
      bn: 'আট মাস আগে সিঁড়িঘরের জন্য নিয়েছিলাম, রোজ সন্ধ্যায় জ্বলে, আজ পর্যন্ত একবারও কাঁপেনি।',
    },
  },
  {
    about: { category: 'lamps-bulbs' },
    rating: 1,
    text: {
      en:
        'Came broken inside an unpadded bag. The refund was quick, but the evening without light was ' +
        'not pleasant.',
      bn: 'পাতলা ব্যাগে পাঠিয়েছে, খুলে দেখি ভাঙা। টাকা তাড়াতাড়ি ফেরত পেয়েছি, তবে সেই সন্ধ্যা অন্ধকারে কেটেছে।',
    },
  },
  {
    about: { category: 'electrical-fittings' },
    rating: 5,
    text: {
      en: 'Sits firmly, nothing loose, and the colour goes well with the old plates in the corridor.',
      bn: 'শক্ত হয়ে বসেছে, নড়বড়ে না, বারান্দার পুরোনো জিনিসগুলোর রঙের সঙ্গেও ভালো মানিয়ে গেছে।',
    },
  },
  {
    about: { category: 'electrical-fittings' },
    rating: 4,
    text: {
      en:
        'My electrician turned it over twice and nodded. Packing could be smaller, half of the carton ' +
        'was air.',
      bn: 'মিস্ত্রি উল্টেপাল্টে দেখে ভালো বলেছেন। প্যাকেট আরও ছোট হতে পারত, কার্টনের অর্ধেকটাই ফাঁকা ছিল।',
    },
  },
  {
    about: { category: 'electrical-fittings' },
    rating: 5,
    text: {
      en: 'After the pavement one melted I wanted something with a proper mark on it. This one has it.',
      bn: 'ফুটপাতেরটা গলে যাওয়ার পর ঠিক করেছিলাম মানচিহ্ন ছাড়া কিনব না। এটার গায়ে সেটা আছে।',
    },
  },
  {
    about: { category: 'electrical-fittings' },
    rating: 3,
    text: {
      en: 'Quality is all right, though the paper inside was for another model and I had to phone the shop.',
      bn: 'মান চলনসই, কিন্তু ভেতরের কাগজটা অন্য মডেলের, বুঝতে দোকানে ফোন করতে হয়েছে।',
    },
  },
  {
    about: { category: 'power-backup' },
    rating: 5,
    text: {
      en: 'Four cuts this week and the online class never dropped once. Worth every taka in this season.',
      bn: 'এই সপ্তাহে চারবার কারেন্ট গেছে, মেয়ের অনলাইন ক্লাস একবারও কাটেনি। এই মৌসুমে টাকাটা উসুল।',
    },
  },
  {
    about: { category: 'power-backup' },
    rating: 4,
    text: {
      en:
        'Lasts as long as promised. It charges slowly, so after a second cut the same night it is half ' +
        'empty.',
      bn: 'যতক্ষণ বলেছিল ততক্ষণই চলে। চার্জ হতে সময় নেয়, এক রাতে দ্বিতীয়বার গেলে অর্ধেকে নেমে আসে।',
    },
  },
  {
    about: { category: 'power-backup' },
    rating: 5,
    text: {
      en:
        'Heavier than expected, properly packed with foam corners, and the date of manufacture was only ' +
        'a month ago.',
      bn: 'ভেবেছিলাম হালকা হবে, বেশ ভারী; চার কোণে ফোম দিয়ে বাঁধা, তৈরির তারিখও মাত্র এক মাস আগের।',
    },
  },
  {
    about: { category: 'power-backup' },
    rating: 2,
    text: {
      en:
        'Stated capacity was too hopeful, I got about two thirds. The seller admits it and offered an ' +
        'exchange.',
      bn: 'লেখা ক্ষমতার তিন ভাগের দুই ভাগ পেলাম। বিক্রেতা স্বীকার করে বদলে দিতে চেয়েছেন, তবু ঝামেলা তো হলোই।',
    },
  },
  {
    about: { category: 'kitchen-appliances' },
    rating: 5,
    text: {
      en: 'Used daily for a family of six since Ramadan, easy to wipe, and no smell of hot plastic.',
      bn: 'রমজান থেকে ছয়জনের সংসারে রোজ চলছে, মুছলেই পরিষ্কার, গরম প্লাস্টিকের গন্ধও পাইনি।',
    },
  },
  {
    about: { category: 'kitchen-appliances' },
    rating: 4,
    text: {
      en: 'Strong machine with a short cord, so we moved the kitchen table by a foot. Otherwise happy.',
      bn: 'মেশিন জোরালো, তারটা ছোট, তাই রান্নাঘরের টেবিল এক হাত সরাতে হলো। এ ছাড়া খুশি।',
    },
  },
  {
    about: { category: 'kitchen-appliances' },
    rating: 5,
    text: {
      en:
        'My wife compared three models here by wattage and was right about this one. Saves us half an ' +
        'hour a day.',
      bn: 'এখানে তিনটা মডেলের ওয়াট মিলিয়ে বাড়ির সবাই এটাই বেছেছিল, ঠিকই বেছেছে। দিনে আধা ঘণ্টা বাঁচছে।',
    },
  },
  {
    about: { category: 'kitchen-appliances' },
    rating: 3,
    text: {
      en: 'Works well but louder than our old one, and the Bangla manual is missing three pages.',
      bn: 'কাজ ঠিকঠাক করে, আওয়াজ আগেরটার চেয়ে বেশি; আর বাংলা নির্দেশিকায় তিনটা পাতাই নেই।',
    },
  },
  {
    about: { category: 'cookware' },
    rating: 5,
    text: {
      en: 'Solid make, nothing rattles, and after two months of turmeric and tea it still washes clean.',
      bn: 'মজবুত, কোথাও নড়বড়ে না, দুই মাস হলুদ-চায়ের দাগের পরও ধুলে আগের মতো হয়ে যায়।',
    },
  },
  {
    about: { category: 'cookware' },
    rating: 4,
    text: {
      en: 'Well made and heavy, perhaps too heavy for my aunt. The finish on the edge could be smoother.',
      bn: 'মজবুত, ভারীও বেশ, খালার হাতে একটু কষ্ট হয়। কিনারার ঘষাটা আরেকটু মসৃণ হলে ভালো লাগত।',
    },
  },
  {
    about: { category: 'cookware' },
    rating: 5,
    text: {
      en:
        'Gave it as a wedding present, wrapped nicely without extra charge, and the couple uses it ' +
        'every day.',
      bn: 'বিয়েতে উপহার দিয়েছি, আলাদা টাকা ছাড়াই সুন্দর করে মুড়ে দিয়েছিল; নতুন দম্পতি রোজ ব্যবহার করে।',
    },
  },
  {
    about: { category: 'cookware' },
    rating: 2,
    text: {
      en: 'Smaller than I understood from the picture. Read the measures under the photo, I did not.',
      bn: 'ছবি দেখে যত বড় ভেবেছিলাম তার চেয়ে ছোট। ছবির নিচে মাপ লেখা ছিল, আমি দেখিনি, আপনারা দেখে নেবেন।',
    },
  },
  {
    about: { category: 'stoves' },
    rating: 5,
    text: {
      en: 'Boils rice water noticeably faster than the old one and the top wipes clean in a minute.',
      bn: 'ভাতের পানি আগেরটার চেয়ে তাড়াতাড়ি ফোটে, ওপরটা এক মিনিটেই মুছে পরিষ্কার করা যায়।',
    },
  },
  {
    about: { category: 'stoves' },
    rating: 4,
    text: {
      en: 'Sits firmly, knobs are smooth. The feet left marks on our granite until we put rubber under them.',
      bn: 'শক্ত হয়ে বসে, নব ঘোরে সহজে। পায়া গ্রানাইটে দাগ ফেলছিল, নিচে রাবার দেওয়ার পর আর সমস্যা নেই।',
    },
  },
  {
    about: { category: 'stoves' },
    rating: 5,
    text: {
      en:
        'Came with the right connection for our flat because the seller phoned first and asked. That is ' +
        'service.',
      bn: 'পাঠানোর আগে দোকান থেকে ফোন করে জেনে নিয়েছে আমাদের বাসায় কোন সংযোগ, তাই ঠিক জিনিসটাই এসেছে।',
    },
  },
  {
    about: { category: 'stoves' },
    rating: 3,
    text: {
      en: 'Cooking is fine, but the surface shows each drop of oil, and I am wiping after every meal.',
      bn: 'রান্না ভালোই হয়, তবে তেলের এক ফোঁটা পড়লেও ফুটে থাকে, প্রতিবেলা মুছতে মুছতে ক্লান্ত।',
    },
  },
  {
    about: { category: 'taps-showers' },
    rating: 5,
    text: {
      en: 'Heavy in the hand and no drip since it was put on in March. The chrome still looks new.',
      bn: 'হাতে নিলেই ওজন বোঝা যায়। মার্চে লাগানোর পর এক ফোঁটাও পড়েনি, চকচকে ভাবটাও আছে।',
    },
  },
  {
    about: { category: 'taps-showers' },
    rating: 4,
    text: {
      en:
        'Size was exactly as listed and the plumber needed no adaptor. Delivery on the second day, a ' +
        'bit late in the evening.',
      bn: 'মাপ যা লেখা ছিল তা-ই, মিস্ত্রির কোনো জোড়া লাগেনি। দ্বিতীয় দিনে এসেছে, একটু রাত করে।',
    },
  },
  {
    about: { category: 'taps-showers' },
    rating: 5,
    text: {
      en:
        'Even with the weak pressure of our fourth floor it gives enough water. I ordered another for ' +
        'the guest bathroom.',
      bn: 'চারতলায় পানির চাপ কম, তবু যথেষ্ট পানি পাই। অতিথিদের বাথরুমের জন্য আরেকটা অর্ডার করলাম।',
    },
  },
  {
    about: { category: 'taps-showers' },
    rating: 2,
    text: {
      en:
        'Looks handsome, but a rubber ring was missing from the packet and replacing it cost me an ' +
        'afternoon.',
      bn: 'দেখতে সুন্দর, কিন্তু প্যাকেটে একটা রাবার রিং ছিল না, সেটা খুঁজতে পুরো বিকেল গেছে।',
    },
  },
  {
    about: { category: 'water-filters-pumps' },
    rating: 5,
    text: {
      en:
        'Six people in the house and not one quarrel about water since July. I should have bought it ' +
        'earlier.',
      bn: 'বাসায় ছয়জন মানুষ, জুলাই থেকে পানি নিয়ে আর একবারও ঝগড়া হয়নি। আরও আগে কেনা উচিত ছিল।',
    },
  },
  {
    about: { category: 'water-filters-pumps' },
    rating: 4,
    text: {
      en: 'Does what it says and the seller answered two questions by phone. Spare parts are a little dear.',
      bn: 'যা বলেছে তা-ই করে, ফোনে দুটো প্রশ্নের জবাবও পেয়েছি। খুচরা যন্ত্রাংশের দামটা একটু বেশি।',
    },
  },
  {
    about: { category: 'water-filters-pumps' },
    rating: 5,
    text: {
      en: 'Compared with the market price this was four hundred less, and it came with the proper receipt.',
      bn: 'বাজারে দেখে আসা দামের চেয়ে চারশ টাকা কমে পেলাম, সঙ্গে ঠিকঠাক রসিদও দিয়েছে।',
    },
  },
  {
    about: { category: 'water-filters-pumps' },
    rating: 3,
    text: {
      en: 'Good product, poor manual. Without the plumber I would not have known what belongs where.',
      bn: 'জিনিস ভালো, নির্দেশিকা দুর্বল। কোনটা কোথায় যাবে, মিস্ত্রি না থাকলে বুঝতামই না।',
    },
  },
  {
    about: { category: 'cookware' },
    rating: 4,
    text: {
      en:
        'My cook was doubtful for a week and now reaches for nothing else. The label glue was hard to ' +
        'remove.',
      bn: 'রাঁধুনি প্রথম সপ্তাহে নাক সিটকাতেন, এখন এটা ছাড়া চলে না। স্টিকারের আঠা তুলতে কষ্ট হয়েছে।',
    },
  },
];
