import type { ServiceSeed } from '../types.ts';

export const services: ServiceSeed[] = [
  {
    slug: 'school-maths-lesson',
    category: 'tutoring',
    title: { en: 'Maths lesson, class 6 to 10', bn: 'গণিত ক্লাস, ষষ্ঠ–দশম' },
    summary: {
      en: 'One pupil, NCTB book or English medium, at your table.',
      bn: 'একজন শিক্ষার্থী, এনসিটিবি বা ইংরেজি মাধ্যম, নিজের টেবিলে।',
    },
    description: {
      en:
        'The tutor begins where the class stands, works through two or three problems aloud, lets the ' +
        'pupil solve the next ones and leaves six for the week. Parents get a short note after each ' +
        'fourth lesson. Keep textbook, last test paper and a quiet table ready. A second child or exam ' +
        'papers from other schools cost extra.',
      bn:
        'ক্লাসে এখন কোন অধ্যায় চলছে সেখান থেকে শুরু। দু-তিনটি অঙ্ক মুখে বলে বলে করানো, পরেরগুলো ছাত্র নিজে করে, ' +
        'সপ্তাহের জন্য ছয়টি রেখে যাওয়া হয়। প্রতি চার ক্লাস পর অভিভাবক ছোট একটা লিখিত মন্তব্য পান। বই, শেষ ' +
        'পরীক্ষার খাতা আর শান্ত একটা টেবিল প্রস্তুত রাখুন। দ্বিতীয় সন্তান বা বাড়তি প্রশ্নপত্রের জন্য আলাদা খরচ।',
    },
    priceTaka: 600,
    durationMinutes: 75,
    addOns: [
      {
        code: 'sibling',
        name: { en: 'A brother or sister joins', bn: 'ভাই বা বোনও বসবে' },
        priceTaka: 300,
        minutes: 0,
      },
      {
        code: 'half-hour',
        name: { en: 'Thirty minutes more', bn: 'আরও ত্রিশ মিনিট' },
        priceTaka: 200,
        minutes: 30,
      },
      {
        code: 'mock-test',
        name: { en: 'Mock test, marked by hand', bn: 'মডেল টেস্ট, খাতা দেখে দেওয়া' },
        priceTaka: 350,
        minutes: 60,
      },
    ],
    picture: { object: 'straight-ruler', tint: '#e9c46a', accent: '#264653' },
  },
  {
    slug: 'spoken-english-lesson',
    category: 'tutoring',
    title: { en: 'Spoken English lesson', bn: 'স্পোকেন ইংলিশ ক্লাস' },
    summary: {
      en: 'An hour of talking for interviews, travel or school.',
      bn: 'ইন্টারভিউ, বিদেশ বা স্কুলের জন্য এক ঘণ্টা কথা বলার চর্চা।',
    },
    description: {
      en:
        'Most of us can read English and fall silent when we must speak it. In this hour you talk about ' +
        'your own work and day, the teacher notes mistakes, returns to five of them at the end and ' +
        'records a minute for comparison. Adults and pupils from class 8. Interview files and IELTS ' +
        'cards are extra.',
      bn:
        'পড়তে পারি, বলতে গেলেই আটকে যাই, এই সমস্যা অনেকের। এক ঘণ্টা আপনি নিজের কাজ ও দিনের কথা ইংরেজিতে ' +
        'বলবেন, শিক্ষক ভুলগুলো টুকে রাখবেন, শেষে বাছাই করা পাঁচটা নিয়ে বসবেন। এক মিনিট রেকর্ড রাখা হয়, পরে ' +
        'মিলিয়ে দেখা যায়। অষ্টম শ্রেণি থেকে যেকোনো বয়স। চাকরির ইন্টারভিউ বা আইইএলটিএস প্রস্তুতির উপকরণ বাড়তি।',
    },
    priceTaka: 700,
    durationMinutes: 60,
    addOns: [
      {
        code: 'friend',
        name: { en: 'A friend joins the lesson', bn: 'একজন বন্ধুও যোগ দেবে' },
        priceTaka: 350,
        minutes: 0,
      },
      {
        code: 'interview',
        name: { en: 'Mock interview with notes', bn: 'নকল ইন্টারভিউ ও লিখিত পরামর্শ' },
        priceTaka: 400,
        minutes: 30,
      },
      {
        code: 'ielts',
        name: { en: 'IELTS speaking test practice', bn: 'আইইএলটিএস স্পিকিং অনুশীলন' },
        priceTaka: 500,
        minutes: 30,
      },
    ],
    picture: { object: 'pen', tint: '#3a5a80', accent: '#e07a5f' },
  },
  {
    slug: 'drawing-lesson',
    category: 'tutoring',
    title: { en: 'Drawing lesson for children', bn: 'ছোটদের ছবি আঁকা' },
    summary: {
      en: 'Pencil, pastel and watercolour for ages five to twelve.',
      bn: 'পাঁচ থেকে বারো বছরের জন্য পেনসিল, প্যাস্টেল, জলরং।',
    },
    description: {
      en:
        'A graduate of fine arts sits on the floor with your child: first looking at a leaf or a ' +
        'rickshaw, then lines, then colour. Paper for the first lesson comes along; a list for the ' +
        'second is sent. An old shirt and a washable mat save your sofa. Siblings may share a lesson ' +
        'for a small amount.',
      bn:
        'চারুকলার শিক্ষক মেঝেতে পাটি পেতে শিশুর সঙ্গে বসেন। আগে একটা পাতা বা রিকশা মন দিয়ে দেখা, তারপর ' +
        'রেখা, শেষে রং। প্রথম দিনের কাগজ শিক্ষক আনেন, পরের দিনের জিনিসের তালিকা পাঠিয়ে দেন। পুরোনো একটা ' +
        'জামা পরান, নিচে ধোয়া যায় এমন চাদর দিন। ভাই-বোন একসঙ্গে বসলে অল্প কিছু টাকা যোগ হয়, উপকরণও কিনে ' +
        'নেওয়া যায়।',
    },
    priceTaka: 650,
    durationMinutes: 75,
    addOns: [
      {
        code: 'sibling-draws',
        name: { en: 'A second child draws along', bn: 'দ্বিতীয় শিশুও আঁকবে' },
        priceTaka: 300,
        minutes: 0,
      },
      {
        code: 'material-box',
        name: { en: 'Box of pastels, brushes and paper', bn: 'প্যাস্টেল, তুলি ও কাগজের বাক্স' },
        priceTaka: 850,
        minutes: 0,
      },
      {
        code: 'frame',
        name: { en: 'One picture framed', bn: 'একটি ছবি বাঁধাই' },
        priceTaka: 400,
        minutes: 15,
      },
    ],
    picture: { object: 'artist-palette', tint: '#f4a261', accent: '#6d597a' },
  },
];
