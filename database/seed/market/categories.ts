import type { CategorySeed } from './types.ts';

/** Top categories, each followed by what is under it: goods first, then services. */
export const categories: CategorySeed[] = [
  {
    slug: 'cooling',
    name: { en: 'Fans and cooling', bn: 'ফ্যান ও এসি' },
    description: {
      en: 'Air for the hot months: fans, split units and the people who wash and mend them.',
      bn: 'গরমের দিনে একটু আরাম। ফ্যান আর এসি কিনুন, বসানো ও সার্ভিসিংয়ের লোকও এখানেই ডাকুন।',
    },
    object: 'ceiling-fan',
    cloth: 'sky',
  },
  {
    slug: 'fans',
    parent: 'cooling',
    name: { en: 'Fans', bn: 'ফ্যান' },
    description: {
      en: 'Ceiling, table, stand, exhaust and rechargeable fans for rooms of every size.',
      bn: 'সিলিং, টেবিল, স্ট্যান্ড, এগজস্ট আর লোডশেডিংয়ে চলা চার্জার ফ্যান।',
    },
    object: 'stand-fan',
  },
  {
    slug: 'air-conditioners',
    parent: 'cooling',
    name: { en: 'Air conditioners', bn: 'এয়ার কন্ডিশনার' },
    description: {
      en: 'Split units from one to two tons, inverter and fixed speed, with a visit to put them up.',
      bn: 'এক থেকে দুই টনের স্প্লিট এসি, ইনভার্টার আর সাধারণ দুই রকমই। বসানোর লোকসহ নেওয়া যায়।',
    },
    object: 'ac-split',
  },
  {
    slug: 'ac-service',
    parent: 'cooling',
    name: { en: 'AC service', bn: 'এসি সার্ভিস' },
    description: {
      en: 'Washing, gas, faults and installation of split units, at your flat and at the hour you choose.',
      bn: 'এসি ধোয়া, গ্যাস ভরা, মেরামত আর বসানো। সময় আপনি ঠিক করবেন, টেকনিশিয়ান বাসায় আসবেন।',
    },
    object: 'thermometer',
  },
  {
    slug: 'lighting-electrical',
    name: { en: 'Light and electrical', bn: 'আলো ও বিদ্যুৎ' },
    description: {
      en: 'Lamps, switches, cables and back-up power, and electricians to connect them safely.',
      bn: 'বাতি, সুইচ, তার, আইপিএস আর এসব ঠিকমতো লাগানোর ইলেকট্রিশিয়ান।',
    },
    object: 'light-bulb',
    cloth: 'turmeric',
  },
  {
    slug: 'lamps-bulbs',
    parent: 'lighting-electrical',
    name: { en: 'Lamps and bulbs', bn: 'বাতি ও ল্যাম্প' },
    description: {
      en: 'LED bulbs, tube lights, panels and hanging lamps, with the wattage and base stated.',
      bn: 'এলইডি বাল্ব, টিউব, প্যানেল আর ঝোলানো বাতি। কত ওয়াট, কোন হোল্ডার, সব লেখা আছে।',
    },
    object: 'pendant-lamp',
  },
  {
    slug: 'electrical-fittings',
    parent: 'lighting-electrical',
    name: { en: 'Switches and fittings', bn: 'সুইচ ও ফিটিংস' },
    description: {
      en: 'Switches, sockets, extension boards, plugs and the small parts behind the wall plate.',
      bn: 'সুইচ, সকেট, মাল্টিপ্লাগ, হোল্ডারসহ ঘরের বৈদ্যুতিক কাজের খুচরা জিনিস।',
    },
    object: 'wall-switch',
  },
  {
    slug: 'power-backup',
    parent: 'lighting-electrical',
    name: { en: 'Back-up power', bn: 'বিদ্যুৎ ব্যাকআপ' },
    description: {
      en: 'IPS units, batteries, power banks and torches for the hour when the line goes.',
      bn: 'কারেন্ট গেলে ঘর চালু রাখতে আইপিএস, ব্যাটারি, পাওয়ার ব্যাংক ও টর্চ।',
    },
    object: 'ips-battery',
  },
  {
    slug: 'electrician',
    parent: 'lighting-electrical',
    name: { en: 'Electricians', bn: 'ইলেকট্রিশিয়ান' },
    description: {
      en: 'Fans, lights, boards and faults, by electricians who show their card at the door.',
      bn: 'ফ্যান-বাতি লাগানো থেকে লাইনের সমস্যা খোঁজা। দরজায় এসে মিস্ত্রি আগে পরিচয়পত্র দেখাবেন।',
    },
    object: 'electric-plug',
  },
  {
    slug: 'kitchen',
    name: { en: 'Kitchen', bn: 'রান্নাঘর' },
    description: {
      en: 'Everything between the market bag and the dining table, and someone to repair it.',
      bn: 'বাজারের ব্যাগ থেকে খাবার টেবিল পর্যন্ত যা যা লাগে, আর নষ্ট হলে সারানোর লোক।',
    },
    object: 'cooking',
    cloth: 'clay',
  },
  {
    slug: 'kitchen-appliances',
    parent: 'kitchen',
    name: { en: 'Kitchen appliances', bn: 'রান্নাঘরের যন্ত্র' },
    description: {
      en: 'Rice cookers, blenders, kettles, ovens and fridges with their wattage and warranty.',
      bn: 'রাইস কুকার, ব্লেন্ডার, কেটলি, ওভেন, ফ্রিজ। ওয়ারেন্টি আর বিদ্যুৎ খরচ দেখে নিন।',
    },
    object: 'rice-cooker',
  },
  {
    slug: 'cookware',
    parent: 'kitchen',
    name: { en: 'Cookware and tableware', bn: 'হাঁড়ি-পাতিল ও বাসন' },
    description: {
      en: 'Pans, pressure cookers, knives, flasks and lunch boxes for daily use.',
      bn: 'কড়াই, প্রেশার কুকার, ছুরি, ফ্লাস্ক আর টিফিন বাক্স, রোজকার ব্যবহারের জন্য।',
    },
    object: 'frying-pan',
  },
  {
    slug: 'stoves',
    parent: 'kitchen',
    name: { en: 'Stoves', bn: 'চুলা' },
    description: {
      en: 'Gas stoves for line or cylinder, and induction and infrared hobs.',
      bn: 'লাইনের গ্যাস, সিলিন্ডার আর বিদ্যুতে চলা নানা ধরনের চুলা।',
    },
    object: 'gas-stove',
  },
  {
    slug: 'appliance-repair',
    parent: 'kitchen',
    name: { en: 'Appliance repair', bn: 'যন্ত্রপাতি মেরামত' },
    description: {
      en: 'Fridges, washing machines, ovens and stoves looked at where they stand, with a price before work.',
      bn: 'ফ্রিজ, ওয়াশিং মেশিন, ওভেন, চুলা বাসাতেই দেখা হয়। আগে খরচ জানুন, তারপর কাজ।',
    },
    object: 'fridge',
  },
  {
    slug: 'bath-plumbing',
    name: { en: 'Bath and water', bn: 'গোসলখানা ও পানি' },
    description: {
      en: 'Taps, showers, filters and pumps, and plumbers for what drips or blocks.',
      bn: 'কল, শাওয়ার, ফিল্টার, পানির মোটর। ফোঁটা ফোঁটা পড়া বা জ্যাম লাইনের জন্য মিস্ত্রিও।',
    },
    object: 'shower',
    cloth: 'slate',
  },
  {
    slug: 'taps-showers',
    parent: 'bath-plumbing',
    name: { en: 'Taps and showers', bn: 'কল ও শাওয়ার' },
    description: {
      en: 'Bib taps, mixers, hand showers, basins and geysers with connection sizes given.',
      bn: 'বিব কক, মিক্সার, হ্যান্ড শাওয়ার, বেসিন ও গিজার। কোন মাপের লাইনে লাগবে লেখা আছে।',
    },
    object: 'tap',
  },
  {
    slug: 'water-filters-pumps',
    parent: 'bath-plumbing',
    name: { en: 'Water filters and pumps', bn: 'পানির ফিল্টার ও মোটর' },
    description: {
      en: 'Filters for drinking water, pumps for the roof tank and tanks to hold it.',
      bn: 'খাবার পানির ফিল্টার, ছাদে পানি তোলার মোটর আর পানি ধরে রাখার ট্যাংক।',
    },
    object: 'water-filter',
  },
  {
    slug: 'plumber',
    parent: 'bath-plumbing',
    name: { en: 'Plumbers', bn: 'প্লাম্বার' },
    description: {
      en: 'Fitting, leaks and blocked lines, by day and for some plumbers also at night.',
      bn: 'ফিটিং, লিক আর জ্যাম লাইনের কাজ। কয়েকজন প্লাম্বার রাতেও আসেন।',
    },
    object: 'pipe-wrench',
  },
  {
    slug: 'home-furniture',
    name: { en: 'Home and furniture', bn: 'ঘর ও আসবাব' },
    description: {
      en: 'Furniture, bedding and curtains, and the carpenters, painters and movers around them.',
      bn: 'আসবাব, বিছানা, পর্দা। সঙ্গে কাঠমিস্ত্রি, রংমিস্ত্রি আর বাসা বদলের দল।',
    },
    object: 'couch-and-lamp',
    cloth: 'aubergine',
  },
  {
    slug: 'furniture',
    parent: 'home-furniture',
    name: { en: 'Furniture', bn: 'আসবাব' },
    description: {
      en: 'Wardrobes, shelves, tables, chairs and cots, measured so that you know they fit the lift.',
      bn: 'আলমারি, শেলফ, টেবিল, চেয়ার, খাট। মাপ দেখে বুঝে নিন দরজা-লিফটে ঢুকবে কি না।',
    },
    object: 'wardrobe',
  },
  {
    slug: 'bedding-curtains',
    parent: 'home-furniture',
    name: { en: 'Bedding and curtains', bn: 'বিছানা ও পর্দা' },
    description: {
      en: 'Mattresses, pillows, quilts, mosquito nets and curtains in local sizes.',
      bn: 'তোশক, বালিশ, লেপ, মশারি আর পর্দা, আমাদের দেশি মাপে।',
    },
    object: 'curtain',
  },
  {
    slug: 'carpenter',
    parent: 'home-furniture',
    name: { en: 'Carpenters', bn: 'কাঠমিস্ত্রি' },
    description: {
      en: 'Assembly, rails, locks and repairs in wood, done in your rooms with a sheet on the floor.',
      bn: 'আসবাব জোড়া, পর্দার রড, তালা আর কাঠের মেরামত। কাজের আগে মেঝেতে চাদর বিছানো হয়।',
    },
    object: 'carpentry-saw',
  },
  {
    slug: 'painter',
    parent: 'home-furniture',
    name: { en: 'Painters', bn: 'রংমিস্ত্রি' },
    description: {
      en: 'Walls, damp patches and grilles, priced by the square foot after a measured visit.',
      bn: 'দেয়াল, ড্যাম্প আর গ্রিলের রং। আগে মেপে নিয়ে বর্গফুট ধরে দাম।',
    },
    object: 'paint-roller',
  },
  {
    slug: 'movers',
    parent: 'home-furniture',
    name: { en: 'Movers', bn: 'বাসা বদল' },
    description: {
      en: 'Packing, carrying and lorries for a whole flat or for a single heavy piece.',
      bn: 'পুরো বাসা হোক বা একটা ভারী আলমারি, প্যাকিং, লোক আর গাড়ি একসঙ্গে।',
    },
    object: 'delivery-truck',
  },
  {
    slug: 'cleaning',
    name: { en: 'Cleaning', bn: 'পরিষ্কার-পরিচ্ছন্নতা' },
    description: {
      en: 'What you clean with, and teams who do the heavy cleaning for you.',
      bn: 'ঘর পরিষ্কারের জিনিসপত্র, আর ভারী কাজটা করে দেওয়ার দল।',
    },
    object: 'broom',
    cloth: 'mint',
  },
  {
    slug: 'cleaning-supplies',
    parent: 'cleaning',
    name: { en: 'Cleaning supplies', bn: 'পরিষ্কারের সামগ্রী' },
    description: {
      en: 'Brooms, buckets, liquids, sponges and vacuum cleaners for the weekly round.',
      bn: 'ঝাড়ু, বালতি, ফ্লোর ক্লিনার, স্পঞ্জ, ভ্যাকুয়াম। সপ্তাহের ঝাড়পোঁছে যা লাগে।',
    },
    object: 'bucket',
  },
  {
    slug: 'home-cleaning',
    parent: 'cleaning',
    name: { en: 'Home cleaning', bn: 'বাসা পরিষ্কার' },
    description: {
      en: 'Bathrooms, kitchens, sofas, tanks and whole flats, by teams who bring their own tools.',
      bn: 'বাথরুম, রান্নাঘর, সোফা, পানির ট্যাংক কিংবা পুরো ফ্ল্যাট। দল নিজেদের জিনিস নিয়ে আসে।',
    },
    object: 'sponge',
  },
  {
    slug: 'pest-control',
    parent: 'cleaning',
    name: { en: 'Pest control', bn: 'পোকামাকড় দমন' },
    description: {
      en: 'Cockroaches, bed bugs and termites, treated with named products and a follow-up.',
      bn: 'তেলাপোকা, ছারপোকা, উইপোকা। কোন ওষুধ দেওয়া হচ্ছে জানানো হয়, পরে আবার এসে দেখা হয়।',
    },
    object: 'spray-can',
  },
  {
    slug: 'clothing-care',
    name: { en: 'Clothes and care', bn: 'পোশাক ও যত্ন' },
    description: {
      en: 'Sarees, panjabis, bags, shoes and things for the dressing table.',
      bn: 'শাড়ি, পাঞ্জাবি, ব্যাগ, জুতা আর সাজগোজের জিনিস। ঘরে বসে পার্লারের সেবাও।',
    },
    object: 'saree',
    cloth: 'rose',
  },
  {
    slug: 'traditional-wear',
    parent: 'clothing-care',
    name: { en: 'Traditional wear', bn: 'দেশি পোশাক' },
    description: {
      en: 'Handloom sarees, panjabis and everyday cotton from weavers around the country.',
      bn: 'টাঙ্গাইল থেকে সিরাজগঞ্জ, তাঁতিদের হাতে বোনা শাড়ি, পাঞ্জাবি আর সুতির পোশাক।',
    },
    object: 'panjabi',
  },
  {
    slug: 'bags-shoes',
    parent: 'clothing-care',
    name: { en: 'Bags and shoes', bn: 'ব্যাগ ও জুতা' },
    description: {
      en: 'School bags, handbags, sandals and running shoes, with a size chart for each.',
      bn: 'স্কুলব্যাগ, হাতব্যাগ, স্যান্ডেল, কেডস। জুতার মাপ মিলিয়ে নেওয়ার তালিকা আছে।',
    },
    object: 'handbag',
  },
  {
    slug: 'personal-care',
    parent: 'clothing-care',
    name: { en: 'Personal care', bn: 'ব্যক্তিগত যত্ন' },
    description: {
      en: 'Trimmers, dryers, soaps and lotions, with ingredients and shelf life listed.',
      bn: 'ট্রিমার, হেয়ার ড্রায়ার, সাবান, লোশন। উপাদান আর মেয়াদ দেখে কিনুন।',
    },
    object: 'lotion-bottle',
  },
  {
    slug: 'beauty-at-home',
    parent: 'clothing-care',
    name: { en: 'Beauty at home', bn: 'ঘরে বসে রূপচর্চা' },
    description: {
      en: 'Facials, haircuts and henna in your own room, women for women.',
      bn: 'ফেসিয়াল, চুল কাটা, মেহেদি, নিজের ঘরেই। নারীদের জন্য নারী বিউটিশিয়ান।',
    },
    object: 'scissors',
  },
  {
    slug: 'garden-hobby',
    name: { en: 'Garden, tools and hobby', bn: 'বাগান, যন্ত্র ও শখ' },
    description: {
      en: 'Plants for the balcony, tools, books and gadgets, and people who teach or set things up.',
      bn: 'বারান্দার গাছ, হাতের যন্ত্র, বই-খাতা, গ্যাজেট। শেখানোর আর বসিয়ে দেওয়ার মানুষও আছেন।',
    },
    object: 'potted-plant',
    cloth: 'lime',
  },
  {
    slug: 'plants',
    parent: 'garden-hobby',
    name: { en: 'Plants and pots', bn: 'গাছ ও টব' },
    description: {
      en: 'Indoor and balcony plants, seeds, pots and soil that survive a Dhaka summer.',
      bn: 'ঘরের ও বারান্দার গাছ, বীজ, টব, মাটি। ঢাকার গরমে টিকে থাকে এমন।',
    },
    object: 'plant-pot',
  },
  {
    slug: 'tools',
    parent: 'garden-hobby',
    name: { en: 'Tools', bn: 'হাতের যন্ত্র' },
    description: {
      en: 'Drills, hammers, screwdrivers, ladders and locks for the small jobs you do yourself.',
      bn: 'ড্রিল, হাতুড়ি, স্ক্রু ড্রাইভার, মই, তালা। ছোট কাজ নিজের হাতে করার জন্য।',
    },
    object: 'drill',
  },
  {
    slug: 'books-stationery',
    parent: 'garden-hobby',
    name: { en: 'Books and stationery', bn: 'বই ও খাতা-কলম' },
    description: {
      en: 'Notebooks, pens, art materials and books for school and for the evening.',
      bn: 'খাতা, কলম, আঁকার সরঞ্জাম আর পড়ার বই, ছোট-বড় সবার জন্য।',
    },
    object: 'books',
  },
  {
    slug: 'gadgets',
    parent: 'garden-hobby',
    name: { en: 'Gadgets', bn: 'গ্যাজেট' },
    description: {
      en: 'Routers, cameras, televisions, headphones and what connects them.',
      bn: 'রাউটার, ক্যামেরা, টিভি, হেডফোন আর এসব জোড়া দেওয়ার জিনিস।',
    },
    object: 'headphone',
  },
  {
    slug: 'gardening',
    parent: 'garden-hobby',
    name: { en: 'Gardening', bn: 'বাগান পরিচর্যা' },
    description: {
      en: 'Balcony and roof gardens planted, fed and kept through the rains.',
      bn: 'বারান্দা ও ছাদবাগান সাজানো, সার দেওয়া, বর্ষায় গাছের দেখভাল।',
    },
    object: 'seedling',
  },
  {
    slug: 'tutoring',
    parent: 'garden-hobby',
    name: { en: 'Tutoring', bn: 'গৃহশিক্ষক' },
    description: {
      en: 'Lessons at your table: school subjects, English and drawing, by the visit.',
      bn: 'পড়ার টেবিলেই শিক্ষক আসবেন। স্কুলের পড়া, ইংরেজি, ছবি আঁকা, প্রতি ক্লাস হিসেবে।',
    },
    object: 'pencil',
  },
  {
    slug: 'cctv-internet',
    parent: 'garden-hobby',
    name: { en: 'Cameras, internet and TV', bn: 'সিসিটিভি, ইন্টারনেট ও টিভি' },
    description: {
      en: 'Routers, cameras, wall-mounted televisions and slow computers put right at home.',
      bn: 'রাউটার, ক্যামেরা, দেয়ালে টিভি বসানো আর ধীর কম্পিউটার ঠিক করা, বাসায় এসে।',
    },
    object: 'cctv-camera',
  },
];
