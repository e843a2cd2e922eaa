import type { ServiceSeed } from '../types.ts';

export const services: ServiceSeed[] = [
  {
    slug: 'ceiling-fan-fitting',
    category: 'electrician',
    title: { en: 'Ceiling fan fitting', bn: 'সিলিং ফ্যান লাগানো' },
    summary: {
      en: 'Fan assembled, hung on the hook, wired and balanced.',
      bn: 'ফ্যান জোড়া দিয়ে হুকে ঝোলানো, তার লাগানো ও কাঁপুনি দেখা।',
    },
    description: {
      en:
        'An electrician assembles your new fan, checks the hook with his full weight, hangs and wires ' +
        'it to the existing point and runs it at every speed until it no longer wobbles. A sound hook ' +
        'and a live line must be there. A new hook, a regulator or a longer rod are extras you choose ' +
        'below.',
      bn:
        'নতুন ফ্যান বাক্স থেকে খুলে জোড়া দেওয়া, হুক শক্ত কি না ঝুলে পরখ করা, ঝোলানো আর লাইনে সংযোগ দেওয়া, ' +
        'সবটাই এই কাজে। শেষে এক থেকে পাঁচ, সব গতিতে চালিয়ে কাঁপুনি ঠিক করা হয়। ছাদে হুক আর কাছে বিদ্যুতের ' +
        'লাইন থাকতে হবে। নতুন হুক, রেগুলেটর বা লম্বা রড লাগলে নিচ থেকে বেছে নিন।',
    },
    priceTaka: 400,
    durationMinutes: 45,
    addOns: [
      {
        code: 'old-fan',
        name: { en: 'Take the old fan down', bn: 'পুরোনো ফ্যান নামানো' },
        priceTaka: 150,
        minutes: 15,
      },
      {
        code: 'regulator',
        name: { en: 'Regulator supplied and fitted', bn: 'রেগুলেটরসহ লাগানো' },
        priceTaka: 350,
        minutes: 15,
      },
      {
        code: 'hook',
        name: { en: 'New hook drilled into the slab', bn: 'ছাদে নতুন হুক বসানো' },
        priceTaka: 450,
        minutes: 40,
      },
      {
        code: 'second-fan',
        name: { en: 'One more fan in the same flat', bn: 'একই বাসায় আরেকটি ফ্যান' },
        priceTaka: 300,
        minutes: 35,
      },
    ],
    picture: { object: 'ceiling-fan', tint: '#7a4a2b', accent: '#d9b36c' },
  },
  {
    slug: 'exhaust-fan-fitting',
    category: 'electrician',
    title: { en: 'Exhaust fan fitting', bn: 'এগজস্ট ফ্যান লাগানো' },
    summary: {
      en: 'Kitchen or bathroom fan set into its opening and wired.',
      bn: 'রান্নাঘর বা বাথরুমের খোপে ফ্যান বসিয়ে সংযোগ দেওয়া।',
    },
    description: {
      en:
        'We set the fan into an opening that exists, pack the gap, connect it to a switch within six ' +
        'feet and see that the shutter opens outwards. Measure the hole before you order: ten and ' +
        'twelve inch fans need different frames. Cutting glass or brick, and wiring from another room, ' +
        'are not part of the base price.',
      bn:
        'দেয়াল বা জানালার তৈরি খোপে ফ্যান বসিয়ে ফাঁকটা ভরাট করি, ছয় ফুটের ভেতরের সুইচে জুড়ে দিই, আর শাটার ' +
        'বাইরের দিকে ঠিকমতো খোলে কি না দেখি। ফ্যান কেনার আগে খোপের মাপ নিন, দশ আর বারো ইঞ্চির ফ্রেম এক নয়। ' +
        'কাচ বা ইট কাটতে হলে কিংবা অন্য ঘর থেকে লাইন আনলে মূল দামে কুলাবে না।',
    },
    priceTaka: 550,
    durationMinutes: 60,
    addOns: [
      {
        code: 'cut-glass',
        name: { en: 'Round cut in window glass', bn: 'জানালার কাচ গোল করে কাটা' },
        priceTaka: 400,
        minutes: 30,
      },
      {
        code: 'cut-brick',
        name: { en: 'Opening through a five-inch wall', bn: 'পাঁচ ইঞ্চি দেয়াল কেটে খোপ বানানো' },
        priceTaka: 700,
        minutes: 50,
      },
      {
        code: 'wiring',
        name: { en: 'Twelve feet of casing and cable', bn: 'বারো ফুট কেসিং ও তার' },
        priceTaka: 350,
        minutes: 30,
      },
    ],
    picture: { object: 'exhaust-fan', tint: '#cfd6da', accent: '#3d5a73' },
  },
  {
    slug: 'light-fitting',
    category: 'electrician',
    title: { en: 'Light fitting', bn: 'বাতি লাগানো' },
    summary: {
      en: 'Tube, panel, wall or hanging lamp put up on an existing point.',
      bn: 'টিউব, প্যানেল, ওয়াল বা ঝোলানো বাতি, লাইন থাকলে সেখানে লাগানো।',
    },
    description: {
      en:
        'Up to two fittings are changed on points that already have a cable: tube light, panel, wall ' +
        'lamp or pendant. Screws, plugs and connectors are ours, the lamps are yours. Please clear the ' +
        'floor below so that the ladder stands level. Chandeliers above five kilograms and ' +
        'false-ceiling cut-outs take more time and are listed apart.',
      bn:
        'যেখানে তার টানা আছে সেখানে দুটি পর্যন্ত বাতি বদলানো বা নতুন লাগানো হয়, হোক টিউব, প্যানেল কিংবা ' +
        'ঝোলানো ল্যাম্প। স্ক্রু, রয়েল প্লাগ ও কানেক্টর মিস্ত্রিই আনেন, বাতি আপনার। মই দাঁড় করানোর জন্য নিচের ' +
        'জায়গাটুকু ফাঁকা করে রাখুন। পাঁচ কেজির বেশি ঝাড়বাতি আর ফলস সিলিং কাটার কাজ সময় নেয়, তাই দামও আলাদা ' +
        'ধরা।',
    },
    priceTaka: 300,
    durationMinutes: 30,
    addOns: [
      {
        code: 'third-light',
        name: { en: 'Each further light', bn: 'প্রতিটি বাড়তি বাতি' },
        priceTaka: 120,
        minutes: 15,
      },
      {
        code: 'ceiling-cut',
        name: { en: 'Cut-out in a false ceiling', bn: 'ফলস সিলিং কেটে বসানো' },
        priceTaka: 250,
        minutes: 20,
      },
      {
        code: 'chandelier',
        name: { en: 'Chandelier above five kilograms', bn: 'পাঁচ কেজির বেশি ঝাড়বাতি' },
        priceTaka: 600,
        minutes: 45,
      },
    ],
    picture: { object: 'pendant-lamp', tint: '#e0a526', accent: '#5b4636' },
  },
  {
    slug: 'switch-socket-fitting',
    category: 'electrician',
    title: { en: 'Switch and socket work', bn: 'সুইচ-সকেটের কাজ' },
    summary: {
      en: 'Up to three switches or sockets changed, earth checked.',
      bn: 'তিনটি পর্যন্ত সুইচ-সকেট বদল, সঙ্গে আর্থিং পরীক্ষা।',
    },
    description: {
      en:
        'The electrician turns the breaker off, changes up to three worn switches or sockets, tightens ' +
        'the joints behind the plate and tests polarity and earth at each of them. You may buy the ' +
        'parts here or have him bring them at the printed price. Moving a board, chasing the wall or a ' +
        'new line from the meter is further work.',
      bn:
        'মেইন লাইন নামিয়ে তিনটি পর্যন্ত পোড়া বা ঢিলা সুইচ-সকেট বদলে দেন ইলেকট্রিশিয়ান। প্লেটের পেছনের ' +
        'জোড়াগুলো কষে দেন, তারপর টেস্টারে ফেজ-নিউট্রাল আর আর্থিং ঠিক আছে কি না মেলান। জিনিস এখান থেকেই ' +
        'কিনতে পারেন, নাহলে তিনি গায়ের দামে আনবেন। বোর্ড সরানো, দেয়াল কাটা কিংবা মিটার থেকে নতুন লাইন ' +
        'আলাদা কাজ।',
    },
    priceTaka: 350,
    durationMinutes: 40,
    addOns: [
      {
        code: 'more-points',
        name: { en: 'Three further points', bn: 'আরও তিনটি পয়েন্ট' },
        priceTaka: 250,
        minutes: 25,
      },
      {
        code: 'power-socket',
        name: { en: 'New 15-ampere socket near a board', bn: 'বোর্ডের পাশে ১৫ অ্যাম্পিয়ারের নতুন সকেট' },
        priceTaka: 650,
        minutes: 50,
      },
      {
        code: 'board-change',
        name: { en: 'Whole switchboard replaced', bn: 'পুরো সুইচবোর্ড বদল' },
        priceTaka: 800,
        minutes: 60,
      },
    ],
    picture: { object: 'wall-switch', tint: '#fbfbf7', accent: '#c4622d' },
  },
  {
    slug: 'ips-installation',
    category: 'electrician',
    title: { en: 'IPS and battery installation', bn: 'আইপিএস ও ব্যাটারি বসানো' },
    summary: {
      en: 'IPS connected to chosen lights and fans, with a test cut.',
      bn: 'পছন্দের বাতি-ফ্যান আইপিএসে দিয়ে লোডশেডিংয়ের মহড়া।',
    },
    description: {
      en:
        'Together you choose the fans, lights and router to run during a cut. The electrician separates ' +
        'those circuits, connects IPS and battery, fills distilled water if needed and switches the ' +
        'mains off for ten minutes as a test. Keep a dry, aired corner ready. Rewiring a mixed neutral ' +
        'or a board without spare ways adds cost.',
      bn:
        'কারেন্ট গেলে কোন ফ্যান, কোন বাতি আর রাউটার চলবে, আপনার সঙ্গে বসে ঠিক করা হয়। তারপর সেই লাইনগুলো ' +
        'আলাদা করে আইপিএস-ব্যাটারি জুড়ে দেওয়া, দরকারে ডিস্টিলড ওয়াটার ভরা, আর মেইন সুইচ দশ মিনিট বন্ধ রেখে ' +
        'পরীক্ষা। শুকনা ও বাতাস চলে এমন একটা কোণ খালি রাখুন। নিউট্রাল প্যাঁচানো পুরোনো ওয়্যারিং হলে খরচ বাড়বে।',
    },
    priceTaka: 1200,
    durationMinutes: 120,
    addOns: [
      {
        code: 'extra-circuit',
        name: { en: 'One more room on the IPS', bn: 'আরেকটি ঘর আইপিএসে নেওয়া' },
        priceTaka: 350,
        minutes: 30,
      },
      {
        code: 'water',
        name: { en: 'Distilled water, five litres', bn: 'ডিস্টিলড ওয়াটার পাঁচ লিটার' },
        priceTaka: 180,
        minutes: 10,
      },
      {
        code: 'trolley',
        name: { en: 'Steel trolley for unit and battery', bn: 'ইউনিট ও ব্যাটারির স্টিলের ট্রলি' },
        priceTaka: 1400,
        minutes: 20,
      },
    ],
    picture: { object: 'ips-battery', tint: '#2f4858', accent: '#e08e45' },
  },
  {
    slug: 'electrical-fault-visit',
    category: 'electrician',
    title: { en: 'Electrical fault visit', bn: 'বৈদ্যুতিক সমস্যা দেখা' },
    summary: {
      en: 'A tripping breaker, a dead room or a smell of burning, found and made safe.',
      bn: 'ব্রেকার পড়ে যাওয়া, এক ঘরে কারেন্ট না থাকা বা পোড়া গন্ধ, কারণ বের করে নিরাপদ করা।',
    },
    description: {
      en:
        'For a circuit breaker that keeps falling, half a flat in the dark or a warm socket. Within the ' +
        'hour the electrician isolates the bad line, makes it safe and tells you what the lasting ' +
        'repair costs. If it burns or sparks, switch the main off and stand back until he comes. Cable, ' +
        'breakers and night work are added.',
      bn:
        'ব্রেকার বারবার পড়ে গেলে, বাসার অর্ধেক অন্ধকার হয়ে থাকলে বা সকেট গরম হলে এই ভিজিট নিন। এক ঘণ্টার ' +
        'মধ্যে নষ্ট লাইনটা আলাদা করে বিপদ কাটানো হয়, আর স্থায়ী সমাধানে কত লাগবে জানানো হয়। স্ফুলিঙ্গ দেখলে ' +
        'মেইন সুইচ নামিয়ে দূরে থাকুন, মিস্ত্রি এলে খুলবেন। তার, ব্রেকার ও রাতের কাজের টাকা যোগ হবে।',
    },
    priceTaka: 400,
    durationMinutes: 60,
    addOns: [
      {
        code: 'breaker',
        name: { en: 'Single-pole breaker supplied and changed', bn: 'এসপি ব্রেকার বদল, জিনিসসহ' },
        priceTaka: 650,
        minutes: 25,
      },
      {
        code: 'new-line',
        name: { en: 'New line of thirty feet in casing', bn: 'কেসিংয়ে ত্রিশ ফুট নতুন লাইন' },
        priceTaka: 900,
        minutes: 60,
      },
      {
        code: 'night',
        name: { en: 'Visit between 22:00 and 7:00', bn: 'রাত ১০টা থেকে সকাল ৭টার ভিজিট' },
        priceTaka: 500,
        minutes: 0,
      },
    ],
    picture: { object: 'electric-plug', tint: '#3f3f46', accent: '#d94f4f' },
  },
];
