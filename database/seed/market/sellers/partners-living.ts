import type { SellerSeed } from '../types.ts';

export const partnersLiving: SellerSeed[] = [
  {
    slug: 'dhobdhobe',
    kind: 'partner',
    name: { en: 'Dhobdhobe Supplies', bn: 'ধবধবে সাপ্লাইজ' },
    about: {
      en:
        'Supplier of brooms, phenyl and soap to forty schools and clinics, now selling by the single ' +
        'piece. Coconut brooms come from Barishal by launch every Thursday. Liquids are filled from ' +
        'drums into returned bottles, and you get ten taka back for each. Data sheets are available for ' +
        'anything that smells strong.',
      bn:
        'চল্লিশটি স্কুল-ক্লিনিকে ঝাড়ু, ফিনাইল, সাবান দিই, এখন খুচরাও বেচি। শলার ঝাড়ু প্রতি বৃহস্পতিবার লঞ্চে ' +
        'বরিশাল থেকে আসে। ফেরত দেওয়া বোতলে ড্রাম থেকে তরল ভরে দেওয়া হয়, বোতলপ্রতি দশ টাকা ফেরত পাবেন। কড়া ' +
        'গন্ধের কিছু কিনলে ভেতরে কী আছে, কীভাবে রাখতে হয়, সেই কাগজ চাইলেই দেওয়া হয়।',
    },
    area: 'rampura',
    street: { en: '195 West Rampura, Wapda Road', bn: '১৯৫ পশ্চিম রামপুরা, ওয়াপদা রোড' },
    phone: '01521836490',
    since: 2016,
    stocks: ['cleaning-supplies', 'personal-care'],
    priceFactor: 0.93,
    quality: 0.81,
  },
  {
    slug: 'nittodin-store',
    kind: 'partner',
    name: { en: 'Nittodin Store', bn: 'নিত্যদিন স্টোর' },
    about: {
      en:
        'The corner shop of South Kallyanpur, put online by the owner’s daughter during her semester ' +
        'break. It stocks what a household runs out of on a weekday evening: a sieve, a mop head, ' +
        'toothbrushes, a cylinder regulator, a single-burner stove. Expiry dates are photographed fresh ' +
        'every week and old stock is given away.',
      bn:
        'দক্ষিণ কল্যাণপুরের মোড়ের দোকান, মালিকের মেয়ে সেমিস্টারের ছুটিতে অনলাইনে তুলেছেন। সন্ধ্যাবেলা হঠাৎ যা ' +
        'ফুরায় তা-ই এখানে মেলে, চালুনি, মপের মাথা, টুথব্রাশ, সিলিন্ডারের রেগুলেটর, এক বার্নারের চুলা। মেয়াদের ' +
        'তারিখের ছবি প্রতি সপ্তাহে নতুন করে তোলা হয়, মেয়াদ কাছে এলে জিনিস পাড়ায় বিলিয়ে দেওয়া হয়।',
    },
    area: 'kallyanpur',
    street: { en: 'South Kallyanpur, Main Road 6', bn: 'দক্ষিণ কল্যাণপুর, মেইন রোড ৬' },
    phone: '01319457286',
    since: 2012,
    stocks: ['cleaning-supplies', 'cookware', 'personal-care', 'stoves'],
    priceFactor: 0.95,
    quality: 0.77,
  },
  {
    slug: 'tantghor',
    kind: 'partner',
    name: { en: 'Tantghor', bn: 'তাঁতঘর' },
    about: {
      en:
        'Tantghor pays weavers in Sirajganj and Narsingdi half in advance and prints their names on the ' +
        'hem label. Panjabis, handloom sarees and canvas bags follow two small collections a year, cut ' +
        'in Banani by four tailors. Alterations of sleeve and length within thirty days are free, for a ' +
        'cloth that fits is worn longer.',
      bn:
        'সিরাজগঞ্জ আর নরসিংদীর তাঁতিদের অর্ধেক টাকা আগাম দিই, কাপড়ের কিনারার লেবেলে তাঁদের নাম ছাপি। বছরে ' +
        'দুটো ছোট সংগ্রহ, পাঞ্জাবি, তাঁতের শাড়ি, ক্যানভাসের ব্যাগ, বনানীতে চারজন দর্জি কাটেন। ত্রিশ দিনের মধ্যে ' +
        'হাতা বা ঝুল বদলাতে টাকা লাগে না, কারণ গায়ে ঠিক বসলে মানুষ কাপড়টা বেশি দিন পরে।',
    },
    area: 'banani',
    street: { en: 'House 52, Road 11', bn: 'বাড়ি ৫২, রোড ১১' },
    phone: '01755981032',
    since: 2013,
    stocks: ['traditional-wear', 'bags-shoes'],
    priceFactor: 1.14,
    quality: 0.9,
  },
  {
    slug: 'pathrail-saree',
    kind: 'partner',
    name: { en: 'Pathrail Saree House', bn: 'পাথরাইল শাড়ি ঘর' },
    about: {
      en:
        'Tangail cotton and half-silk straight from two villages on the Lauhajang river, where the ' +
        'owner’s uncles run nineteen looms. Every saree carries the thread count and the number of days ' +
        'it took. If the colour bleeds in the first wash, send a picture and it is exchanged; blouse ' +
        'pieces are cut from the same warp.',
      bn:
        'লৌহজং নদীর পাড়ের দুই গ্রাম থেকে সোজা আসে টাঙ্গাইলের সুতি আর হাফ সিল্ক। মালিকের চাচাদের সেখানে ' +
        'উনিশটা তাঁত। কোন শাড়িতে কত কাউন্টের সুতা, বুনতে কদিন লেগেছে, সব লেখা থাকে। প্রথম ধোয়ায় রং উঠলে ছবি ' +
        'পাঠান, বদলে দেওয়া হবে। ব্লাউজের কাপড় একই টানার থেকে কাটা, তাই রং মেলে।',
    },
    area: 'dhanmondi',
    street: { en: 'Rapa Plaza side, Road 27', bn: 'রাপা প্লাজার পাশে, সড়ক ২৭' },
    phone: '01714628370',
    since: 2005,
    stocks: ['traditional-wear'],
    priceFactor: 1.03,
    quality: 0.92,
  },
  {
    slug: 'katan-kutir',
    kind: 'partner',
    name: { en: 'Katan Kutir', bn: 'কাতান কুটির' },
    about: {
      en:
        'Three generations of katan weavers in the lanes of the Benarasi Palli. Wedding sarees are ' +
        'woven to order in eighteen to thirty days, and you may come to see yours on the loom on any ' +
        'afternoon but Friday. Ready pieces hang in glass cases with the price on the fold, so ' +
        'bargaining is left to the neighbours.',
      bn:
        'বেনারসি পল্লীর গলিতে তিন পুরুষের কাতান তাঁতি। বিয়ের শাড়ি ফরমাশ দিলে আঠারো থেকে ত্রিশ দিনে বোনা হয়, ' +
        'শুক্রবার ছাড়া যেকোনো বিকেলে এসে তাঁতে নিজের শাড়ি দেখে যেতে পারেন। তৈরি শাড়ি কাচের আলমারিতে, ভাঁজের ' +
        'ওপর দাম লেখা, দরাদরিটা পাশের দোকানের জন্য তোলা রইল। পুরোনো কাতান রিপুও করি।',
    },
    area: 'pallabi',
    street: { en: 'Benarasi Palli, Line 3', bn: 'বেনারসি পল্লী, ৩ নম্বর লেন' },
    phone: '01913507748',
    since: 1992,
    stocks: ['traditional-wear'],
    priceFactor: 1.06,
    quality: 0.84,
  },
  {
    slug: 'poth-leather',
    kind: 'partner',
    name: { en: 'Poth Leather', bn: 'পথ লেদার' },
    about: {
      en:
        'Shoemakers from Hazaribagh who stayed when the tanneries moved to Savar. Sandals and bags are ' +
        'cut from full-grain cow leather, stitched, not only glued, and lasted on wide Bangladeshi ' +
        'feet. Soles are renewed at cost for three years. Tell us the length of your foot in ' +
        'centimetres rather than a European number.',
      bn:
        'ট্যানারি সাভারে চলে গেল, হাজারীবাগের এই মুচিরা রয়ে গেলেন। স্যান্ডেল, ব্যাগ কাটা হয় আসল গরুর চামড়ায়, ' +
        'শুধু আঠা নয়, সেলাইও পড়ে; জুতার ছাঁচ আমাদের চওড়া পায়ের মাপে। তিন বছর পর্যন্ত খরচের দামে তলা বদলে দিই। ' +
        'ইউরোপীয় নম্বর না বলে পা কত সেন্টিমিটার লম্বা, সেটাই জানান, মাপ ভুল হবে না।',
    },
    area: 'lalbagh',
    street: { en: '92 Rajnarayan Dhar Road', bn: '৯২ রাজনারায়ণ ধর রোড' },
    phone: '01823746159',
    since: 2011,
    stocks: ['bags-shoes'],
    priceFactor: 1.04,
    quality: 0.83,
  },
  {
    slug: 'jhola-bag',
    kind: 'partner',
    name: { en: 'Jhola', bn: 'ঝোলা' },
    about: {
      en:
        'Backpacks and pencil cases sewn in a second-floor workshop on Ring Road by twelve machinists. ' +
        'Zips are metal, bottoms doubled, straps tested with ten kilos of rice, the weight of a ' +
        'class-seven timetable. Schools order with their crest; families order singly. Notebooks with ' +
        'stitched spines come from a press in Fakirapool.',
      bn:
        'রিং রোডের দোতলার কারখানায় বারোজন কারিগর স্কুলব্যাগ আর পেনসিল বাক্স সেলাই করেন। চেইন ধাতুর, তলা দুই ' +
        'পরত, ফিতা পরখ করা হয় দশ কেজি চাল ঝুলিয়ে, সপ্তম শ্রেণির রুটিনের ওজন ওটাই। স্কুল থেকে মনোগ্রামসহ অর্ডার ' +
        'আসে, অভিভাবকেরা একটা একটা করেও কেনেন। সেলাই করা খাতা আসে ফকিরাপুলের ছাপাখানা থেকে।',
    },
    area: 'shyamoli',
    street: { en: 'Ring Road, Block B', bn: 'রিং রোড, ব্লক বি' },
    phone: '01710295834',
    since: 2019,
    stocks: ['bags-shoes', 'books-stationery'],
    priceFactor: 0.97,
    quality: 0.85,
  },
  {
    slug: 'komolika',
    kind: 'partner',
    name: { en: 'Komolika Care', bn: 'কমলিকা কেয়ার' },
    about: {
      en:
        'Soap boiled with coconut oil from Bagerhat, lotions without mercury or bleach, and a shelf of ' +
        'tested imports: that is the whole of Komolika. The founder, a pharmacist, publishes a ' +
        'laboratory slip for every batch. Trimmers and dryers are chosen for plugs that fit our ' +
        'sockets. Refill pouches cost a third less than bottles.',
      bn:
        'বাগেরহাটের নারকেল তেলে জ্বাল দেওয়া সাবান, পারদ আর ব্লিচ ছাড়া লোশন, সঙ্গে পরীক্ষা করা কিছু আমদানি, ' +
        'এই নিয়েই কমলিকা। প্রতিষ্ঠাতা ফার্মাসিস্ট, প্রতি ব্যাচের ল্যাব রিপোর্ট পাতায় তুলে দেন। ট্রিমার-ড্রায়ার ' +
        'বেছে আনা হয় আমাদের সকেটে লাগে এমন প্লাগ দেখে। বোতলের বদলে রিফিল প্যাকেট নিলে তিন ভাগের এক ভাগ ' +
        'খরচ বাঁচে।',
    },
    area: 'baridhara',
    street: { en: 'House 15, Park Road', bn: 'বাড়ি ১৫, পার্ক রোড' },
    phone: '01766138204',
    since: 2016,
    stocks: ['personal-care'],
    priceFactor: 1.11,
    quality: 0.88,
  },
  {
    slug: 'boi-gram',
    kind: 'partner',
    name: { en: 'Boi Gram', bn: 'বইগ্রাম' },
    about: {
      en:
        'Two thousand Bangla titles, school guides and a corner of second-hand novels in the back row ' +
        'of Nilkhet. The owner reads at the till and remembers what you bought last winter. Books are ' +
        'wrapped in brown paper for the rain. If a title is out of print he looks for it on Fridays in ' +
        'the pavement stalls.',
      bn:
        'নীলক্ষেতের পেছনের সারিতে দুই হাজার বাংলা বই, স্কুলের গাইড আর এক কোণে পুরোনো উপন্যাস। মালিক ক্যাশে বসে ' +
        'নিজেই পড়েন, গত শীতে আপনি কী কিনেছিলেন মনে রাখেন। বৃষ্টির দিনে বই যায় মোটা বাদামি কাগজে মোড়া। ' +
        'ছাপা নেই এমন বইয়ের নাম দিয়ে রাখুন, শুক্রবার ফুটপাতের দোকানে দোকানে খোঁজেন।',
    },
    area: 'azimpur',
    street: { en: 'Shop 203, Nilkhet back row', bn: '২০৩ নম্বর দোকান, নীলক্ষেতের পেছনের সারি' },
    phone: '01558207163',
    since: 2001,
    stocks: ['books-stationery'],
    priceFactor: 0.9,
    quality: 0.89,
  },
  {
    slug: 'akkhor-stationers',
    kind: 'partner',
    name: { en: 'Akkhor Stationers', bn: 'অক্ষর স্টেশনার্স' },
    about: {
      en:
        'Taltola pupils know the shop for selling one sheet of art paper without a frown. School lists ' +
        'are packed as a set: bring a photograph of the list and collect a bag next morning, or have it ' +
        'delivered. Geometry boxes, watercolours, umbrellas and rain shoes appear in June, before the ' +
        'first flooded lane.',
      bn:
        'একটা আর্ট পেপার চাইলেও মুখ ভার করে না, তালতলার ছাত্রছাত্রীরা দোকানটাকে এজন্যই চেনে। স্কুলের তালিকার ' +
        'ছবি দিন, পরদিন সকালে পুরো সেট ব্যাগে গোছানো পাবেন, চাইলে বাসায়ও যাবে। জ্যামিতি বক্স, জলরং সারা ' +
        'বছর; জুন এলেই ছাতা আর রাবারের জুতা ওঠে, গলিতে প্রথম পানি জমার আগেই।',
    },
    area: 'khilgaon',
    street: { en: 'Block A, Taltola Market', bn: 'ব্লক এ, তালতলা মার্কেট' },
    phone: '01939682517',
    since: 2007,
    stocks: ['books-stationery', 'bags-shoes'],
    priceFactor: 0.94,
    quality: 0.8,
  },
  {
    slug: 'taar-o-tech',
    kind: 'partner',
    name: { en: 'Taar o Tech', bn: 'তার ও টেক' },
    about: {
      en:
        'Two network engineers sell the routers, cameras and power banks that they would put into their ' +
        'own homes, around ninety models in all. Capacity printed on a box is measured in the back room ' +
        'and the real figure stands in the listing. Faulty on arrival means a new one the next working ' +
        'day, brought to your desk.',
      bn:
        'দুই নেটওয়ার্ক প্রকৌশলীর দোকান। নিজেদের বাসায় যে রাউটার, ক্যামেরা, পাওয়ার ব্যাংক লাগাতেন কেবল সেগুলোই ' +
        'রাখেন, সব মিলিয়ে নব্বইটা মডেল। বাক্সে লেখা ক্ষমতা পেছনের ঘরে মেপে আসল সংখ্যাটা পাতায় লেখা হয়। হাতে ' +
        'পেয়ে নষ্ট দেখলে পরের কর্মদিবসে নতুন একটা আপনার টেবিলে পৌঁছে যাবে, দোকানে আসতে হবে না।',
    },
    area: 'gulshan-2',
    street: { en: 'Level 3, North Avenue', bn: 'লেভেল ৩, নর্থ অ্যাভিনিউ' },
    phone: '01888534079',
    since: 2018,
    stocks: ['gadgets', 'power-backup'],
    priceFactor: 1.07,
    quality: 0.82,
  },
  {
    slug: 'madhobi-nursery',
    kind: 'partner',
    name: { en: 'Madhobi Nursery', bn: 'মাধবী নার্সারি' },
    about: {
      en:
        'An open plot with four hundred kinds of plants between two apartment blocks. Seedlings are ' +
        'raised in Savar and rest here for ten days so that they get used to city dust before they ' +
        'move. Pots, trowels, secateurs and ready soil are sold beside them. A wilted plant may be ' +
        'brought back to the bench for advice.',
      bn:
        'দুটি ফ্ল্যাটবাড়ির মাঝখানে খোলা একটা প্লটে চারশ রকমের গাছ। চারা হয় সাভারে, ঢাকার ধুলা সইয়ে নিতে দশ ' +
        'দিন এখানে রাখা হয়, তারপর বিক্রি। টব, নিড়ানি, ডাল কাটার কাঁচি আর তৈরি মাটি পাশেই মেলে। গাছ ঝিমিয়ে ' +
        'পড়লে সঙ্গে নিয়ে আসুন, বেঞ্চে বসিয়ে দেখে বলে দেওয়া হবে কী করতে হবে।',
    },
    area: 'adabor',
    street: { en: 'Baitul Aman Housing, Road 3', bn: 'বায়তুল আমান হাউজিং, রোড ৩' },
    phone: '01616742905',
    since: 2004,
    stocks: ['plants', 'tools'],
    priceFactor: 0.92,
    quality: 0.86,
  },
  {
    slug: 'chhayabithi',
    kind: 'partner',
    name: { en: 'Chhayabithi Plants', bn: 'ছায়াবীথি প্ল্যান্টস' },
    about: {
      en:
        'Plants for rooms without sun. Chhayabithi keeps only what lives on indirect light, from snake ' +
        'plants to ferns, and grows it in cocopeat so that lifts and living rooms stay clean. Each pot ' +
        'comes with the number of millilitres to pour a week. Offices rent green corners by the month ' +
        'and swap them each season.',
      bn:
        'রোদ ঢোকে না এমন ঘরের গাছ। স্নেক প্ল্যান্ট থেকে ফার্ন, পরোক্ষ আলোয় যা বাঁচে কেবল তা-ই রাখি, আর লাগাই ' +
        'কোকোপিটে, যাতে লিফট বা বসার ঘর নোংরা না হয়। সপ্তাহে কত মিলিলিটার পানি, টবের গায়ে লেখা। অফিসগুলো ' +
        'মাস হিসেবে সবুজ কোণ ভাড়া নেয়, মৌসুম শেষে গাছ বদলে দেওয়া হয়।',
    },
    area: 'bashundhara',
    street: { en: 'Block F, Road 9', bn: 'ব্লক এফ, রোড ৯' },
    phone: '01704819326',
    since: 2020,
    stocks: ['plants'],
    priceFactor: 1.09,
    quality: 0.84,
  },
];
