import type { SellerSeed } from '../types.ts';

export const providersLearning: SellerSeed[] = [
  {
    slug: 'chhadbagan',
    kind: 'provider',
    name: { en: 'Chhadbagan Team', bn: 'ছাদবাগান টিম' },
    about: {
      en:
        'Roof gardens sink houses when they are built with wet clay, so Chhadbagan calculates the load ' +
        'before it fills a drum. A civil engineer and two gardeners have planted a hundred and forty ' +
        'roofs from Rampura to Badda. Families pay by the harvest season if they like, and seedlings ' +
        'for the next one are raised on the team’s own roof.',
      bn:
        'ভেজা কাদামাটি দিয়ে ছাদবাগান করলে ছাদের ওপর চাপ পড়ে, ছাদবাগান টিম তাই ড্রাম ভরার আগে ওজনের হিসাব ' +
        'কষে। একজন পুরকৌশলী আর দুই মালি রামপুরা থেকে বাড্ডা পর্যন্ত একশ চল্লিশটা ছাদে গাছ লাগিয়েছেন। চাইলে ' +
        'মৌসুম ধরে টাকা দেওয়া যায়। পরের মৌসুমের চারা তাঁদের নিজেদের ছাদেই বড় হয়।',
    },
    area: 'rampura',
    street: { en: 'Mohanagar Project, Road 3', bn: 'মহানগর প্রজেক্ট, রোড ৩' },
    phone: '01732049586',
    since: 2017,
    services: ['balcony-garden-setup', 'plant-care-visit', 'rooftop-garden-setup'],
    priceFactor: 0.97,
    resources: [
      { name: { en: 'Tanvir Ahmed', bn: 'তানভীর আহমেদ' }, gender: 'm' },
      { name: { en: 'Gopal Barman', bn: 'গোপাল বর্মণ' }, gender: 'm' },
      { name: { en: 'Mokbul Hossain', bn: 'মকবুল হোসেন' }, gender: 'm' },
    ],
    hours: [{ days: [1, 2, 3, 4, 6], start: '07:00', end: '16:00' }],
    visits: ['banasree', 'badda', 'malibagh', 'khilgaon', 'gulshan-1', 'moghbazar'],
    quality: 0.85,
  },
  {
    slug: 'tob-o-toru',
    kind: 'provider',
    name: { en: 'Tob o Toru', bn: 'টব ও তরু' },
    about: {
      en:
        'Two sisters who make compost from the kitchen waste of Iqbal Road and bring it back as soil. ' +
        'They like small balconies, north-facing ones in particular, and have a list of what truly ' +
        'grows there. Expect questions about your cat and your holidays. In the monsoon they do nothing ' +
        'but drainage and fungus for weeks.',
      bn:
        'ইকবাল রোডের রান্নাঘরের খোসা-ছিলকা জমিয়ে সার বানান দুই বোন, সেটাই মাটি হয়ে আবার বাসায় ফেরে। ছোট ' +
        'বারান্দা তাঁদের পছন্দ, বিশেষ করে উত্তরমুখী, সেখানে আসলে কী কী বাঁচে তার তালিকা হাতে আছে। বিড়াল আছে ' +
        'কি না, ছুটিতে কোথায় যান, এসবও জিজ্ঞেস করবেন। বর্ষায় কয়েক সপ্তাহ শুধু পানি নামানো আর ছত্রাক নিয়েই ' +
        'থাকেন।',
    },
    area: 'mohammadpur',
    street: { en: 'Iqbal Road, House 12/7', bn: 'ইকবাল রোড, বাড়ি ১২/৭' },
    phone: '01818524760',
    since: 2019,
    services: ['balcony-garden-setup', 'plant-care-visit', 'rooftop-garden-setup'],
    priceFactor: 1.05,
    resources: [
      { name: { en: 'Sharmila Nasrin', bn: 'শর্মিলা নাসরিন' }, gender: 'f' },
      { name: { en: 'Shamima Nasrin', bn: 'শামীমা নাসরিন' }, gender: 'f' },
    ],
    hours: [{ days: [1, 2, 3, 4, 6, 7], start: '08:00', end: '14:00' }],
    visits: ['dhanmondi', 'adabor', 'shyamoli', 'azimpur', 'lalbagh'],
    quality: 0.88,
  },
  {
    slug: 'pathshala-tutors',
    kind: 'provider',
    name: { en: 'Pathshala Tutors', bn: 'পাঠশালা টিউটরস' },
    about: {
      en:
        'Three graduates who taught in village schools before they came to the city and do not raise ' +
        'their voices. Maths begins with the fraction nobody understood in class five. Each child has a ' +
        'copybook that travels between tutor, child and parent. Missed lessons are made up within the ' +
        'month, and exam weeks have longer hours.',
      bn:
        'তিনজন শিক্ষক, শহরে আসার আগে গ্রামের স্কুলে পড়িয়েছেন, গলা চড়ান না। গণিত শুরু হয় পঞ্চম শ্রেণিতে না-বোঝা ' +
        'সেই ভগ্নাংশ থেকে। প্রত্যেকের একটা খাতা থাকে, যেটা শিক্ষক, ছাত্র আর মা-বাবার হাতে ঘোরে। কোনো ক্লাস ' +
        'বাদ গেলে সেই মাসেই পুষিয়ে দেওয়া হয়, পরীক্ষার সপ্তাহে সময় বাড়ে, বেতন বাড়ে না।',
    },
    area: 'shyamoli',
    street: { en: 'Pisciculture Housing, Block Ka', bn: 'পিসিকালচার হাউজিং, ব্লক ক' },
    phone: '01526074398',
    since: 2016,
    services: ['school-maths-lesson', 'spoken-english-lesson', 'drawing-lesson'],
    priceFactor: 1,
    resources: [
      { name: { en: 'Shariful Islam', bn: 'শরিফুল ইসলাম' }, gender: 'm' },
      { name: { en: 'Nusrat Jahan', bn: 'নুসরাত জাহান' }, gender: 'f' },
      { name: { en: 'Moumita Sen', bn: 'মৌমিতা সেন' }, gender: 'f' },
    ],
    hours: [
      { days: [1, 2, 3, 4, 7], start: '15:30', end: '21:00' },
      { days: [6], start: '10:00', end: '18:00' },
    ],
    visits: ['mohammadpur', 'adabor', 'kallyanpur', 'mirpur-1', 'dhanmondi'],
    quality: 0.89,
  },
  {
    slug: 'charu-o-path',
    kind: 'provider',
    name: { en: 'Charu o Path', bn: 'চারু ও পাঠ' },
    about: {
      en:
        'Zebunnesa studied at the Faculty of Fine Art and has drawn with children for fourteen years; ' +
        'her husband teaches English at a college. Drawing lessons go out to the Botanical corner of ' +
        'the campus in winter. English lessons use the morning paper and the pupil’s own messages. Fees ' +
        'are lower for the second child, and reports are honest.',
      bn:
        'জেবুন্নেসা চারুকলায় পড়েছেন, চৌদ্দ বছর ধরে বাচ্চাদের সঙ্গে আঁকছেন; স্বামী কলেজে ইংরেজি পড়ান। শীতে আঁকার ' +
        'ক্লাস কখনো কখনো ক্যাম্পাসের গাছতলায় হয়। ইংরেজির ক্লাসে লাগে সেদিনের খবরের কাগজ আর ছাত্রের নিজের ' +
        'লেখা মেসেজ। দ্বিতীয় সন্তানের ফি কম, আর অগ্রগতির কথা যা সত্য তা-ই অভিভাবককে বলা হয়।',
    },
    area: 'azimpur',
    street: { en: 'Azimpur Colony gate 2, House 18', bn: 'আজিমপুর কলোনি ২ নম্বর গেট, বাড়ি ১৮' },
    phone: '01719358042',
    since: 2011,
    services: ['drawing-lesson', 'spoken-english-lesson', 'school-maths-lesson'],
    priceFactor: 0.96,
    resources: [
      { name: { en: 'Zebunnesa Chowdhury', bn: 'জেবুন্নেসা চৌধুরী' }, gender: 'f' },
      { name: { en: 'Mahbubul Alam', bn: 'মাহবুবুল আলম' }, gender: 'm' },
    ],
    hours: [
      { days: [1, 2, 3, 4, 6], start: '16:00', end: '20:30' },
      { days: [7], start: '09:00', end: '13:00' },
    ],
    visits: ['lalbagh', 'dhanmondi', 'farmgate', 'wari'],
    quality: 0.9,
  },
  {
    slug: 'uttara-sandhya-path',
    kind: 'provider',
    name: { en: 'Uttara Evening Lessons', bn: 'উত্তরা সান্ধ্য পাঠ' },
    about: {
      en:
        'Office people come home at seven and children from coaching at six, so this group teaches ' +
        'until ten. It works in both curricula and asks for one trial lesson before anyone commits. ' +
        'Engineers do the maths, a former call-centre trainer the talking, an illustrator the drawing. ' +
        'Homework is checked by photograph between lessons.',
      bn:
        'অফিস থেকে ফিরতে সাতটা, কোচিং থেকে বাচ্চার ছয়টা, এই দল তাই রাত দশটা পর্যন্ত পড়ায়। দুই মাধ্যমই পারে, ' +
        'আর পাকা কথা দেওয়ার আগে একটা পরীক্ষামূলক ক্লাস করে নিতে বলে। গণিত প্রকৌশলীর হাতে, কথা বলা শেখান কল ' +
        'সেন্টারের সাবেক প্রশিক্ষক, আঁকা একজন ইলাস্ট্রেটর। মাঝের দিনগুলোতে বাড়ির কাজ ছবি তুলে পাঠালে দেখে দেন।',
    },
    area: 'uttara-4',
    street: { en: 'Sector 6, Road 9, House 2', bn: 'সেক্টর ৬, রোড ৯, বাড়ি ২' },
    phone: '01608253947',
    since: 2020,
    services: ['school-maths-lesson', 'spoken-english-lesson', 'drawing-lesson'],
    priceFactor: 1.08,
    resources: [
      { name: { en: 'Imtiaz Mahmud', bn: 'ইমতিয়াজ মাহমুদ' }, gender: 'm' },
      { name: { en: 'Rumana Islam', bn: 'রুমানা ইসলাম' }, gender: 'f' },
      { name: { en: 'Dipto Saha', bn: 'দীপ্ত সাহা' }, gender: 'm' },
    ],
    hours: [
      { days: [1, 2, 3, 4, 7], start: '18:00', end: '22:00' },
      { days: [6], start: '15:00', end: '21:00' },
    ],
    visits: ['uttara-10', 'khilkhet', 'cantonment', 'bashundhara'],
    quality: 0.84,
  },
  {
    slug: 'netwise-home',
    kind: 'provider',
    name: { en: 'Netwise Home', bn: 'নেটওয়াইজ হোম' },
    about: {
      en:
        'Netwise looks after the networks of three embassies by contract and of ordinary flats in ' +
        'between. Technicians sign a confidentiality sheet before they touch a computer. After a router ' +
        'visit you get a coloured map of your flat with the signal of each room. Second routers are ' +
        'advised only when the map says so.',
      bn:
        'চুক্তিতে তিনটি দূতাবাসের নেটওয়ার্ক দেখে নেটওয়াইজ, ফাঁকে ফাঁকে সাধারণ ফ্ল্যাটেরও। কম্পিউটারে হাত দেওয়ার ' +
        'আগে টেকনিশিয়ান গোপনীয়তার কাগজে সই করেন। রাউটার বসানোর পর বাসার একটা রঙিন মানচিত্র পাবেন, কোন ' +
        'ঘরে সিগন্যাল কেমন তাতে আঁকা। মানচিত্রে দরকার না দেখালে দ্বিতীয় রাউটার কেনার পরামর্শ দেওয়া হয় না।',
    },
    area: 'gulshan-1',
    street: { en: 'Road 33, House 14, level 4', bn: 'রোড ৩৩, বাড়ি ১৪, লেভেল ৪' },
    phone: '01703946815',
    since: 2016,
    services: ['router-setup', 'computer-tune-up', 'cctv-installation', 'tv-wall-mounting'],
    priceFactor: 1.16,
    resources: [
      { name: { en: 'Zahid Anwar', bn: 'জাহিদ আনোয়ার' }, gender: 'm' },
      { name: { en: 'Mithun Debnath', bn: 'মিঠুন দেবনাথ' }, gender: 'm' },
    ],
    hours: [
      { days: [1, 2, 3, 4], start: '10:00', end: '19:00' },
      { days: [6, 7], start: '11:00', end: '18:00' },
    ],
    visits: ['gulshan-2', 'banani', 'baridhara', 'mohakhali', 'badda', 'tejgaon'],
    quality: 0.87,
  },
  {
    slug: 'chokh-cctv',
    kind: 'provider',
    name: { en: 'Chokh Security Cameras', bn: 'চোখ সিকিউরিটি ক্যামেরা' },
    about: {
      en:
        'Shops along the highway were Chokh’s first customers: garages, pharmacies, a sweet maker. The ' +
        'two technicians know dust, voltage dips and curious monkeys, and cable accordingly in steel ' +
        'pipe. Footage belongs to you alone, the password is set by your own fingers. Repairs of ' +
        'systems put up by others are welcome.',
      bn:
        'মহাসড়কের ধারের গ্যারেজ, ফার্মেসি আর এক মিষ্টির দোকান দিয়ে চোখের শুরু। ধুলা, লো-ভোল্টেজ আর কৌতূহলী ' +
        'বানর, তিনটাই সামলাতে শিখেছেন দুই টেকনিশিয়ান, তাই তার টানেন লোহার পাইপে। ফুটেজ কেবল আপনার, ' +
        'পাসওয়ার্ড দেবেন নিজের আঙুলে। অন্য কেউ বসিয়ে গেছে এমন সিস্টেম খারাপ হলেও নিঃসংকোচে ডাকতে পারেন।',
    },
    area: 'jatrabari',
    street: { en: 'Shanir Akhra, Road 1, House 77', bn: 'শনির আখড়া, রোড ১, বাড়ি ৭৭' },
    phone: '01979630582',
    since: 2013,
    services: ['cctv-installation', 'router-setup', 'computer-tune-up'],
    priceFactor: 0.91,
    resources: [
      { name: { en: 'Jakir Hossain', bn: 'জাকির হোসেন' }, gender: 'm' },
      { name: { en: 'Litu Anam', bn: 'লিটু আনাম' }, gender: 'm' },
    ],
    hours: [{ days: [1, 2, 3, 4, 6, 7], start: '09:00', end: '20:00' }],
    visits: ['wari', 'motijheel', 'khilgaon', 'malibagh', 'lalbagh'],
    quality: 0.78,
  },
];
