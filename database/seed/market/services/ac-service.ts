import type { ServiceSeed } from '../types.ts';

export const services: ServiceSeed[] = [
  {
    slug: 'ac-installation',
    category: 'ac-service',
    title: { en: 'Split AC installation', bn: 'স্প্লিট এসি বসানো' },
    summary: {
      en: 'Indoor and outdoor unit mounted, piped, vacuumed and tested.',
      bn: 'ইনডোর-আউটডোর দুই ইউনিট বসিয়ে, পাইপ টেনে, ঠান্ডা হচ্ছে কি না দেখিয়ে দেওয়া।',
    },
    description: {
      en:
        'Two technicians mount the indoor unit, hang the outdoor unit on a bracket, run up to ten feet ' +
        'of copper pipe, draw a vacuum and measure the outlet temperature with you. Have a 15-ampere ' +
        'point and the bracket place ready. Extra pipe, core cutting through concrete and scaffolding ' +
        'are charged separately.',
      bn:
        'দুজন টেকনিশিয়ান এসে ইনডোর ইউনিট দেয়ালে বসান, বাইরের ইউনিট ব্র্যাকেটে তোলেন, দশ ফুট পর্যন্ত তামার ' +
        'পাইপ টানেন, ভ্যাকুয়াম দেন এবং বাতাসের তাপমাত্রা মেপে আপনাকে দেখান। আগে থেকে ১৫ অ্যাম্পিয়ারের লাইন ' +
        'আর ইউনিট রাখার জায়গা ঠিক রাখুন। বাড়তি পাইপ, ঢালাই দেয়াল ছিদ্র করা কিংবা মাচা লাগলে তার দাম ' +
        'আলাদা।',
    },
    priceTaka: 3500,
    durationMinutes: 150,
    addOns: [
      {
        code: 'extra-pipe',
        name: { en: 'Five more feet of copper pipe', bn: 'আরও পাঁচ ফুট তামার পাইপ' },
        priceTaka: 1800,
        minutes: 25,
      },
      {
        code: 'bracket',
        name: { en: 'Galvanised bracket for the outdoor unit', bn: 'আউটডোর ইউনিটের গ্যালভানাইজড ব্র্যাকেট' },
        priceTaka: 950,
        minutes: 10,
      },
      {
        code: 'old-unit',
        name: { en: 'Take the old AC down', bn: 'পুরোনো এসি খুলে নামানো' },
        priceTaka: 1200,
        minutes: 45,
      },
      {
        code: 'core-cut',
        name: { en: 'Hole through a concrete wall', bn: 'কংক্রিটের দেয়ালে ছিদ্র' },
        priceTaka: 800,
        minutes: 30,
      },
    ],
    picture: { object: 'ac-split', tint: '#f4f7fa', accent: '#2f7fb8' },
  },
  {
    slug: 'ac-basic-wash',
    category: 'ac-service',
    title: { en: 'AC basic wash', bn: 'এসি সাধারণ ওয়াশ' },
    summary: {
      en: 'Filter, coil and drain of one unit washed where it hangs.',
      bn: 'এক ইউনিটের ফিল্টার, কয়েল ও পানির লাইন জায়গায় রেখেই ধোয়া।',
    },
    description: {
      en:
        'One technician covers your bed and furniture, opens the front, washes filter and coil with a ' +
        'hand pump, flushes the drain pipe and checks the running current. The price is for a single ' +
        'unit up to one and a half tons. Keep a bucket, water and a free socket at hand; gas and spare ' +
        'parts cost extra.',
      bn:
        'টেকনিশিয়ান প্রথমে বিছানা-আসবাব পলিথিনে ঢাকেন, তারপর সামনের ঢাকনা খুলে ফিল্টার আর কয়েল হ্যান্ড পাম্পে ' +
        'ধুয়ে দেন। পানি নামার পাইপ পরিষ্কার করা আর কত অ্যাম্পিয়ার টানছে দেখাও এর মধ্যে পড়ে। দাম দেড় টন পর্যন্ত ' +
        'একটি এসির। একটি বালতি, পানি ও খালি সকেট রাখুন। গ্যাস বা পার্টস লাগলে আলাদা হিসাব।',
    },
    priceTaka: 1000,
    durationMinutes: 60,
    addOns: [
      {
        code: 'outdoor',
        name: { en: 'Outdoor unit washed as well', bn: 'আউটডোর ইউনিটও ধোয়া' },
        priceTaka: 350,
        minutes: 25,
      },
      {
        code: 'second-unit',
        name: { en: 'One more AC in the same flat', bn: 'একই বাসার আরেকটি এসি' },
        priceTaka: 850,
        minutes: 45,
      },
      {
        code: 'two-ton',
        name: { en: 'Surcharge for two tons and above', bn: 'দুই টন বা বড় এসির বাড়তি খরচ' },
        priceTaka: 250,
        minutes: 15,
      },
    ],
    picture: { object: 'ac-split', tint: '#e6f1f7', accent: '#35a08b' },
  },
  {
    slug: 'ac-jet-wash',
    category: 'ac-service',
    title: { en: 'AC jet wash', bn: 'এসি জেট ওয়াশ' },
    summary: {
      en: 'High-pressure cleaning of indoor and outdoor coil with a wash bag.',
      bn: 'ব্যাগ বেঁধে প্রেশার পাম্পে ভেতর-বাইরের কয়েল ধোয়া।',
    },
    description: {
      en:
        'For a unit that smells or cools slowly. The team hangs a collecting bag under the indoor unit, ' +
        'rinses coil and blower wheel with a pressure pump and foaming cleaner, then does the outdoor ' +
        'coil. Allow access to the balcony and about forty litres of water. Work on a rope or ladder ' +
        'above the second floor is priced on site.',
      bn:
        'এসি থেকে গন্ধ এলে বা ঠান্ডা হতে দেরি হলে এই ওয়াশ নিন। ইনডোরের নিচে পানি ধরার ব্যাগ বেঁধে ফোম ' +
        'ছিটিয়ে প্রেশার পাম্পে কয়েল আর ব্লোয়ার ধোয়া হয়, এরপর বাইরের কয়েল। বারান্দায় যাওয়ার পথ আর চল্লিশ ' +
        'লিটারের মতো পানি লাগবে। দোতলার ওপরে দড়ি বা মই বেয়ে কাজ হলে খরচ এসে দেখে বলা হবে।',
    },
    priceTaka: 1600,
    durationMinutes: 90,
    addOns: [
      {
        code: 'second-unit',
        name: { en: 'Second AC washed on the same visit', bn: 'একই দিনে দ্বিতীয় এসি' },
        priceTaka: 1350,
        minutes: 65,
      },
      {
        code: 'anti-mould',
        name: { en: 'Anti-mould treatment of the blower', bn: 'ব্লোয়ারে ছত্রাকরোধী স্প্রে' },
        priceTaka: 300,
        minutes: 15,
      },
      {
        code: 'drain-pipe',
        name: { en: 'New drain pipe, up to ten feet', bn: 'নতুন পানির পাইপ, দশ ফুট পর্যন্ত' },
        priceTaka: 400,
        minutes: 20,
      },
    ],
    picture: { object: 'ac-split', tint: '#eef3f5', accent: '#d98a2b' },
  },
  {
    slug: 'ac-gas-refill',
    category: 'ac-service',
    title: { en: 'AC gas top-up', bn: 'এসির গ্যাস রিফিল' },
    summary: {
      en: 'Leak check, then R22, R32 or R410A by weight.',
      bn: 'লিক পরীক্ষা করে ওজন মেপে গ্যাস ভরা।',
    },
    description: {
      en:
        'The technician reads pressure, looks for the leak with soap and nitrogen, closes a flare joint ' +
        'where that is enough and charges gas by weight on a scale you can see. Up to one kilogram is ' +
        'included. Tell us the gas printed on the outdoor label. Brazing a cracked coil is a separate ' +
        'job with its own price.',
      bn:
        'গ্যাস কমেছে কেন, সেটা আগে খোঁজা হয়। প্রেশার দেখে, সাবান-পানি আর নাইট্রোজেন দিয়ে লিক ধরে, নাট টাইট ' +
        'দিলেই বন্ধ হলে সেখানেই কাজ শেষ। তারপর আপনার চোখের সামনে দাঁড়িপাল্লায় মেপে এক কেজি পর্যন্ত গ্যাস ভরা ' +
        'হয়। আউটডোরের স্টিকারে গ্যাসের নাম দেখে জানান। কয়েলে ঝালাই দিতে হলে সেটি ভিন্ন কাজ।',
    },
    priceTaka: 2800,
    durationMinutes: 75,
    addOns: [
      {
        code: 'half-kilo',
        name: { en: 'Another half kilogram of gas', bn: 'আরও আধা কেজি গ্যাস' },
        priceTaka: 900,
        minutes: 15,
      },
      {
        code: 'brazing',
        name: { en: 'Brazing of one leak point', bn: 'একটি লিক ঝালাই' },
        priceTaka: 1500,
        minutes: 60,
      },
      {
        code: 'valve',
        name: { en: 'Service valve replaced', bn: 'সার্ভিস ভালভ বদল' },
        priceTaka: 1100,
        minutes: 30,
      },
    ],
    picture: { object: 'ac-split', tint: '#f2f4ee', accent: '#b5483a' },
  },
  {
    slug: 'ac-fault-visit',
    category: 'ac-service',
    title: { en: 'AC fault visit', bn: 'এসির সমস্যা দেখা' },
    summary: {
      en: 'Someone who measures, names the fault and writes down the price.',
      bn: 'মেপে দেখে কী নষ্ট আর কত লাগবে লিখে জানানো।',
    },
    description: {
      en:
        'A technician with meter and gauges finds out why the unit trips, leaks water or blows warm, ' +
        'shows you the reading and writes an offer before touching parts. The visit fee covers ' +
        'forty-five minutes and small adjustments. Please send the model number and error code ' +
        'beforehand. Capacitor, board or motor come on top after your approval.',
      bn:
        'এসি ট্রিপ করে, পানি ফেলে নাকি গরম বাতাস দেয়, কারণটা মিটার ও গেজ দিয়ে বের করা এই ভিজিটের কাজ। ' +
        'মাপটা আপনাকে দেখিয়ে খরচের হিসাব কাগজে লেখা হবে, অনুমতি ছাড়া কোনো পার্টস খোলা হবে না। পঁয়তাল্লিশ ' +
        'মিনিটের সময় আর ছোটখাটো ঠিকঠাক ফির মধ্যে। মডেল আর এরর কোড আগেই পাঠালে সুবিধা হয়। ক্যাপাসিটর বা ' +
        'সার্কিট বদলালে দাম যোগ হবে।',
    },
    priceTaka: 500,
    durationMinutes: 45,
    addOns: [
      {
        code: 'capacitor',
        name: { en: 'Running capacitor replaced', bn: 'রানিং ক্যাপাসিটর বদল' },
        priceTaka: 900,
        minutes: 20,
      },
      {
        code: 'sensor',
        name: { en: 'Room or coil sensor replaced', bn: 'সেন্সর বদল' },
        priceTaka: 700,
        minutes: 20,
      },
      {
        code: 'board-repair',
        name: { en: 'Indoor board taken for repair and refitted', bn: 'ইনডোর সার্কিট সারিয়ে লাগানো' },
        priceTaka: 2200,
        minutes: 60,
      },
    ],
    picture: { object: 'thermometer', tint: '#c9473d', accent: '#4a6fa5' },
  },
];
