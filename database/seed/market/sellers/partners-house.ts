import type { SellerSeed } from '../types.ts';

export const partnersHouse: SellerSeed[] = [
  {
    slug: 'megh-electronics',
    kind: 'partner',
    name: { en: 'Megh Electronics', bn: 'মেঘ ইলেকট্রনিক্স' },
    about: {
      en:
        'Two brothers from Cumilla opened this counter beside the stadium with a shelf of radios. Today ' +
        'they stock fans, split units, kitchen machines and televisions from importers they have dealt ' +
        'with for over ten years. Cartons are opened and run before dispatch, and the serial number ' +
        'goes on the invoice for your warranty.',
      bn:
        'কুমিল্লার দুই ভাই স্টেডিয়ামের পাশে এক তাক রেডিও নিয়ে দোকান খুলেছিলেন। এখন ফ্যান, স্প্লিট এসি, ' +
        'রান্নাঘরের মেশিন, টিভি সবই রাখেন, যাঁদের কাছ থেকে আনেন তাঁদের সঙ্গে লেনদেন দশ বছরের বেশি। পাঠানোর ' +
        'আগে কার্টন খুলে চালিয়ে দেখা হয়, সিরিয়াল নম্বর মেমোতে লিখে দেওয়া হয়, যাতে ওয়ারেন্টি নিয়ে ঝামেলা না ' +
        'হয়।',
    },
    area: 'motijheel',
    street: { en: 'Shop 41, Stadium Market side lane', bn: '৪১ নম্বর দোকান, স্টেডিয়াম মার্কেটের পাশের গলি' },
    phone: '01711402286',
    since: 2009,
    stocks: ['fans', 'air-conditioners', 'kitchen-appliances', 'gadgets', 'power-backup'],
    priceFactor: 0.98,
    quality: 0.86,
  },
  {
    slug: 'nababi-electric',
    kind: 'partner',
    name: { en: 'Nababi Electric', bn: 'নবাবী ইলেকট্রিক' },
    about: {
      en:
        'Wholesale lane prices without the walk through Nawabpur. The shop has sold wire and switches ' +
        'to contractors since the nineties and keeps every plate colour of the series it carries, so a ' +
        'broken piece can be matched years later. Orders placed before noon leave by van the same ' +
        'afternoon; cable is cut to the foot.',
      bn:
        'নবাবপুরের ভিড় না ঠেলেই পাইকারি দরের কাছাকাছি দামে জিনিস পাবেন। নব্বইয়ের দশক থেকে ঠিকাদারদের ' +
        'তার-সুইচ দিয়ে আসছি। যে সিরিজ রাখি তার সব রঙের প্লেট মজুত থাকে, তাই পাঁচ বছর পরে একটা ভাঙলেও মিলিয়ে ' +
        'দেওয়া যায়। দুপুরের আগে অর্ডার দিলে বিকেলের ভ্যানে ওঠে, তার ফুট মেপে কেটে দিই।',
    },
    area: 'wari',
    street: { en: '118 Nawabpur Road, ground floor', bn: '১১৮ নবাবপুর রোড, নিচতলা' },
    phone: '01812553907',
    since: 1996,
    stocks: ['electrical-fittings', 'lamps-bulbs', 'fans', 'tools'],
    priceFactor: 0.92,
    quality: 0.8,
  },
  {
    slug: 'hatiyar-ghar',
    kind: 'partner',
    name: { en: 'Hatiyar Ghar', bn: 'হাতিয়ার ঘর' },
    about: {
      en:
        'A tool shop run by a retired lathe operator who still tries each drill chuck by hand before it ' +
        'goes on the shelf. Pumps are bench tested with water, and he will tell you frankly when a ' +
        'cheaper model is enough for a four-storey building. Spare brushes, foot valves and couplings ' +
        'are kept for everything sold.',
      bn:
        'লেদ মেশিনে সারা জীবন কাজ করে অবসরে যাওয়া এক মিস্ত্রির দোকান। ড্রিলের চাক তিনি এখনো নিজের হাতে ' +
        'ঘুরিয়ে দেখে তাকে তোলেন, পানির মোটর বেঞ্চে চালিয়ে পরীক্ষা করেন। চারতলা বাড়িতে সস্তা মডেলেই কাজ হলে ' +
        'সোজা বলে দেন। যা বিক্রি হয় তার কার্বন ব্রাশ, ফুট ভালভ, কাপলিং সবসময় মজুত রাখা হয়।',
    },
    area: 'wari',
    street: { en: '27 Tipu Sultan Road', bn: '২৭ টিপু সুলতান রোড' },
    phone: '01915760348',
    since: 2003,
    stocks: ['tools', 'water-filters-pumps', 'electrical-fittings'],
    priceFactor: 0.95,
    quality: 0.84,
  },
  {
    slug: 'batighar-lights',
    kind: 'partner',
    name: { en: 'Batighar Lights', bn: 'বাতিঘর লাইটস' },
    about: {
      en:
        'An interior designer grew tired of lamps that looked good in photographs and hummed at night. ' +
        'Her showroom lights each piece for twenty-four hours before selling it and lists the colour ' +
        'temperature in numbers. Cane and brass shades are made by four workshops in Keraniganj; ' +
        'dimensions may be changed if you wait a fortnight.',
      bn:
        'ছবিতে সুন্দর অথচ রাতে গুনগুন করে, এমন বাতি দেখে বিরক্ত হয়ে এক ইন্টেরিয়র ডিজাইনার নিজেই শোরুম দিলেন। ' +
        'বিক্রির আগে প্রতিটি বাতি এখানে টানা চব্বিশ ঘণ্টা জ্বলে, আলোর রং সংখ্যায় লেখা থাকে। বেত আর পিতলের শেড ' +
        'বানায় কেরানীগঞ্জের চারটি কারখানা। পনেরো দিন সময় দিলে মাপ বদলে দেওয়া যায়।',
    },
    area: 'dhanmondi',
    street: { en: 'House 38, Road 9/A', bn: 'বাড়ি ৩৮, সড়ক ৯/এ' },
    phone: '01713884521',
    since: 2014,
    stocks: ['lamps-bulbs', 'electrical-fittings'],
    priceFactor: 1.1,
    quality: 0.9,
  },
  {
    slug: 'char-prohor',
    kind: 'partner',
    name: { en: 'Char Prohor Battery House', bn: 'চার প্রহর ব্যাটারি হাউস' },
    about: {
      en:
        'Named after the four watches of the night, when a battery shows what it is worth. We weigh ' +
        'every lead-acid unit in front of the buyer, write the charging date on its lid and buy the ' +
        'dead one back by the kilogram. Inverters are loaded with two fans and a heater for an hour ' +
        'before they leave.',
      bn:
        'রাতের চার প্রহরেই বোঝা যায় ব্যাটারি কেমন, নামটা সেখান থেকে। ক্রেতার সামনে ওজন করি, ঢাকনায় চার্জের ' +
        'তারিখ লিখি, পুরোনো ব্যাটারি কেজি দরে ফেরত নিই। আইপিএস বের করার আগে দুটো ফ্যান আর একটা হিটার জুড়ে এক ' +
        'ঘণ্টা চালাই। তিন চাকার গাড়িতে পানিসহ বাসায় পৌঁছে দেওয়া হয়, তোলার লোকও সঙ্গে থাকে।',
    },
    area: 'jatrabari',
    street: {
      en: 'Dhaka–Chattogram Highway, opposite the kitchen market',
      bn: 'ঢাকা-চট্টগ্রাম মহাসড়ক, কাঁচাবাজারের উল্টো দিকে',
    },
    phone: '01611729043',
    since: 2006,
    stocks: ['power-backup', 'electrical-fittings'],
    priceFactor: 0.94,
    quality: 0.79,
  },
  {
    slug: 'rannabanna',
    kind: 'partner',
    name: { en: 'Rannabanna', bn: 'রান্নাবান্না' },
    about: {
      en:
        'Started by three women who cooked for offices and wore out a lot of pans. They sell what stood ' +
        'up to forty portions a day: thick-bottomed pots, whistling cookers, blenders with steel gears. ' +
        'Each listing names the number of people it cooks for. A cracked handle within the year is ' +
        'replaced without a discussion.',
      bn:
        'অফিসে খাবার দিতেন তিন নারী, হাঁড়ি-কড়াই ক্ষয় করতে করতে একদিন দোকানই দিয়ে ফেললেন। রোজ চল্লিশ জনের ' +
        'রান্নায় যা টিকেছে সেটাই বিক্রি করেন, মোটা তলার হাঁড়ি, সিটিওয়ালা কুকার, স্টিলের গিয়ারের ব্লেন্ডার। ' +
        'কোনটায় কজনের রান্না হয় লেখা থাকে। এক বছরের মধ্যে হাতল ফাটলে কথা না বাড়িয়ে বদলে দেন।',
    },
    area: 'mohammadpur',
    street: { en: 'Block C, Tajmahal Road', bn: 'ব্লক সি, তাজমহল রোড' },
    phone: '01732190865',
    since: 2015,
    stocks: ['cookware', 'kitchen-appliances', 'stoves'],
    priceFactor: 1,
    quality: 0.88,
  },
  {
    slug: 'kansha-pitol',
    kind: 'partner',
    name: { en: 'Kansha Pitol', bn: 'কাঁসা পিতল' },
    about: {
      en:
        'A family of braziers from Dhamrai with a small shop near the fort. Water jugs, plates and ' +
        'trays are cast by the lost-wax method and hammered in their own yard; aluminium and steel ware ' +
        'comes from neighbours they trust. Old pieces can be brought for polishing, and every plate is ' +
        'stamped with its weight in grams.',
      bn:
        'আদি বাড়ি ধামরাই, পেশা কাঁসারি, কেল্লার কাছে ছোট দোকান। জগ, থালা, ট্রে নিজেদের উঠানে মোম-ছাঁচে ' +
        'ঢালাই হয়, তারপর হাতুড়ির কাজ। অ্যালুমিনিয়াম আর স্টিলের বাসন আসে চেনা প্রতিবেশীদের কাছ থেকে। পুরোনো ' +
        'জিনিস আনলে পালিশ করে দেওয়া হয়। প্রতিটি থালার পেছনে কত গ্রাম, খোদাই করা থাকে।',
    },
    area: 'lalbagh',
    street: { en: '14 Urdu Road', bn: '১৪ উর্দু রোড' },
    phone: '01818306714',
    since: 1988,
    stocks: ['cookware'],
    priceFactor: 1.12,
    quality: 0.91,
  },
  {
    slug: 'grihokon',
    kind: 'partner',
    name: { en: 'Grihokon Appliances', bn: 'গৃহকোণ অ্যাপ্লায়েন্স' },
    about: {
      en:
        'A household shop on the first turn of DIT Road where neighbours pay in two or three parts and ' +
        'nobody keeps a thick file about it. Stoves, rice cookers, fans and small air conditioners fill ' +
        'the two floors. A service card hangs in the shop window with the repair times of each brand, ' +
        'good and bad.',
      bn:
        'ডিআইটি রোডের প্রথম মোড়ে সংসারের যন্ত্রপাতির দোকান। পাড়ার লোকে দুই-তিন কিস্তিতে দাম দেন, তার জন্য ' +
        'মোটা ফাইল খুলতে হয় না। দুই তলা জুড়ে চুলা, রাইস কুকার, ফ্যান আর ছোট এসি। কোন কোম্পানির জিনিস নষ্ট হলে ' +
        'সারাতে কদিন লাগে, ভালো-মন্দ মিলিয়ে তার একটা তালিকা কাচের গায়ে টাঙানো আছে।',
    },
    area: 'malibagh',
    street: { en: '312 DIT Road, second floor', bn: '৩১২ ডিআইটি রোড, দোতলা' },
    phone: '01933471280',
    since: 2011,
    stocks: ['stoves', 'kitchen-appliances', 'air-conditioners', 'fans'],
    priceFactor: 0.97,
    quality: 0.78,
  },
  {
    slug: 'eskaton-sanitary',
    kind: 'partner',
    name: { en: 'Eskaton Sanitary House', bn: 'ইস্কাটন স্যানিটারি হাউস' },
    about: {
      en:
        'Sanitary ware for people who build one bathroom in their life and for plumbers who build ten a ' +
        'month. Brass taps lie cut open on the counter so that you see the wall thickness. Mixers are ' +
        'pressure tested at six bar, ceramic is checked for hairlines with a lamp, and a chipped basin ' +
        'is collected by our van.',
      bn:
        'জীবনে একবার বাথরুম বানান যিনি, আর মাসে দশটা বানান যে মিস্ত্রি, দুজনই এখানে আসেন। পিতলের কল মাঝখান ' +
        'দিয়ে কেটে কাউন্টারে রাখা, দেখুন দেয়াল কত পুরু। মিক্সার ছয় বার চাপে পরীক্ষা করা, সিরামিকের চুল-ফাটা ' +
        'দাগ বাতি ধরে দেখা। বেসিন ভাঙা পৌঁছালে আমাদের ভ্যান গিয়ে ফেরত নিয়ে আসে।',
    },
    area: 'moghbazar',
    street: { en: '85 New Eskaton link road', bn: '৮৫ নিউ ইস্কাটন সংযোগ সড়ক' },
    phone: '01553920467',
    since: 2002,
    stocks: ['taps-showers', 'water-filters-pumps'],
    priceFactor: 1.02,
    quality: 0.83,
  },
  {
    slug: 'jolchhap',
    kind: 'partner',
    name: { en: 'Jolchhap', bn: 'জলছাপ' },
    about: {
      en:
        'Water in Banasree comes with iron, so a chemistry graduate opened a shop that begins with a ' +
        'test strip. Bring or send a bottle and the reading decides which filter makes sense. ' +
        'Cartridges come with a reminder card for the month they are due. Taps, mops and mild cleaning ' +
        'liquids complete the small range.',
      bn:
        'বনশ্রীর পানিতে আয়রন বেশি। রসায়নে পড়া এক তরুণ তাই দোকান শুরু করলেন টেস্ট স্ট্রিপ দিয়ে। এক বোতল পানি ' +
        'আনুন বা পাঠান, মাপ দেখে ঠিক হবে কোন ফিল্টার কাজে দেবে। কার্তুজের সঙ্গে একটা কার্ড যায়, কোন মাসে ' +
        'বদলাতে হবে লেখা থাকে। কল, মপ আর মৃদু ক্লিনারও আছে, তবে বাছাই করা অল্প কিছু।',
    },
    area: 'banasree',
    street: { en: 'House 7, Road 4, Block E', bn: 'বাড়ি ৭, রোড ৪, ব্লক ই' },
    phone: '01847215390',
    since: 2017,
    stocks: ['water-filters-pumps', 'taps-showers', 'cleaning-supplies'],
    priceFactor: 0.99,
    quality: 0.87,
  },
  {
    slug: 'kathgolap',
    kind: 'partner',
    name: { en: 'Kathgolap Furniture', bn: 'কাঠগোলাপ ফার্নিচার' },
    about: {
      en:
        'Gamari, mahogany and engineered board, each labelled as what it is. The workshop lies behind ' +
        'the showroom in Badda, so you may watch your wardrobe being glued. Joints are dowelled, backs ' +
        'are nine millimetres and not four. Pieces over seven feet are delivered in two parts because ' +
        'most Dhaka staircases turn sharply.',
      bn:
        'গামারি, মেহগনি আর বোর্ড, কোনটা কী কাঠ গায়ে লেখা থাকে। শোরুমের ঠিক পেছনেই কারখানা, নিজের আলমারি ' +
        'জোড়া লাগতে দেখতে পারেন। জোড়ায় কাঠের গোঁজ, পেছনের তক্তা চার নয়, নয় মিলিমিটার। সাত ফুটের বেশি জিনিস ' +
        'দুই ভাগে পাঠাই, কারণ ঢাকার সিঁড়ির বাঁক বড় সরু। বসিয়ে দেওয়ার মিস্ত্রিও সঙ্গে চাইতে পারেন।',
    },
    area: 'badda',
    street: { en: 'Progati Sarani, beside the foot-over bridge', bn: 'প্রগতি সরণি, ফুটওভার ব্রিজের পাশে' },
    phone: '01722648019',
    since: 2008,
    stocks: ['furniture', 'bedding-curtains'],
    priceFactor: 1.05,
    quality: 0.85,
  },
  {
    slug: 'shal-segun',
    kind: 'partner',
    name: { en: 'Shal Segun', bn: 'শাল সেগুন' },
    about: {
      en:
        'Solid teak and sal only, from seasoned logs with papers of the forest office. The owner’s ' +
        'grandfather made doors for half of Green Road, and the same drawings hang over the bench. ' +
        'Chairs are sanded to four hundred grit and finished with shellac, no spray. Count on three ' +
        'weeks for a table, and on having it for decades.',
      bn:
        'শুধু সেগুন আর শাল, বন বিভাগের কাগজসহ শুকানো গুঁড়ি থেকে। মালিকের দাদা গ্রিন রোডের অর্ধেক বাড়ির দরজা ' +
        'বানিয়েছিলেন, তাঁর আঁকা নকশা এখনো বেঞ্চের ওপর ঝোলে। চেয়ার চারশ নম্বর সিরিশে ঘষে গালা পালিশ করা হয়, ' +
        'স্প্রে নয়। একটা টেবিল পেতে তিন সপ্তাহ লাগবে, তবে নাতিরাও তাতে বসে খেতে পারবে।',
    },
    area: 'farmgate',
    street: { en: '64/2 Green Road corner', bn: '৬৪/২ গ্রিন রোডের মোড়' },
    phone: '01678103952',
    since: 1999,
    stocks: ['furniture'],
    priceFactor: 1.15,
    quality: 0.89,
  },
  {
    slug: 'nakshi-bichana',
    kind: 'partner',
    name: { en: 'Nakshi Bichana', bn: 'নকশি বিছানা' },
    about: {
      en:
        'Sixty women in Jamalpur stitch the quilts, and a tailor’s shop in Mirpur sews curtains from ' +
        'the measure you send. Cotton is weighed before filling, and the weight stands on a woven ' +
        'label. Bed sheets follow the five-by-seven and six-by-seven sizes of local cots, something ' +
        'imported sets seldom do.',
      bn:
        'জামালপুরে ষাটজন নারী কাঁথা সেলাই করেন, আর মিরপুরের দর্জিঘরে আপনার পাঠানো মাপে পর্দা তৈরি হয়। লেপে ' +
        'তুলা ভরার আগে ওজন করা হয়, কত কেজি তা লেবেলে বোনা থাকে। চাদর বানাই আমাদের পাঁচ-সাত আর ছয়-সাত ফুট ' +
        'খাটের মাপে, বিদেশি সেটে যেটা প্রায়ই মেলে না। মশারির জালও ঘন, ঝুলও যথেষ্ট।',
    },
    area: 'mirpur-1',
    street: { en: 'Section 1, Sony Cinema lane', bn: 'সেকশন ১, সনি সিনেমার গলি' },
    phone: '01836590271',
    since: 2010,
    stocks: ['bedding-curtains'],
    priceFactor: 0.96,
    quality: 0.82,
  },
  {
    slug: 'ghum-bari',
    kind: 'partner',
    name: { en: 'Ghum Bari', bn: 'ঘুমবাড়ি' },
    about: {
      en:
        'Lie down in your socks for fifteen minutes, nobody will hurry you. Ghum Bari sells mattresses ' +
        'in three firmnesses, pillows, simple beds and bedside lamps, and little else. Try a mattress ' +
        'at home for ten nights; if your back disagrees, our men fetch it and the price of carriage is ' +
        'all you lose.',
      bn:
        'জুতা খুলে পনেরো মিনিট শুয়ে থাকুন, কেউ তাড়া দেবে না। তিন রকম শক্ত-নরম তোশক, বালিশ, সাদাসিধে খাট আর ' +
        'মাথার কাছের বাতি, এর বাইরে তেমন কিছু রাখি না। তোশক বাসায় দশ রাত ব্যবহার করে দেখুন। পিঠে না মিললে ' +
        'আমাদের লোক গিয়ে নিয়ে আসবে, শুধু গাড়িভাড়াটুকু যাবে।',
    },
    area: 'uttara-4',
    street: { en: 'House 21, Road 12', bn: 'বাড়ি ২১, রোড ১২' },
    phone: '01787324165',
    since: 2018,
    stocks: ['bedding-curtains', 'furniture', 'lamps-bulbs'],
    priceFactor: 1.08,
    quality: 0.87,
  },
];
