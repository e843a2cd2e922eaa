import type { ServiceSeed } from '../types.ts';

export const services: ServiceSeed[] = [
  {
    slug: 'router-setup',
    category: 'cctv-internet',
    title: { en: 'Router set-up', bn: 'রাউটার সেটআপ' },
    summary: {
      en: 'Your line, name and password, and a signal measured in every room.',
      bn: 'লাইন, নাম, পাসওয়ার্ড সেট করে প্রতি ঘরে সিগন্যাল মাপা।',
    },
    description: {
      en:
        'A technician connects the router to your provider’s line, sets name, password and guest ' +
        'network, updates the firmware and walks through the flat with a meter to find the place with ' +
        'the best signal. Keep the user name from your internet company at hand. A cable to another ' +
        'room or a second router is charged additionally.',
      bn:
        'আপনার ইন্টারনেট কোম্পানির লাইনে রাউটার জুড়ে নাম, পাসওয়ার্ড, অতিথিদের নেটওয়ার্ক ঠিক করা হয়, সফটওয়্যার ' +
        'হালনাগাদ করা হয়। এরপর মিটার হাতে ঘরে ঘরে হেঁটে দেখা হয় কোথায় রাখলে সিগন্যাল ভালো। কোম্পানির দেওয়া ' +
        'ইউজার নেম আর পাসওয়ার্ড হাতে রাখুন। অন্য ঘরে তার টানা কিংবা দ্বিতীয় রাউটার জুড়তে গেলে টাকা বেশি ' +
        'লাগবে।',
    },
    priceTaka: 500,
    durationMinutes: 45,
    addOns: [
      {
        code: 'second-router',
        name: { en: 'Second router as repeater', bn: 'দ্বিতীয় রাউটার রিপিটার হিসেবে' },
        priceTaka: 350,
        minutes: 30,
      },
      {
        code: 'cable-run',
        name: { en: 'Network cable to another room', bn: 'অন্য ঘরে নেটওয়ার্ক তার' },
        priceTaka: 600,
        minutes: 40,
      },
      {
        code: 'child-filter',
        name: { en: 'Filter and hours for children', bn: 'শিশুদের জন্য ফিল্টার ও সময়সীমা' },
        priceTaka: 250,
        minutes: 20,
      },
    ],
    picture: { object: 'router', tint: '#20262e', accent: '#4cc9f0' },
  },
  {
    slug: 'cctv-installation',
    category: 'cctv-internet',
    title: { en: 'CCTV installation', bn: 'সিসিটিভি ক্যামেরা বসানো' },
    summary: {
      en: 'Two cameras, recorder and phone view set up and explained.',
      bn: 'দুটি ক্যামেরা, রেকর্ডার ও ফোনে দেখার ব্যবস্থা, বুঝিয়ে দেওয়া।',
    },
    description: {
      en:
        'Two cameras are fixed where you need eyes, cabled in casing up to twenty metres each, ' +
        'connected to recorder or cloud, and shown on your phone. We talk about angles first so that no ' +
        'neighbour’s window is filmed. Cameras and disk are yours. A socket near the recorder and ' +
        'internet are required; height above twelve feet costs extra.',
      bn:
        'কোথায় নজর দরকার আগে আলাপ হয়, প্রতিবেশীর জানালা যেন ফ্রেমে না আসে সেটাও। তারপর দুটি ক্যামেরা বসিয়ে ' +
        'প্রতিটিতে বিশ মিটার পর্যন্ত তার কেসিংয়ে টেনে রেকর্ডার বা ক্লাউডে জুড়ে ফোনে দেখিয়ে দেওয়া হয়। ক্যামেরা ' +
        'আর হার্ডডিস্ক আপনার। রেকর্ডারের পাশে সকেট ও ইন্টারনেট থাকতে হবে। বারো ফুটের ওপরে বসালে বাড়তি মজুরি।',
    },
    priceTaka: 2500,
    durationMinutes: 180,
    addOns: [
      {
        code: 'third-camera',
        name: { en: 'Each further camera', bn: 'প্রতিটি বাড়তি ক্যামেরা' },
        priceTaka: 700,
        minutes: 45,
      },
      {
        code: 'high-mount',
        name: { en: 'Mounting above twelve feet', bn: 'বারো ফুটের ওপরে বসানো' },
        priceTaka: 500,
        minutes: 30,
      },
      {
        code: 'door-bell',
        name: { en: 'Video doorbell on the same system', bn: 'একই সিস্টেমে ভিডিও কলিংবেল' },
        priceTaka: 600,
        minutes: 30,
      },
    ],
    picture: { object: 'cctv-camera', tint: '#eceff1', accent: '#37474f' },
  },
  {
    slug: 'tv-wall-mounting',
    category: 'cctv-internet',
    title: { en: 'TV wall mounting', bn: 'দেয়ালে টিভি লাগানো' },
    summary: {
      en: 'Bracket anchored, screen hung level, cables tidied.',
      bn: 'ব্র্যাকেট শক্ত করে বসিয়ে টিভি সোজা ঝোলানো, তার গোছানো।',
    },
    description: {
      en:
        'Screens from 32 to 55 inches are hung by two people at eye height from your sofa. The wall is ' +
        'checked for pipes and cables, the bracket anchored in brick or concrete, the television ' +
        'levelled and channels tuned. A fixed bracket is not included unless chosen. Hollow block and ' +
        'board walls need special anchors and more time.',
      bn:
        '৩২ থেকে ৫৫ ইঞ্চি টিভি দুজন মিলে তোলেন, সোফায় বসে চোখ যেখানে পড়ে সেই উচ্চতায়। দেয়ালের ভেতর ' +
        'পাইপ-তার আছে কি না আগে দেখা হয়, ইট বা ঢালাইয়ে ব্র্যাকেট আটকে লেভেল মেলানো হয়, চ্যানেলও ধরিয়ে ' +
        'দেওয়া হয়। ব্র্যাকেট নিচ থেকে বেছে না নিলে দামে নেই। ফাঁপা ব্লক কিংবা বোর্ডের দেয়ালে বিশেষ অ্যাঙ্কর আর ' +
        'সময় লাগে।',
    },
    priceTaka: 850,
    durationMinutes: 60,
    addOns: [
      {
        code: 'fixed-bracket',
        name: { en: 'Fixed bracket supplied', bn: 'সাধারণ ব্র্যাকেটসহ' },
        priceTaka: 650,
        minutes: 0,
      },
      {
        code: 'swing-bracket',
        name: { en: 'Swinging bracket supplied', bn: 'ঘোরানো ব্র্যাকেটসহ' },
        priceTaka: 1400,
        minutes: 15,
      },
      {
        code: 'large-screen',
        name: { en: 'Screen of 58 to 75 inches', bn: '৫৮ থেকে ৭৫ ইঞ্চি টিভি' },
        priceTaka: 400,
        minutes: 30,
      },
      {
        code: 'soundbar-mount',
        name: { en: 'Soundbar mounted below', bn: 'নিচে সাউন্ডবার লাগানো' },
        priceTaka: 300,
        minutes: 20,
      },
    ],
    picture: { object: 'television', tint: '#101418', accent: '#7f8c8d' },
  },
  {
    slug: 'computer-tune-up',
    category: 'cctv-internet',
    title: { en: 'Computer tune-up', bn: 'কম্পিউটার টিউন-আপ' },
    summary: {
      en: 'A slow laptop or desktop cleaned, updated and backed up.',
      bn: 'ধীর ল্যাপটপ বা ডেস্কটপ পরিষ্কার, আপডেট ও ব্যাকআপ।',
    },
    description: {
      en:
        'Dust is blown from the fan, start-up programmes are thinned out, viruses searched, updates run ' +
        'and your pictures copied to a disk you own. He says honestly whether memory or an SSD would ' +
        'help. Be there with your passwords; he never keeps them. Parts, licences and recovery of ' +
        'deleted files are not in the price.',
      bn:
        'ফ্যানের ধুলা ঝাড়া, চালু হওয়ার সময়ের বাড়তি প্রোগ্রাম কমানো, ভাইরাস খোঁজা, আপডেট দেওয়া আর আপনার নিজের ' +
        'ডিস্কে ছবিগুলোর কপি রাখা। র‍্যাম বা এসএসডি বদলালে লাভ হবে কি না সোজাসুজি বলা হয়। পাসওয়ার্ড দিতে ' +
        'আপনাকে থাকতে হবে, কারিগর সেটা লিখে রাখেন না। যন্ত্রাংশ, লাইসেন্স, মুছে যাওয়া ফাইল উদ্ধার দামের ' +
        'বাইরে।',
    },
    priceTaka: 800,
    durationMinutes: 90,
    addOns: [
      {
        code: 'ssd-swap',
        name: { en: 'SSD fitted and system moved over', bn: 'এসএসডি লাগিয়ে সিস্টেম সরানো' },
        priceTaka: 600,
        minutes: 60,
      },
      {
        code: 'printer',
        name: { en: 'Printer or scanner connected', bn: 'প্রিন্টার বা স্ক্যানার জোড়া' },
        priceTaka: 250,
        minutes: 20,
      },
      {
        code: 'paste',
        name: { en: 'Thermal paste renewed', bn: 'থার্মাল পেস্ট বদল' },
        priceTaka: 350,
        minutes: 30,
      },
    ],
    picture: { object: 'laptop', tint: '#b0bec5', accent: '#ef6c4d' },
  },
];
