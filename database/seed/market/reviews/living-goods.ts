import type { ReviewSeed } from '../types.ts';

export const livingGoodsReviews: ReviewSeed[] = [
  {
    about: { category: 'furniture' },
    rating: 5,
    text: {
      en:
        'Edges are smooth, colour as in the pictures, and the men carried it up five floors without a ' +
        'scratch on the wall.',
      bn: 'কিনারা মসৃণ, রং ছবির মতোই; লোকেরা পাঁচতলা তুলেছে, দেয়ালে একটা আঁচড়ও লাগেনি।',
    },
  },
  {
    about: { category: 'furniture' },
    rating: 4,
    text: {
      en: 'Sturdy and honest about the kind of wood. It smelled of polish for nearly a week, so air the room.',
      bn: 'মজবুত, কোন কাঠ তা নিয়ে লুকোচুরি নেই। সপ্তাহখানেক পালিশের গন্ধ ছিল, জানালা খুলে রাখতে হয়।',
    },
  },
  {
    about: { category: 'furniture' },
    rating: 5,
    text: {
      en: 'The measures on the page were right to the centimetre, it slid between window and door as planned.',
      bn: 'পাতায় লেখা মাপ সেন্টিমিটার ধরে ঠিক; জানালা আর দরজার মাঝের ফাঁকে হিসাবমতো বসে গেছে।',
    },
  },
  {
    about: { category: 'furniture' },
    rating: 3,
    text: {
      en: 'Nice to look at, but one leg needed a folded card under it until the carpenter came to plane it.',
      bn: 'দেখতে ভালো, তবে একটা পায়ার নিচে কাগজ ভাঁজ করে দিতে হয়েছিল, পরে কাঠমিস্ত্রি ঠিক করেছে।',
    },
  },
  {
    about: { category: 'bedding-curtains' },
    rating: 5,
    text: {
      en:
        'The cloth is thick, the stitching straight, and after three washes the colour has stayed where ' +
        'it was.',
      bn: 'কাপড় মোটা, সেলাই সোজা, তিনবার ধোয়ার পরও রং যেমন ছিল তেমনই আছে।',
    },
  },
  {
    about: { category: 'bedding-curtains' },
    rating: 4,
    text: {
      en: 'Neat seams and the size as listed. It smelled of the store until we aired it for two days.',
      bn: 'সেলাই পরিপাটি, মাপও লেখার সঙ্গে মেলে। দোকানের একটা গন্ধ ছিল, দুই দিন রোদে দেওয়ার পর গেছে।',
    },
  },
  {
    about: { category: 'bedding-curtains' },
    rating: 5,
    text: {
      en:
        'My daughter chose the shade from the photograph and it is the same in daylight. She sleeps ' +
        'better, she says.',
      bn: 'মেয়ে ছবি দেখে রং পছন্দ করেছিল, দিনের আলোতেও একই রং। ও নাকি এখন ভালো ঘুমায়।',
    },
  },
  {
    about: { category: 'bedding-curtains' },
    rating: 2,
    text: {
      en: 'The size was not the one I had ordered. Exchange agreed, but it took nine days.',
      bn: 'যে মাপ চেয়েছিলাম সেটা আসেনি। বদলে দিয়েছে ঠিকই, তবে নয় দিন লাগিয়ে দিয়েছে।',
    },
  },
  {
    about: { category: 'cleaning-supplies' },
    rating: 5,
    text: {
      en: 'Our help asked where we got it, and now her own home has the same one.',
      bn: 'বাসার কাজের আপা জিজ্ঞেস করেছিলেন কোথা থেকে কিনেছি, এখন তাঁর নিজের বাসাতেও একই জিনিস।',
    },
  },
  {
    about: { category: 'cleaning-supplies' },
    rating: 4,
    text: {
      en:
        'Lasts longer than the supermarket brand for nearly the same money. The wrapping was torn at ' +
        'one end.',
      bn: 'দাম প্রায় একই, অথচ সুপারশপেরটার চেয়ে বেশি দিন যায়। মোড়কটা এক পাশে ছেঁড়া ছিল।',
    },
  },
  {
    about: { category: 'cleaning-supplies' },
    rating: 5,
    text: {
      en: 'Ordered for the whole building, twelve flats, and every piece was in the box with a list on top.',
      bn: 'পুরো ভবনের বারো ফ্ল্যাটের জন্য নিয়েছিলাম, ওপরে তালিকা দেওয়া ছিল, গুনে দেখি সব ঠিক।',
    },
  },
  {
    about: { category: 'cleaning-supplies' },
    rating: 3,
    text: {
      en: 'Fine for daily use, not for hard stains on the kitchen floor; there I still need the old remedy.',
      bn: 'রোজকার কাজে চলে, কিন্তু রান্নাঘরের মেঝের পুরোনো দাগে কুলায় না, সেখানে আগের টোটকাই লাগে।',
    },
  },
  {
    about: { category: 'traditional-wear' },
    rating: 5,
    text: {
      en: 'Soft from the first day, and at the holud three people asked me for the name of the shop.',
      bn: 'প্রথম দিন থেকেই নরম। গায়েহলুদের অনুষ্ঠানে তিনজন আলাদা করে জানতে চেয়েছেন কোন দোকানের।',
    },
  },
  {
    about: { category: 'traditional-wear' },
    rating: 4,
    text: {
      en: 'Lovely weave and a proper fall. In daylight the shade is slightly deeper than on my phone.',
      bn: 'বুনন চমৎকার, পরলে ঝুলটাও ঠিক থাকে। দিনের আলোয় রংটা ফোনের ছবির চেয়ে একটু গাঢ়।',
    },
  },
  {
    about: { category: 'traditional-wear' },
    rating: 5,
    text: {
      en:
        'Sent to my family in Rajshahi for Pohela Boishakh. It was worn all day in the heat without a ' +
        'complaint.',
      bn: 'পয়লা বৈশাখে রাজশাহীতে বাড়ির জন্য পাঠিয়েছিলাম। সারা দিন গরমে পরেও কেউ অস্বস্তির কথা বলেনি।',
    },
  },
  {
    about: { category: 'traditional-wear' },
    rating: 3,
    text: {
      en: 'The cloth is good but the finishing at the hem was careless, my tailor put it right in ten minutes.',
      bn: 'কাপড় ভালো, কিনারার সেলাইয়ে যত্ন কম ছিল। পাড়ার দর্জি দশ মিনিটে ঠিক করে দিয়েছেন।',
    },
  },
  {
    about: { category: 'traditional-wear' },
    rating: 4,
    text: {
      en: 'Arrived two days before Eid as promised, folded on card and not crushed. Iron it on the inside.',
      bn: 'ঈদের দুই দিন আগে আসার কথা ছিল, এসেছেও; শক্ত কাগজে ভাঁজ করা, কুঁচকায়নি। উল্টো পিঠে ইস্ত্রি করবেন।',
    },
  },
  {
    about: { category: 'bags-shoes' },
    rating: 5,
    text: {
      en: 'Seven months of buses, rain and a careless teenager, and it still looks decent.',
      bn: 'সাত মাস ধরে বাস, বৃষ্টি আর এলোমেলো এক কিশোরের হাতে, তবু এখনো চেহারা ঠিক আছে।',
    },
  },
  {
    about: { category: 'bags-shoes' },
    rating: 4,
    text: {
      en: 'I use it every day on the way to office. It felt a little stiff when new, so do not judge at once.',
      bn: 'রোজ অফিসে যেতে ব্যবহার করি। নতুন অবস্থায় একটু শক্ত লাগে, তাই প্রথম দিনেই রায় দেবেন না।',
    },
  },
  {
    about: { category: 'bags-shoes' },
    rating: 5,
    text: {
      en:
        'Neat work in every detail, and it looks more expensive than it was. I bought a second for my ' +
        'sister.',
      bn: 'খুঁটিনাটি সব কাজ পরিপাটি, দাম শুনে সবাই অবাক হয়। বোনের জন্য আরেকটা নিলাম।',
    },
  },
  {
    about: { category: 'bags-shoes' },
    rating: 1,
    text: {
      en:
        'The wrong colour came, and when it was exchanged the same wrong colour came again. I took my ' +
        'money back.',
      bn: 'ভুল রং এসেছিল, বদলাতে দিলাম, আবারও সেই একই ভুল রং। শেষে টাকা ফেরত নিয়েছি।',
    },
  },
  {
    about: { category: 'personal-care' },
    rating: 5,
    text: {
      en: 'In use for six weeks by three people in our home. The packet was sealed and the date clear.',
      bn: 'বাসার তিনজন মিলে ছয় সপ্তাহ ব্যবহার করছি। প্যাকেট সিল করা ছিল, তারিখও স্পষ্ট লেখা।',
    },
  },
  {
    about: { category: 'personal-care' },
    rating: 4,
    text: {
      en: 'Good value and it reached Jatrabari in one day. I would have liked a sturdier box around it.',
      bn: 'দামের তুলনায় ভালো, এক দিনেই যাত্রাবাড়ী পৌঁছেছে। বাইরের বাক্সটা আরেকটু শক্ত হলে ভালো লাগত।',
    },
  },
  {
    about: { category: 'personal-care' },
    rating: 5,
    text: {
      en: 'My husband tried it once and now I have to hide it. We will order again next month.',
      bn: 'বাসার একজন একবার ব্যবহার করেই ভক্ত, এখন লুকিয়ে রাখতে হয়। সামনের মাসে আবার নেব।',
    },
  },
  {
    about: { category: 'personal-care' },
    rating: 3,
    text: {
      en: 'Does its work, but the box was opened before it came to me. The seller said it was for checking.',
      bn: 'কাজ করে, কিন্তু আমার হাতে আসার আগেই বাক্সটা খোলা ছিল। বিক্রেতা বললেন পরীক্ষা করতে খুলেছিলেন।',
    },
  },
  {
    about: { category: 'plants' },
    rating: 5,
    text: {
      en:
        'Packed in a carton with air holes, still moist on arrival. Two weeks later our east balcony ' +
        'looks alive.',
      bn: 'বাতাস চলার ফুটোওয়ালা কার্টনে এসেছে, হাতে পেয়েও ভেজা ভাব ছিল। দুই সপ্তাহে পুবের বারান্দাটা জেগে উঠেছে।',
    },
  },
  {
    about: { category: 'plants' },
    rating: 4,
    text: {
      en:
        'More than the picture promised. A pinch of soil spilled in the lift, the delivery boy swept it ' +
        'up himself.',
      bn: 'ছবি দেখে যা ভেবেছিলাম তার চেয়ে ভালো। লিফটে একটু মাটি পড়েছিল, ডেলিভারির ছেলেটা নিজেই ঝাড়ু দিয়ে দিয়েছে।',
    },
  },
  {
    about: { category: 'plants' },
    rating: 5,
    text: {
      en:
        'The little card about water and light is useful, for the first time something in our home has ' +
        'not died on me.',
      bn: 'পানি আর আলোর কথা লেখা ছোট কার্ডটা কাজে লেগেছে, এই প্রথম আমার হাতে কিছু বেঁচে রইল।',
    },
  },
  {
    about: { category: 'plants' },
    rating: 2,
    text: {
      en: 'Little came of it in the first month although I followed the card. A replacement is on its way.',
      bn: 'কার্ডের নিয়ম মেনেই চলেছি, তবু প্রথম মাসে তেমন কিছু হলো না। নতুন একটা পাঠাচ্ছে বলেছে।',
    },
  },
  {
    about: { category: 'tools' },
    rating: 5,
    text: {
      en:
        'My uncle is a mechanic and looked at it for ten minutes before he nodded. Now he borrows it ' +
        'from me.',
      bn: 'মামা মিস্ত্রি মানুষ, দশ মিনিট খুঁটিয়ে দেখে তবে মাথা নেড়েছেন। এখন নিজেই ধার নিয়ে যান।',
    },
  },
  {
    about: { category: 'tools' },
    rating: 4,
    text: {
      en: 'Good material, no sharp edges, ready for use. I expected some kind of cover or pouch with it.',
      bn: 'জিনিস ভালো, ধারালো খোঁচা নেই, খুলেই কাজে লাগানো যায়। সঙ্গে একটা কভার বা থলে থাকবে ভেবেছিলাম।',
    },
  },
  {
    about: { category: 'tools' },
    rating: 5,
    text: {
      en: 'Paid for itself after two small jobs that I would have called somebody for.',
      bn: 'ছোট দুটো কাজ নিজেই সেরেছি, লোক ডাকলে যা যেত তাতেই এটার দাম উঠে গেছে।',
    },
  },
  {
    about: { category: 'tools' },
    rating: 3,
    text: {
      en: 'Fine for the home, I would not take it to a building site. The price is fair for that.',
      bn: 'বাসার টুকটাক কাজে চলে, নির্মাণের কাজে নেব না। দাম সেই হিসাবে ঠিকই আছে।',
    },
  },
  {
    about: { category: 'books-stationery' },
    rating: 5,
    text: {
      en: 'As described and well kept, no bent corners. It was wrapped twice against the rain that day.',
      bn: 'বর্ণনার সঙ্গে মিলেছে, কোনা ভাঙা বা ভাঁজ পড়া নেই। সেদিন বৃষ্টি ছিল, দুই পরতে মুড়ে পাঠিয়েছে।',
    },
  },
  {
    about: { category: 'books-stationery' },
    rating: 4,
    text: {
      en: 'Everything my son’s teacher asked for came in one parcel. One item had another cover than shown.',
      bn: 'ছেলের শিক্ষক যা যা চেয়েছেন এক পার্সেলেই পেলাম। একটার মলাট ছবির সঙ্গে মেলেনি, তাতে ক্ষতি নেই।',
    },
  },
  {
    about: { category: 'books-stationery' },
    rating: 5,
    text: {
      en: 'Cheaper than walking to Nilkhet if I count the rickshaw, and it was on my desk next morning.',
      bn: 'রিকশাভাড়া ধরলে নীলক্ষেতে গিয়ে কেনার চেয়ে সস্তা পড়েছে, আর পরদিন সকালেই টেবিলে হাজির।',
    },
  },
  {
    about: { category: 'books-stationery' },
    rating: 4,
    text: {
      en:
        'My daughter took it to school on the first day and two friends wanted the same. Please keep ' +
        'more in stock.',
      bn: 'প্রথম দিনই মেয়ে স্কুলে নিয়ে গেছে, দুই বান্ধবীও একই জিনিস চায়। আরও কিছু মজুত রাখবেন।',
    },
  },
  {
    about: { category: 'gadgets' },
    rating: 5,
    text: {
      en: 'In use ten minutes after opening, nothing missing from the box, and the warranty card was stamped.',
      bn: 'বাক্স খোলার দশ মিনিটের মধ্যে চালু, কিছু কম ছিল না, ওয়ারেন্টি কার্ডে সিলও দেওয়া।',
    },
  },
  {
    about: { category: 'gadgets' },
    rating: 4,
    text: {
      en: 'Genuine, the number on the maker’s website matched. The cable that comes with it is rather short.',
      bn: 'আসল জিনিস, কোম্পানির সাইটে নম্বর মিলিয়ে দেখেছি। তবে সঙ্গের তারটা একটু ছোট।',
    },
  },
  {
    about: { category: 'gadgets' },
    rating: 3,
    text: {
      en:
        'Good for the money, though the printed guide is in English and Chinese only and my father ' +
        'needed help.',
      bn: 'এই দামে ঠিক আছে, তবে নির্দেশিকা কেবল ইংরেজি আর চীনা ভাষায়, বাবাকে বুঝিয়ে দিতে হয়েছে।',
    },
  },
  {
    about: { category: 'gadgets' },
    rating: 5,
    text: {
      en: 'The first one had a fault, they brought another the next working day and did not argue at all.',
      bn: 'প্রথমটায় ত্রুটি ছিল, পরের কর্মদিবসেই আরেকটা বাসায় দিয়ে গেছে, এ নিয়ে কোনো তর্ক করেনি।',
    },
  },
  {
    about: { category: 'furniture' },
    rating: 5,
    text: {
      en:
        'Bought it for my parents in Khulna to see in our flat first; now they refuse to take it along ' +
        'and visit more often.',
      bn: 'খুলনায় মা-বাবার জন্য কিনে আগে আমাদের বাসায় রেখেছিলাম; এখন তাঁরা নিতে চান না, বরং ঘন ঘন বেড়াতে আসেন।',
    },
  },
  {
    about: { category: 'personal-care' },
    rating: 4,
    text: {
      en: 'Third order from the same shop. The new packaging is plainer and uses less plastic, which I like.',
      bn: 'একই দোকান থেকে তৃতীয়বার নিলাম। নতুন মোড়কটা সাদামাটা, প্লাস্টিক কম, এটা আমার ভালো লেগেছে।',
    },
  },
];
