import type { ReviewSeed } from '../types.ts';

export const careVisitsReviews: ReviewSeed[] = [
  {
    about: { category: 'movers' },
    rating: 5,
    text: {
      en: 'Every box numbered and none missing. One glass broke and was paid for before I complained.',
      bn: 'প্রতিটি বাক্সে নম্বর, একটাও হারায়নি। একটা গ্লাস ভেঙেছিল, আমি বলার আগেই দাম দিয়েছে।',
    },
  },
  {
    about: { category: 'movers' },
    rating: 4,
    text: {
      en:
        'Careful men who wrapped the mirror twice. The lorry waited at the gate for the caretaker’s ' +
        'letter, my own mistake.',
      bn: 'যত্ন করে কাজ করেন, আয়না দুই পরতে মুড়েছেন। দারোয়ানের চিঠির জন্য গাড়ি আটকে ছিল, সেটা আমারই ভুল।',
    },
  },
  {
    about: { category: 'movers' },
    rating: 5,
    text: {
      en: 'From one end of the city to the other, and the children still slept in their own beds that night.',
      bn: 'শহরের এ মাথা থেকে ও মাথা, তবু বাচ্চারা সেই রাতে নিজেদের বিছানাতেই ঘুমিয়েছে।',
    },
  },
  {
    about: { category: 'movers' },
    rating: 3,
    text: {
      en: 'Friendly crew, but they were one man short and my brother ended up carrying with them.',
      bn: 'লোকগুলো ভালো, তবে একজন কম এসেছিল, জিনিস নামাতে শেষে আমার ভাইকেও হাত লাগাতে হলো।',
    },
  },
  {
    about: { category: 'home-cleaning' },
    rating: 5,
    text: {
      en: 'I had forgotten what the real colour was. They worked in silence and left everything tidy.',
      bn: 'আসল রং যে এটা, ভুলেই গিয়েছিলাম। চুপচাপ কাজ করে সব গুছিয়ে রেখে গেছেন।',
    },
  },
  {
    about: { category: 'home-cleaning' },
    rating: 4,
    text: {
      en: 'Thorough team, very punctual. One corner was forgotten and done at once when I pointed.',
      bn: 'দল সময়মতো এসেছে, কাজও গুছিয়ে করেছে। এক কোণ বাদ পড়েছিল, দেখাতেই করে দিয়েছে।',
    },
  },
  {
    about: { category: 'home-cleaning' },
    rating: 5,
    text: {
      en: 'They brought their own cloths and brushes and showed me photographs of before and after.',
      bn: 'নিজেদের ব্রাশ আর কাপড় নিয়ে এসেছিলেন, কাজ শেষে আগে-পরের ছবি মিলিয়ে কাজ বুঝিয়ে দিয়েছেন।',
    },
  },
  {
    about: { category: 'home-cleaning' },
    rating: 5,
    text: {
      en:
        'Booked it as a present for my parents before Eid. My mother inspected with her glasses on and ' +
        'found nothing.',
      bn: 'ঈদের আগে মা-বাবার জন্য বুকিং দিয়েছিলাম। মা চশমা চোখে খুঁটিয়ে দেখেও কোনো খুঁত ধরতে পারেননি।',
    },
  },
  {
    about: { category: 'home-cleaning' },
    rating: 1,
    text: {
      en: 'Nobody came and nobody called until I wrote to support. The money was back the same evening.',
      bn: 'কেউ আসেনি, ফোনও করেনি; সাপোর্টে লেখার পর জানলাম। টাকা অবশ্য সেদিন সন্ধ্যায়ই ফেরত পেয়েছি।',
    },
  },
  {
    about: { category: 'pest-control' },
    rating: 5,
    text: {
      en: 'They asked about our fish tank before anything else. Five weeks later there is no trace.',
      bn: 'প্রথমেই জিজ্ঞেস করলেন বাসায় মাছের ট্যাংক আছে কি না। পাঁচ সপ্তাহ হলো, আর কোনো চিহ্ন নেই।',
    },
  },
  {
    about: { category: 'pest-control' },
    rating: 4,
    text: {
      en:
        'Hardly any smell and the second visit came on the promised date. A few survivors were seen in ' +
        'between.',
      bn: 'গন্ধ তেমন নেই, দ্বিতীয়বার কথামতো তারিখেই এসেছেন। মাঝের দিনগুলোতে দু-একটা চোখে পড়েছিল।',
    },
  },
  {
    about: { category: 'pest-control' },
    rating: 5,
    text: {
      en:
        'They searched in places where three earlier companies had never looked, with a torch and much ' +
        'patience.',
      bn: 'টর্চ হাতে ধৈর্য ধরে এমন সব জায়গা খুঁজেছেন, আগের তিন কোম্পানি ওদিকে তাকায়ইনি।',
    },
  },
  {
    about: { category: 'pest-control' },
    rating: 3,
    text: {
      en: 'Better than before, not gone. I was told a third round may be needed, and that costs extra.',
      bn: 'আগের চেয়ে কম, পুরো যায়নি। বলা হয়েছে আরেক দফা লাগতে পারে, তার জন্য আবার টাকা।',
    },
  },
  {
    about: { category: 'beauty-at-home' },
    rating: 5,
    text: {
      en: 'Everything came out of sealed packets, and afterwards not a hair was left on the carpet.',
      bn: 'সব জিনিস সিল করা প্যাকেট থেকে বেরিয়েছে, কাজ শেষে কার্পেটে একটা চুলও পড়ে ছিল না।',
    },
  },
  {
    about: { category: 'beauty-at-home' },
    rating: 5,
    text: {
      en: 'With a small child at home going out is hard. Nobody was in a hurry here, and the work was lovely.',
      bn: 'ছোট বাচ্চা নিয়ে বাইরে যাওয়া কঠিন। এখানে কোনো তাড়াহুড়া ছিল না, কাজও মনের মতো হয়েছে।',
    },
  },
  {
    about: { category: 'beauty-at-home' },
    rating: 4,
    text: {
      en: 'Skilled hands and pleasant talk. Ten minutes went on looking for a socket, so prepare one.',
      bn: 'হাতের কাজ ভালো, কথাবার্তাও মিষ্টি। সকেট খুঁজতেই দশ মিনিট গেল, আগে থেকে একটা ঠিক রাখবেন।',
    },
  },
  {
    about: { category: 'beauty-at-home' },
    rating: 5,
    text: {
      en: 'Gentle hands, clean tools and a fair price. We have already fixed a date for next month.',
      bn: 'হাত নরম, যন্ত্রপাতি পরিষ্কার, দামও ন্যায্য। পরের মাসের তারিখও ঠিক করে রেখেছি আমরা।',
    },
  },
  {
    about: { category: 'gardening' },
    rating: 5,
    text: {
      en:
        'Our dead corner now has leaves in three shades, and the neighbour below has had no water on ' +
        'her washing.',
      bn: 'বারান্দার মরা কোণটায় এখন তিন রকম সবুজ, নিচতলার কাপড়েও আর পানি পড়ে না।',
    },
  },
  {
    about: { category: 'gardening' },
    rating: 4,
    text: {
      en: 'Good advice and rich soil. The gardener wanted to start at seven, which is early for a Saturday.',
      bn: 'পরামর্শ ভালো, মাটিও ঝরঝরে। মালি সকাল সাতটায় শুরু করতে চান, শনিবারের জন্য একটু বেশিই ভোর।',
    },
  },
  {
    about: { category: 'gardening' },
    rating: 5,
    text: {
      en: 'First he counted the hours of sun, then he talked about plants. Nothing has died in three months.',
      bn: 'আগে রোদের ঘণ্টা গুনলেন, তারপর গাছের কথা তুললেন। তিন মাসে একটাও মরেনি।',
    },
  },
  {
    about: { category: 'gardening' },
    rating: 3,
    text: {
      en: 'Plants are doing well, but the floor was left muddy and the caretaker was not amused.',
      bn: 'গাছ ভালো আছে, তবে কাদা ফেলে গিয়েছিলেন, কেয়ারটেকার সেটা নিয়ে দুকথা শুনিয়েছেন।',
    },
  },
  {
    about: { category: 'tutoring' },
    rating: 5,
    text: {
      en: 'On lesson days there used to be a headache. Now the chair stands ready ten minutes before.',
      bn: 'আগে ক্লাসের দিন এলেই মাথাব্যথা শুরু হতো। এখন দশ মিনিট আগেই চেয়ার টেনে রাখা থাকে।',
    },
  },
  {
    about: { category: 'tutoring' },
    rating: 4,
    text: {
      en:
        'Patient and well prepared, with honest notes for the parents. A copy of the plan at the start ' +
        'would help.',
      bn: 'ধৈর্য আছে, প্রস্তুতিও থাকে, অভিভাবককে যা সত্য তা-ই লেখেন। শুরুতে একটা পরিকল্পনা পেলে ভালো হতো।',
    },
  },
  {
    about: { category: 'tutoring' },
    rating: 5,
    text: {
      en: 'After eight lessons there is visible progress, and the teacher at school noticed it too.',
      bn: 'আট ক্লাস পরেই উন্নতি চোখে পড়ছে। স্কুলের শিক্ষকও সেদিন নিজে থেকে কথাটা তুললেন।',
    },
  },
  {
    about: { category: 'tutoring' },
    rating: 4,
    text: {
      en: 'Missed one lesson because of the flooded road and gave it back the same week without our asking.',
      bn: 'রাস্তায় পানি জমায় একদিন আসতে পারেননি, না বলতেই সেই সপ্তাহে ক্লাসটা পুষিয়ে দিয়েছেন।',
    },
  },
  {
    about: { category: 'cctv-internet' },
    rating: 5,
    text: {
      en: 'Asked first where I wanted everything, then worked so neatly that not one loose wire can be seen.',
      bn: 'কোথায় কী চাই আগে জিজ্ঞেস করে নিলেন, তারপর এমন গুছিয়ে করলেন যে একটা তারও চোখে পড়ে না।',
    },
  },
  {
    about: { category: 'cctv-internet' },
    rating: 4,
    text: {
      en: 'Works as promised. He spoke rather fast, so I asked him to write the steps down, which he did.',
      bn: 'কথামতোই চলছে। একটু দ্রুত কথা বলেন, তাই নিয়মগুলো লিখে দিতে বললাম, লিখেও দিয়েছেন।',
    },
  },
  {
    about: { category: 'cctv-internet' },
    rating: 5,
    text: {
      en: 'Explained the remote and the app to my mother twice, with the same patience both times.',
      bn: 'রিমোট আর অ্যাপ কীভাবে চলে মাকে দুবার বুঝিয়েছেন, দুবারই একই রকম ধৈর্য নিয়ে।',
    },
  },
  {
    about: { category: 'cctv-internet' },
    rating: 3,
    text: {
      en: 'The result is fine, but it took an hour longer than booked and I missed a meeting.',
      bn: 'কাজ ঠিকই হয়েছে, তবে কথার চেয়ে এক ঘণ্টা বেশি লাগায় একটা মিটিং ধরতে পারিনি।',
    },
  },
];
