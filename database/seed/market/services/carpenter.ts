import type { ServiceSeed } from '../types.ts';

export const services: ServiceSeed[] = [
  {
    slug: 'furniture-assembly',
    category: 'carpenter',
    title: { en: 'Furniture assembly', bn: 'আসবাব জোড়া দেওয়া' },
    summary: {
      en: 'One flat-packed wardrobe, bed, desk or shelf built and levelled.',
      bn: 'একটি খোলা আলমারি, খাট, ডেস্ক বা শেলফ জোড়া দিয়ে সমান করে বসানো।',
    },
    description: {
      en:
        'A carpenter sorts the boards, builds one piece after its sheet, sets doors and drawers so that ' +
        'gaps are even and fixes tall pieces to the wall. Boxes should lie in the room where it will ' +
        'stand, with two metres free around. Missing screws he replaces from his own bag. Carrying ' +
        'upstairs and trimming boards are extra.',
      bn:
        'বাক্সের তক্তাগুলো মিলিয়ে নকশা দেখে একটি আসবাব দাঁড় করানো হয়, পাল্লা-ড্রয়ারের ফাঁক সমান করা হয়, উঁচু ' +
        'জিনিস দেয়ালে আটকানো হয়। যে ঘরে থাকবে বাক্স সেখানে রাখুন, চারপাশে ছয়-সাত ফুট ফাঁকা রাখুন। দুই-চারটা ' +
        'স্ক্রু কম পড়লে মিস্ত্রির ব্যাগ থেকেই মিলবে। সিঁড়ি দিয়ে তোলা আর তক্তা কাটছাঁট করার টাকা আলাদা।',
    },
    priceTaka: 600,
    durationMinutes: 90,
    addOns: [
      {
        code: 'second-piece',
        name: { en: 'One more piece of similar size', bn: 'একই মাপের আরেকটি আসবাব' },
        priceTaka: 450,
        minutes: 60,
      },
      {
        code: 'take-apart',
        name: { en: 'Old furniture taken apart', bn: 'পুরোনো আসবাব খোলা' },
        priceTaka: 350,
        minutes: 45,
      },
      {
        code: 'wall-anchor',
        name: { en: 'Extra wall anchors for a tall piece', bn: 'উঁচু আসবাবের বাড়তি দেয়াল-অ্যাঙ্কর' },
        priceTaka: 200,
        minutes: 20,
      },
    ],
    picture: { object: 'wardrobe', tint: '#a9743f', accent: '#eadbc0' },
  },
  {
    slug: 'curtain-rail-fitting',
    category: 'carpenter',
    title: { en: 'Curtain rail fitting', bn: 'পর্দার রড লাগানো' },
    summary: {
      en: 'Rods or rails for two windows, level and firmly anchored.',
      bn: 'দুই জানালার রড বা রেল, সোজা আর মজবুত করে।',
    },
    description: {
      en:
        'Two windows are measured, marked with a level and drilled with a vacuum held under the bit, so ' +
        'your bed stays clean. Brackets, plugs and screws for six feet each are ours; rod and curtains ' +
        'are yours, or bought here. Show us hidden cables above the frame. Slab drilling for bay ' +
        'windows counts as an add-on.',
      bn:
        'দুটি জানালার মাপ নিয়ে লেভেল মিলিয়ে দাগ কাটা হয়, ড্রিলের নিচে ভ্যাকুয়াম ধরা থাকে বলে বিছানায় ধুলা ' +
        'পড়ে না। জানালাপিছু ছয় ফুট পর্যন্ত ব্র্যাকেট, প্লাগ, স্ক্রু আমাদের। রড আর পর্দা আপনার, চাইলে হাট থেকেও ' +
        'নিতে পারেন। ফ্রেমের ওপরে লুকানো তার থাকলে দেখিয়ে দিন। ঢালাই ছাদে ছিদ্র হলে বাড়তি ধরা হবে।',
    },
    priceTaka: 450,
    durationMinutes: 60,
    addOns: [
      {
        code: 'third-window',
        name: { en: 'Each further window', bn: 'প্রতিটি বাড়তি জানালা' },
        priceTaka: 180,
        minutes: 20,
      },
      {
        code: 'hang',
        name: { en: 'Curtains hung and pleats arranged', bn: 'পর্দা ঝুলিয়ে কুঁচি ঠিক করা' },
        priceTaka: 150,
        minutes: 20,
      },
      {
        code: 'slab',
        name: { en: 'Drilling into the concrete slab', bn: 'ঢালাই ছাদে ড্রিল' },
        priceTaka: 250,
        minutes: 25,
      },
    ],
    picture: { object: 'curtain', tint: '#8d5a97', accent: '#d4b483' },
  },
  {
    slug: 'door-lock-change',
    category: 'carpenter',
    title: { en: 'Door lock change', bn: 'দরজার তালা বদল' },
    summary: {
      en: 'Cylinder or whole lock replaced, keys tried before we leave.',
      bn: 'সিলিন্ডার বা পুরো লক বদলে প্রতিটি চাবি ঘুরিয়ে দেখা।',
    },
    description: {
      en:
        'Lost a key, or moved in and do not know who else has one? The carpenter measures the old case, ' +
        'fits a matching lock or only the cylinder, eases the strike plate and tries every key. Be ' +
        'there yourself with proof that you live in the flat. Opening a locked door without a key is ' +
        'charged on top.',
      bn:
        'চাবি হারিয়েছে, কিংবা নতুন বাসায় উঠে জানেন না আর কার হাতে চাবি আছে? পুরোনো তালার মাপ নিয়ে মিলিয়ে ' +
        'নতুন লক বা শুধু সিলিন্ডার লাগানো হয়, চৌকাঠের পাত ঘষে পাল্লা সহজ করা হয়। নিজে উপস্থিত থাকুন, ফ্ল্যাটটি ' +
        'যে আপনার তার একটা কাগজ হাতে রাখুন। চাবি ছাড়া বন্ধ দরজা খোলার খরচ অতিরিক্ত।',
    },
    priceTaka: 500,
    durationMinutes: 45,
    addOns: [
      {
        code: 'open-door',
        name: { en: 'Open a door without its key', bn: 'চাবি ছাড়া দরজা খোলা' },
        priceTaka: 600,
        minutes: 30,
      },
      {
        code: 'night-lock',
        name: { en: 'Night call from 22:00', bn: 'রাত ১০টার পরের কল' },
        priceTaka: 700,
        minutes: 0,
      },
      {
        code: 'tower-bolt',
        name: { en: 'Tower bolt added inside', bn: 'ভেতরে ছিটকিনি লাগানো' },
        priceTaka: 250,
        minutes: 20,
      },
    ],
    picture: { object: 'door-lock', tint: '#b8892f', accent: '#3b3b3b' },
  },
  {
    slug: 'furniture-repair',
    category: 'carpenter',
    title: { en: 'Furniture repair', bn: 'আসবাব মেরামত' },
    summary: {
      en: 'Loose chairs, sagging beds and doors that stick put right at home.',
      bn: 'নড়বড়ে চেয়ার, দেবে যাওয়া খাট, আটকে যাওয়া পাল্লা বাসাতেই ঠিক করা।',
    },
    description: {
      en:
        'Two hours of a carpenter with glue, clamps and hinges: wobbling chairs are taken apart and ' +
        'glued anew, bed slats strengthened, doors planed where they rub. List the pieces in the note ' +
        'so that he brings fitting timber. Glue needs a night to dry, so plan to sit elsewhere. ' +
        'Plywood, foam and polish are billed by quantity.',
      bn:
        'আঠা, শিকঞ্জা আর কবজা নিয়ে কাঠমিস্ত্রি দুই ঘণ্টা কাজ করবেন। নড়বড়ে চেয়ার খুলে নতুন করে জোড়া, খাটের ' +
        'পাটাতন মজবুত, দরজার ঘষা লাগা কিনারা রাঁদা দেওয়া, যা আগে দরকার তা আগে। কোন কোন আসবাব নোটে লিখলে ' +
        'মিলিয়ে কাঠ আনা যায়। আঠা শুকাতে এক রাত লাগে। প্লাই, ফোম আর পলিশের দাম পরিমাণ অনুযায়ী।',
    },
    priceTaka: 800,
    durationMinutes: 120,
    addOns: [
      { code: 'hour-more', name: { en: 'One more hour', bn: 'আরও এক ঘণ্টা' }, priceTaka: 350, minutes: 60 },
      {
        code: 'hinges',
        name: { en: 'Four new hinges', bn: 'চারটি নতুন কবজা' },
        priceTaka: 280,
        minutes: 20,
      },
      {
        code: 'polish',
        name: { en: 'French polish for one table', bn: 'একটি টেবিলে স্পিরিট পলিশ' },
        priceTaka: 900,
        minutes: 90,
      },
    ],
    picture: { object: 'chair', tint: '#6f4e37', accent: '#c08552' },
  },
];
