import type { SellerSeed } from '../types.ts';

export const partnersWithVisits: SellerSeed[] = [
  {
    slug: 'hawa-bari',
    kind: 'both',
    name: { en: 'Hawa Bari', bn: 'হাওয়া বাড়ি' },
    about: {
      en:
        'Fans and air conditioners downstairs, fitters upstairs: Hawa Bari began as a repair bench for ' +
        'regulators at the Mirpur roundabout. Whoever sells you the unit also plans the pipe run, and ' +
        'Sohel or Mizan comes on the day you choose. Because we carry both ends, a wobble after fitting ' +
        'is our problem and never somebody else’s.',
      bn:
        'নিচে ফ্যান আর এসির দোকান, ওপরে মিস্ত্রিদের ঘর। মিরপুর গোলচত্বরে রেগুলেটর সারানোর টেবিল থেকে শুরু। যিনি ' +
        'এসি বেচেন, পাইপ কোন দিক দিয়ে যাবে সেটাও তিনি ঠিক করে দেন, আপনার সুবিধার দিনে সোহেল বা মিজান ' +
        'গিয়ে বসান। বেচা আর বসানো দুটোই আমাদের, তাই ফ্যান কাঁপলে অন্যের ঘাড়ে দোষ চাপানোর উপায় নেই।',
    },
    area: 'mirpur-10',
    street: { en: 'Section 10, Block C, Avenue 3', bn: 'সেকশন ১০, ব্লক সি, অ্যাভিনিউ ৩' },
    phone: '01717390548',
    since: 2012,
    stocks: ['fans', 'air-conditioners'],
    services: ['ac-installation', 'ceiling-fan-fitting', 'exhaust-fan-fitting', 'ac-basic-wash'],
    priceFactor: 1,
    resources: [
      { name: { en: 'Sohel Rana', bn: 'সোহেল রানা' }, gender: 'm' },
      { name: { en: 'Mizanur Rahman', bn: 'মিজানুর রহমান' }, gender: 'm' },
      { name: { en: 'Tapan Sarkar', bn: 'তপন সরকার' }, gender: 'm' },
    ],
    hours: [{ days: [1, 2, 3, 4, 6, 7], start: '09:30', end: '20:00' }],
    visits: ['mirpur-1', 'mirpur-12', 'pallabi', 'kallyanpur', 'shyamoli', 'cantonment', 'farmgate'],
    quality: 0.88,
  },
  {
    slug: 'sobuj-angina',
    kind: 'both',
    name: { en: 'Sobuj Angina Nursery', bn: 'সবুজ আঙিনা নার্সারি' },
    about: {
      en:
        'A lakeside nursery whose gardeners go out in the morning and sell in the afternoon. Halima ' +
        'Khatun, trained at the agricultural university in Mymensingh, draws each balcony on squared ' +
        'paper before a pot is moved. Plants used in our set-ups are replaced once if they die within ' +
        'forty days and you have watered by the sheet.',
      bn:
        'লেকের ধারের নার্সারি, মালিরা সকালে বাসায় বাসায় যান, বিকেলে এখানেই চারা বেচেন। ময়মনসিংহের কৃষি ' +
        'বিশ্ববিদ্যালয়ে পড়া হালিমা খাতুন টব সরানোর আগে বারান্দাটা ছক কাগজে এঁকে নেন। আমাদের সাজানো বাগানে ' +
        'চল্লিশ দিনের মধ্যে গাছ মরলে একবার বদলে দিই, শর্ত একটাই, কাগজে লেখা নিয়মে পানি দিতে হবে।',
    },
    area: 'uttara-10',
    street: { en: 'Sector 10, Road 12/A, beside the lake', bn: 'সেক্টর ১০, রোড ১২/এ, লেকের ধারে' },
    phone: '01829063417',
    since: 2009,
    stocks: ['plants', 'tools'],
    services: ['balcony-garden-setup', 'plant-care-visit', 'rooftop-garden-setup'],
    priceFactor: 1.04,
    resources: [
      { name: { en: 'Halima Khatun', bn: 'হালিমা খাতুন' }, gender: 'f' },
      { name: { en: 'Abdul Baten', bn: 'আব্দুল বাতেন' }, gender: 'm' },
    ],
    hours: [
      { days: [1, 3, 4, 6], start: '07:30', end: '15:30' },
      { days: [5], start: '07:30', end: '12:30' },
      { days: [5], start: '14:00', end: '15:30' },
      { days: [7], start: '08:00', end: '13:00' },
    ],
    visits: ['uttara-4', 'khilkhet', 'bashundhara', 'cantonment', 'banani'],
    quality: 0.91,
  },
  {
    slug: 'sanjog-network',
    kind: 'both',
    name: { en: 'Sanjog Network', bn: 'সংযোগ নেটওয়ার্ক' },
    about: {
      en:
        'Sanjog laid cables for a local internet company before it opened its own counter on the Link ' +
        'Road. Routers, cameras, televisions and adapters stand on twelve metres of shelf, and three ' +
        'technicians set up whatever leaves it. They draw each cable path in your hallway with chalk ' +
        'first, wipe it off afterwards and leave a plan.',
      bn:
        'নিজের দোকান দেওয়ার আগে এলাকার এক ইন্টারনেট কোম্পানির তার টানত সংযোগ। এখন লিংক রোডে বারো মিটার ' +
        'তাক জুড়ে রাউটার, ক্যামেরা, টিভি, অ্যাডাপ্টার; যা বিক্রি হয় তিনজন টেকনিশিয়ান গিয়ে বসিয়ে দেন। তার কোন ' +
        'পথে যাবে আগে চক দিয়ে দেয়ালে এঁকে দেখান, কাজ শেষে মুছে নকশার একটা কপি রেখে আসেন।',
    },
    area: 'badda',
    street: { en: 'House 44, Link Road lane 2', bn: 'বাড়ি ৪৪, লিংক রোড ২ নম্বর গলি' },
    phone: '01634918275',
    since: 2015,
    stocks: ['gadgets', 'electrical-fittings'],
    services: ['router-setup', 'cctv-installation', 'tv-wall-mounting', 'computer-tune-up'],
    priceFactor: 0.98,
    resources: [
      { name: { en: 'Arif Hossain', bn: 'আরিফ হোসেন' }, gender: 'm' },
      { name: { en: 'Prodip Biswas', bn: 'প্রদীপ বিশ্বাস' }, gender: 'm' },
      { name: { en: 'Sadia Afrin', bn: 'সাদিয়া আফরিন' }, gender: 'f' },
    ],
    hours: [{ days: [1, 2, 3, 4, 6, 7], start: '10:00', end: '20:30' }],
    visits: ['gulshan-1', 'gulshan-2', 'rampura', 'banasree', 'bashundhara', 'baridhara', 'mohakhali'],
    quality: 0.86,
  },
  {
    slug: 'jhorna-bath',
    kind: 'both',
    name: { en: 'Jhorna Bath and Water', bn: 'ঝর্ণা বাথ অ্যান্ড ওয়াটার' },
    about: {
      en:
        'A bathroom shop with two plumbers on its own payroll, which is rarer than it sounds. Taps, ' +
        'geysers, filters and pumps are shown connected to running water. Buy and book together, and ' +
        'the plumber brings the piece himself on the morning of the visit; a wrong size goes back in ' +
        'his bag instead of into your cupboard.',
      bn:
        'বাথরুমের জিনিসের দোকান, যার নিজের বেতনভুক্ত দুজন প্লাম্বার আছে, এমনটা সচরাচর দেখা যায় না। কল, গিজার, ' +
        'ফিল্টার, মোটর চালু পানির লাইনে লাগিয়ে দেখানো হয়। কেনা আর বসানো একসঙ্গে নিলে ভিজিটের সকালে মিস্ত্রিই ' +
        'জিনিসটা নিয়ে যান, মাপ না মিললে ব্যাগে করে ফেরত আসে, আপনার আলমারিতে পড়ে থাকে না।',
    },
    area: 'dhanmondi',
    street: { en: 'Satmasjid Road, House 719', bn: 'সাতমসজিদ রোড, বাড়ি ৭১৯' },
    phone: '01991746380',
    since: 2007,
    stocks: ['taps-showers', 'water-filters-pumps'],
    services: [
      'geyser-installation',
      'tap-shower-fitting',
      'water-filter-installation',
      'water-pump-installation',
    ],
    priceFactor: 1.06,
    resources: [
      { name: { en: 'Jashim Uddin', bn: 'জসীম উদ্দিন' }, gender: 'm' },
      { name: { en: 'Ratan Das', bn: 'রতন দাস' }, gender: 'm' },
    ],
    hours: [{ days: [1, 2, 3, 4, 6, 7], start: '09:00', end: '19:00' }],
    visits: ['mohammadpur', 'azimpur', 'shyamoli', 'farmgate', 'adabor', 'lalbagh'],
    quality: 0.87,
  },
];
