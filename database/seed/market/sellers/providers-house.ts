import type { SellerSeed } from '../types.ts';

export const providersHouse: SellerSeed[] = [
  {
    slug: 'jolodhara-plumbing',
    kind: 'provider',
    name: { en: 'Jolodhara Plumbing', bn: 'জলধারা প্লাম্বিং' },
    about: {
      en:
        'From the roof tank down to the last trap: Jolodhara is a family of plumbers in its second ' +
        'generation who photograph every joint before closing a wall. The album stays with your flat ' +
        'number, handy when a nail hits something in five years. They clean tanks on Saturdays, when ' +
        'the buildings are full of willing neighbours.',
      bn:
        'ছাদের ট্যাংক থেকে নিচের শেষ ট্র্যাপ পর্যন্ত, পুরোটা এক পরিবারের দুই প্রজন্ম মিলে দেখে। দেয়াল বন্ধ করার ' +
        'আগে প্রতিটি জোড়ার ছবি তোলা হয়, অ্যালবাম থাকে আপনার ফ্ল্যাটের নামে, পাঁচ বছর পরে কোথাও পেরেক ঠুকলে ' +
        'কাজে লাগবে। শনিবার ট্যাংক ধোয়ার দিন, সেদিন ভবনের সবাই বাসায় থাকেন, পানি বন্ধ রাখতে সুবিধা।',
    },
    area: 'shyamoli',
    street: { en: 'Shyamoli Road 2, House 14/B', bn: 'শ্যামলী রোড ২, বাড়ি ১৪/বি' },
    phone: '01715639204',
    since: 2012,
    services: [
      'geyser-installation',
      'tap-shower-fitting',
      'water-filter-installation',
      'leak-repair',
      'drain-clearing',
      'water-tank-cleaning',
    ],
    priceFactor: 1,
    resources: [
      { name: { en: 'Nurul Haque', bn: 'নুরুল হক' }, gender: 'm' },
      { name: { en: 'Emdadul Haque', bn: 'এমদাদুল হক' }, gender: 'm' },
      { name: { en: 'Kanai Lal', bn: 'কানাই লাল' }, gender: 'm' },
    ],
    hours: [{ days: [1, 2, 3, 4, 6, 7], start: '08:00', end: '19:00' }],
    visits: ['kallyanpur', 'adabor', 'mohammadpur', 'mirpur-1', 'farmgate', 'dhanmondi'],
    quality: 0.88,
  },
  {
    slug: 'nishachor-rescue',
    kind: 'provider',
    name: { en: 'Nishachor Night Repairs', bn: 'নিশাচর নাইট রিপেয়ার্স' },
    about: {
      en:
        'Awake when pipes burst and keys get lost. Two men and one motorcycle cover the middle of the ' +
        'city from ten at night until six, with a pump, clamps and lock picks in the box. Show your ' +
        'identity card before a door is opened; they show theirs too. Daylight jobs are left to their ' +
        'cousins.',
      bn:
        'রাতে পাইপ ফাটে, চাবি হারায়, তখন জেগে থাকে নিশাচর। রাত দশটা থেকে ভোর ছয়টা, শহরের মাঝখানটায় দুজন ' +
        'লোক আর একটা মোটরসাইকেল, বাক্সে পাম্প, ক্ল্যাম্প, তালা খোলার যন্ত্র। দরজা খোলার আগে আপনার পরিচয়পত্র ' +
        'দেখাতে হবে, তাঁরাও নিজেদেরটা দেখাবেন। দিনের আলোর কাজ চাচাতো ভাইদের জন্য ছেড়ে রেখেছেন।',
    },
    area: 'moghbazar',
    street: { en: 'Wireless Gate, House 390', bn: 'ওয়্যারলেস গেট, বাড়ি ৩৯০' },
    phone: '01888207461',
    since: 2018,
    services: ['leak-repair', 'drain-clearing', 'door-lock-change', 'electrical-fault-visit'],
    priceFactor: 1.2,
    resources: [
      { name: { en: 'Babul Akhter', bn: 'বাবুল আখতার' }, gender: 'm' },
      { name: { en: 'Shafiq Munshi', bn: 'শফিক মুন্সী' }, gender: 'm' },
    ],
    hours: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '22:00', end: '06:00' }],
    visits: ['malibagh', 'rampura', 'motijheel', 'tejgaon', 'farmgate', 'mohakhali', 'gulshan-1', 'khilgaon'],
    quality: 0.83,
  },
  {
    slug: 'banasree-pani-mistri',
    kind: 'provider',
    name: { en: 'Banasree Pani Mistri', bn: 'বনশ্রী পানি মিস্ত্রি' },
    about: {
      en:
        'Iron-rich water eats valves in this part of town, so Selim carries brass ones only and a ' +
        'descaler for geysers. He is up at seven and prefers mornings, before the pressure drops. ' +
        'Building committees hire him by the quarter; tenants call him when the committee forgets. He ' +
        'gives thirty days on any joint he made.',
      bn:
        'এদিকের পানিতে আয়রন বেশি, ভালভ দ্রুত খেয়ে ফেলে। সেলিম তাই শুধু পিতলের ভালভ রাখেন, গিজারের স্তর তোলার ' +
        'ওষুধও। সকাল সাতটায় বের হন, কারণ বেলা বাড়লে পানির চাপ কমে যায়। ভবন কমিটি তিন মাস চুক্তিতে রাখে, ' +
        'কমিটি ভুলে গেলে ভাড়াটিয়ারা সরাসরি ডাকেন। নিজের করা জোড়ায় ত্রিশ দিনের দায়িত্ব নেন।',
    },
    area: 'banasree',
    street: { en: 'Block C, Road 6, House 20', bn: 'ব্লক সি, রোড ৬, বাড়ি ২০' },
    phone: '01913076542',
    since: 2014,
    services: [
      'geyser-installation',
      'tap-shower-fitting',
      'water-pump-installation',
      'leak-repair',
      'drain-clearing',
      'water-filter-installation',
    ],
    priceFactor: 0.94,
    resources: [
      { name: { en: 'Selim Reza', bn: 'সেলিম রেজা' }, gender: 'm' },
      { name: { en: 'Uzzal Mondol', bn: 'উজ্জ্বল মণ্ডল' }, gender: 'm' },
    ],
    hours: [
      { days: [1, 2, 3, 4], start: '07:00', end: '17:00' },
      { days: [6, 7], start: '07:00', end: '17:00' },
    ],
    visits: ['rampura', 'khilgaon', 'badda', 'malibagh'],
    quality: 0.82,
  },
  {
    slug: 'karukaj-carpenters',
    kind: 'provider',
    name: { en: 'Karukaj Carpenters', bn: 'কারুকাজ কাঠমিস্ত্রি' },
    about: {
      en:
        'Gouranga Sutradhar comes from a village where every second house planes wood, and his sons ' +
        'prefer cordless tools. Together they assemble boxed furniture at the speed of the leaflet and ' +
        'mend what grandfathers left. Saws stay outside on the landing, sweepings leave with them, and ' +
        'a chair is collected when two hands at home are not enough.',
      bn:
        'গৌরাঙ্গ সূত্রধরের গ্রামে প্রতি দ্বিতীয় বাড়িতে রাঁদার শব্দ। ছেলেরা আবার ব্যাটারির যন্ত্র পছন্দ করে। ' +
        'বাপ-ছেলে মিলে বাক্সের আসবাবও জোড়েন, দাদার আমলের চেয়ারও সারান। করাত চলে সিঁড়ির চাতালে, কাঠের গুঁড়া ' +
        'ঝাড়ু দিয়ে সঙ্গে নিয়ে যান। বাসায় যে কাজ সম্ভব না, সেটা কারখানায় নিয়ে গিয়ে ঠিক করে ফেরত দেন।',
    },
    area: 'mohammadpur',
    street: { en: 'Salimullah Road, lane behind the school', bn: 'সলিমুল্লাহ রোড, স্কুলের পেছনের গলি' },
    phone: '01834750928',
    since: 2007,
    services: ['furniture-assembly', 'curtain-rail-fitting', 'door-lock-change', 'furniture-repair'],
    priceFactor: 1.03,
    resources: [
      { name: { en: 'Gouranga Sutradhar', bn: 'গৌরাঙ্গ সূত্রধর' }, gender: 'm' },
      { name: { en: 'Bijoy Sutradhar', bn: 'বিজয় সূত্রধর' }, gender: 'm' },
      { name: { en: 'Ajoy Sutradhar', bn: 'অজয় সূত্রধর' }, gender: 'm' },
    ],
    hours: [{ days: [1, 2, 3, 4, 6, 7], start: '09:00', end: '18:30' }],
    visits: ['adabor', 'dhanmondi', 'shyamoli', 'kallyanpur', 'azimpur', 'farmgate', 'mirpur-1'],
    quality: 0.89,
  },
  {
    slug: 'wari-kath-shilpo',
    kind: 'provider',
    name: { en: 'Wari Kath Shilpo', bn: 'ওয়ারী কাঠশিল্প' },
    about: {
      en:
        'A lane workshop on Rankin Street with century-old moulds for turned legs. Haji Motaleb ' +
        'measures with his palm and is seldom off by a thread, though the apprentice uses a tape for ' +
        'your comfort. Locks, hinges and sagging doors of Old Dhaka houses are their daily bread; new ' +
        'flat-packs they build with mild contempt and much care.',
      bn:
        'র‍্যাংকিন স্ট্রিটের গলির কারখানা, খোদাই পায়ার শতবর্ষী ছাঁচ এখনো দেয়ালে। হাজি মোতালেব বিঘত দিয়ে ' +
        'মাপেন, সুতাখানেকও এদিক-ওদিক হয় না, তবু আপনার স্বস্তির জন্য সাগরেদ ফিতা ধরে। পুরান ঢাকার তালা, কবজা, ' +
        'ঝুলে পড়া দরজা রোজকার কাজ। বোর্ডের নতুন আসবাব জোড়ার সময় একটু নাক সিটকান, তবে কাজে ফাঁকি দেন না।',
    },
    area: 'wari',
    street: { en: '21 Rankin Street', bn: '২১ র‍্যাংকিন স্ট্রিট' },
    phone: '01721498036',
    since: 1994,
    services: ['furniture-repair', 'furniture-assembly', 'door-lock-change', 'curtain-rail-fitting'],
    priceFactor: 0.97,
    resources: [
      { name: { en: 'Abdul Motaleb', bn: 'আব্দুল মোতালেব' }, gender: 'm' },
      { name: { en: 'Sajib Khan', bn: 'সজীব খান' }, gender: 'm' },
    ],
    hours: [{ days: [1, 2, 3, 4, 6, 7], start: '10:00', end: '18:00' }],
    visits: ['motijheel', 'jatrabari', 'lalbagh', 'khilgaon', 'malibagh'],
    quality: 0.8,
  },
  {
    slug: 'fit-and-fix',
    kind: 'provider',
    name: { en: 'Fit & Fix', bn: 'ফিট অ্যান্ড ফিক্স' },
    about: {
      en:
        'New flats in Bashundhara come bare, and one team does the whole evening list: rails, lamps, ' +
        'fans, shelves, the television. Send the list with pictures and a time block is reserved ' +
        'instead of five separate callers. Masud holds a carpenter’s and an electrician’s certificate. ' +
        'Drill holes are marked with tape for you to nod at.',
      bn:
        'বসুন্ধরার নতুন ফ্ল্যাটে উঠে দেখা যায় কিছুই লাগানো নেই। পর্দার রড, বাতি, ফ্যান, শেলফ, টিভি, পুরো ' +
        'তালিকাটা এক দলই এক সন্ধ্যায় শেষ করে। ছবিসহ তালিকা পাঠান, পাঁচজনকে আলাদা ডাকার বদলে টানা একটা সময় ' +
        'ধরে রাখা হবে। মাসুদের কাঠ আর বিদ্যুৎ, দুই কাজেরই সনদ আছে। ছিদ্রের আগে টেপ মেরে দেখিয়ে নেন।',
    },
    area: 'bashundhara',
    street: { en: 'Block D, Road 5, House 88', bn: 'ব্লক ডি, রোড ৫, বাড়ি ৮৮' },
    phone: '01601937284',
    since: 2020,
    services: [
      'furniture-assembly',
      'curtain-rail-fitting',
      'tv-wall-mounting',
      'light-fitting',
      'ceiling-fan-fitting',
      'furniture-repair',
    ],
    priceFactor: 1.12,
    resources: [
      { name: { en: 'Masud Parvez', bn: 'মাসুদ পারভেজ' }, gender: 'm' },
      { name: { en: 'Rony Gomes', bn: 'রনি গোমেজ' }, gender: 'm' },
    ],
    hours: [
      { days: [1, 2, 3, 4, 7], start: '14:00', end: '22:00' },
      { days: [6], start: '10:00', end: '20:00' },
    ],
    visits: ['baridhara', 'badda', 'khilkhet', 'gulshan-2', 'uttara-4'],
    quality: 0.86,
  },
  {
    slug: 'rongdhonu-painters',
    kind: 'provider',
    name: { en: 'Rongdhonu Painters', bn: 'রংধনু পেইন্টার্স' },
    about: {
      en:
        'Six painters led by Hanif, who mixes colours by eye and then writes the recipe on the skirting ' +
        'board behind the cupboard. Rooms are measured with a laser; the area is read out to you before ' +
        'anything is priced. Night drying with fans is possible in hotels and clinics. Leftover paint ' +
        'is labelled and handed back.',
      bn:
        'হানিফের নেতৃত্বে ছয়জন মিস্ত্রি। হানিফ চোখের আন্দাজে রং মেলান, তারপর আলমারির পেছনের দেয়ালে অনুপাতটা ' +
        'লিখে রাখেন, পরে মিলিয়ে নেওয়া যায়। ঘর মাপা হয় লেজারে, কত বর্গফুট হলো আপনাকে শুনিয়ে তবে দাম। ' +
        'হোটেল-ক্লিনিকে রাতেও কাজ হয়, ফ্যান চালিয়ে শুকানো। বেঁচে যাওয়া রং নাম লিখে ফেরত দেন।',
    },
    area: 'adabor',
    street: { en: 'Shekhertek 8, House 31', bn: 'শেখেরটেক ৮, বাড়ি ৩১' },
    phone: '01756203918',
    since: 2010,
    services: ['room-painting', 'damp-wall-repair', 'grille-painting'],
    priceFactor: 0.98,
    resources: [
      { name: { en: 'Abu Hanif', bn: 'আবু হানিফ' }, gender: 'm' },
      { name: { en: 'Sumon Bepari', bn: 'সুমন বেপারী' }, gender: 'm' },
      { name: { en: 'Dulal Gazi', bn: 'দুলাল গাজী' }, gender: 'm' },
    ],
    hours: [{ days: [1, 2, 3, 4, 6, 7], start: '08:00', end: '18:00' }],
    visits: ['mohammadpur', 'shyamoli', 'kallyanpur', 'dhanmondi', 'mirpur-1', 'farmgate'],
    quality: 0.85,
  },
  {
    slug: 'pallabi-rong-ghar',
    kind: 'provider',
    name: { en: 'Pallabi Rong Ghar', bn: 'পল্লবী রং ঘর' },
    about: {
      en:
        'Low prices, plain words: Rong Ghar paints rented flats between two tenants, often in three ' +
        'days flat. Landlords leave the key with the caretaker and receive a video each evening. For ' +
        'damp they insist on the plumber first and will not paint over a wet wall, even if asked twice ' +
        'and offered tea.',
      bn:
        'কম দাম, সোজা কথা। এক ভাড়াটিয়া বেরিয়ে আরেকজন ওঠার মাঝের তিন দিনে ফ্ল্যাট রং করে দেয় রং ঘর। ' +
        'বাড়িওয়ালা চাবি কেয়ারটেকারের কাছে রেখে যান, প্রতি সন্ধ্যায় ভিডিও পান। ড্যাম্প থাকলে আগে প্লাম্বার ' +
        'ডাকতে বলা হয়। ভেজা দেয়ালে রং চড়ানো হবে না, দুবার অনুরোধ করলেও না, চা খাওয়ালেও না।',
    },
    area: 'pallabi',
    street: { en: 'Block E, Line 9', bn: 'ব্লক ই, লাইন ৯' },
    phone: '01819650372',
    since: 2015,
    services: ['room-painting', 'damp-wall-repair', 'grille-painting'],
    priceFactor: 0.9,
    resources: [
      { name: { en: 'Alamgir Kabir', bn: 'আলমগীর কবির' }, gender: 'm' },
      { name: { en: 'Nasir Majhi', bn: 'নাসির মাঝি' }, gender: 'm' },
    ],
    hours: [
      { days: [1, 2, 3, 4, 6, 7], start: '08:30', end: '17:30' },
      { days: [5], start: '08:30', end: '12:30' },
      { days: [5], start: '14:00', end: '17:30' },
    ],
    visits: ['mirpur-12', 'mirpur-10', 'mirpur-1', 'cantonment', 'uttara-10'],
    quality: 0.78,
  },
  {
    slug: 'tuli-painters',
    kind: 'provider',
    name: { en: 'Tuli Painters', bn: 'তুলি পেইন্টার্স' },
    about: {
      en:
        'Government quarters, university halls and tall old verandas are where Tuli learned its trade. ' +
        'The women in the team do the cutting-in along windows because their lines are straighter, the ' +
        'men do the ceilings. Low-odour paint is standard with infants at home. Grilles are taken down ' +
        'and painted in the yard where the fixing allows.',
      bn:
        'সরকারি কোয়ার্টার, বিশ্ববিদ্যালয়ের হল আর উঁচু পুরোনো বারান্দায় তুলির হাতেখড়ি। জানালার কিনারার সরু রেখা ' +
        'টানেন দলের মেয়েরা, ওঁদের হাত বেশি সোজা; ছাদটা ছেলেদের। ঘরে শিশু থাকলে কম গন্ধের রং নেওয়াই নিয়ম। ' +
        'গ্রিল যদি স্ক্রু দিয়ে লাগানো হয়, খুলে উঠানে এনে রং করে আবার বসিয়ে দেওয়া হয়।',
    },
    area: 'azimpur',
    street: { en: 'Chhapra Mosque lane, House 5', bn: 'ছাপড়া মসজিদ গলি, বাড়ি ৫' },
    phone: '01915820647',
    since: 2003,
    services: ['room-painting', 'damp-wall-repair', 'grille-painting'],
    priceFactor: 1.1,
    resources: [
      { name: { en: 'Parul Begum', bn: 'পারুল বেগম' }, gender: 'f' },
      { name: { en: 'Khokon Das', bn: 'খোকন দাস' }, gender: 'm' },
      { name: { en: 'Jahanara Khatun', bn: 'জাহানারা খাতুন' }, gender: 'f' },
    ],
    hours: [
      { days: [1, 2, 3, 4, 6], start: '09:00', end: '17:00' },
      { days: [7], start: '09:00', end: '14:00' },
    ],
    visits: ['lalbagh', 'dhanmondi', 'wari', 'motijheel', 'farmgate'],
    quality: 0.9,
  },
  {
    slug: 'thikana-bodol',
    kind: 'provider',
    name: { en: 'Thikana Bodol Movers', bn: 'ঠিকানা বদল মুভার্স' },
    about: {
      en:
        'Four covered lorries, twenty-two men on monthly wages and an estimator who counts your plates ' +
        'before naming a price, which then holds. They know which lanes take a lorry only before eight ' +
        'and which building managers want a letter. Breakage is paid from a fund the crew looks after ' +
        'itself, so boxes travel gently.',
      bn:
        'চারটা ঢাকা ট্রাক, মাসিক বেতনে বাইশজন লোক, আর একজন হিসাবকারী, যিনি থালা-বাসন পর্যন্ত গুনে দাম বলেন, ' +
        'সেই দাম আর নড়ে না। কোন গলিতে আটটার পর ট্রাক ঢোকে না, কোন ভবনে ম্যানেজারকে চিঠি দিতে হয়, জানা ' +
        'আছে। ভাঙলে টাকা যায় কর্মীদের নিজেদের তহবিল থেকে, তাই বাক্স নামে আস্তে।',
    },
    area: 'farmgate',
    street: { en: 'Indira Road, House 46', bn: 'ইন্দিরা রোড, বাড়ি ৪৬' },
    phone: '01711837405',
    since: 2009,
    services: ['flat-shifting', 'small-moving', 'packing-service'],
    priceFactor: 1.04,
    resources: [
      { name: { en: 'Golam Mostafa', bn: 'গোলাম মোস্তফা' }, gender: 'm' },
      { name: { en: 'Kazi Rafiq', bn: 'কাজী রফিক' }, gender: 'm' },
      { name: { en: 'Habib Sikder', bn: 'হাবিব সিকদার' }, gender: 'm' },
    ],
    hours: [
      { days: [1, 2, 3, 4, 6, 7], start: '06:00', end: '20:00' },
      { days: [5], start: '06:00', end: '12:30' },
      { days: [5], start: '14:00', end: '20:00' },
    ],
    visits: [
      'tejgaon',
      'dhanmondi',
      'mohammadpur',
      'mirpur-1',
      'mirpur-10',
      'moghbazar',
      'mohakhali',
      'shyamoli',
      'azimpur',
    ],
    quality: 0.87,
  },
  {
    slug: 'cantonment-carriers',
    kind: 'provider',
    name: { en: 'Cantonment Carriers', bn: 'ক্যান্টনমেন্ট ক্যারিয়ার্স' },
    about: {
      en:
        'Run by a retired quartermaster with lists for everything: cartons numbered, floor plan taped ' +
        'to the new door, screws bagged by bed. Families with transfer orders book a month ahead; ' +
        'others find a place in mid-week. Furniture is rebuilt the same evening by the company’s own ' +
        'carpenters, and the kettle is the last in, first out.',
      bn:
        'অবসরপ্রাপ্ত একজন কোয়ার্টারমাস্টারের প্রতিষ্ঠান, সবকিছুর তালিকা আছে। কার্টনে নম্বর, নতুন বাসার দরজায় ঘরের ' +
        'নকশা সাঁটা, কোন খাটের স্ক্রু কোন থলেতে তাও লেখা। বদলির আদেশ পাওয়া পরিবার এক মাস আগে বুকিং দেয়, ' +
        'বাকিরা সপ্তাহের মাঝে জায়গা পান। সেদিন সন্ধ্যায় নিজেদের কাঠমিস্ত্রি আসবাব জুড়ে দেন, চায়ের কেটলি নামে ' +
        'সবার আগে।',
    },
    area: 'cantonment',
    street: { en: 'Matikata Main Road, House 203', bn: 'মাটিকাটা মেইন রোড, বাড়ি ২০৩' },
    phone: '01552908364',
    since: 2013,
    services: ['flat-shifting', 'small-moving', 'packing-service', 'furniture-assembly'],
    priceFactor: 1.07,
    resources: [
      { name: { en: 'Mozammel Haque', bn: 'মোজাম্মেল হক' }, gender: 'm' },
      { name: { en: 'Biplob Chakma', bn: 'বিপ্লব চাকমা' }, gender: 'm' },
    ],
    hours: [{ days: [1, 2, 3, 4, 6, 7], start: '07:00', end: '18:00' }],
    visits: ['khilkhet', 'uttara-4', 'uttara-10', 'mirpur-12', 'pallabi', 'banani', 'mohakhali'],
    quality: 0.91,
  },
  {
    slug: 'char-chaka-pickup',
    kind: 'provider',
    name: { en: 'Char Chaka Pickup', bn: 'চার চাকা পিকআপ' },
    about: {
      en:
        'Students, shopkeepers and people who bought a fridge on a whim call Yeasin’s three pick-ups. ' +
        'He answers with a price in ten minutes and drives himself at weekends. The vans are open with ' +
        'a tarpaulin, so think about rain from June on. For full flats he hires known men from Kuril by ' +
        'the day.',
      bn:
        'ছাত্র, দোকানদার আর হুট করে ফ্রিজ কিনে ফেলা মানুষ, ইয়াসিনের তিন পিকআপের যাত্রী এঁরাই। দশ মিনিটে ভাড়া ' +
        'জানিয়ে দেন, ছুটির দিনে নিজেই চালান। গাড়ি খোলা, ওপরে ত্রিপল, জুন থেকে বৃষ্টির কথাটা মাথায় রাখবেন। ' +
        'পুরো বাসা বদলাতে হলে কুড়িল থেকে চেনা লোক দিন হিসেবে সঙ্গে নেন, তাঁদের মজুরি দামেই ধরা।',
    },
    area: 'khilkhet',
    street: { en: 'Nikunja 2, Road 13', bn: 'নিকুঞ্জ ২, রোড ১৩' },
    phone: '01643175092',
    since: 2019,
    services: ['small-moving', 'flat-shifting', 'packing-service'],
    priceFactor: 0.89,
    resources: [
      { name: { en: 'Yeasin Arafat', bn: 'ইয়াসিন আরাফাত' }, gender: 'm' },
      { name: { en: 'Rakib Hasan', bn: 'রাকিব হাসান' }, gender: 'm' },
    ],
    hours: [
      { days: [1, 2, 3, 4, 6, 7], start: '08:00', end: '22:00' },
      { days: [5], start: '08:00', end: '12:30' },
      { days: [5], start: '14:00', end: '22:00' },
    ],
    visits: ['bashundhara', 'uttara-4', 'cantonment', 'badda', 'banani', 'baridhara'],
    quality: 0.74,
  },
];
