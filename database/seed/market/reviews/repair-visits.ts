import type { ReviewSeed } from '../types.ts';

export const repairVisitsReviews: ReviewSeed[] = [
  {
    about: { category: 'ac-service' },
    rating: 5,
    text: {
      en: 'He showed me the reading on his meter and wiped the floor under the unit without being asked.',
      bn: 'মিটারের মাপটা আমাকে দেখিয়েছেন, আর কেউ না বলতেই এসির নিচের মেঝেটাও মুছে দিয়েছেন।',
    },
  },
  {
    about: { category: 'ac-service' },
    rating: 4,
    text: {
      en: 'Came twenty minutes late because of the VIP road but phoned before. By evening the room was cold.',
      bn: 'ভিআইপি রোডের জ্যামে বিশ মিনিট দেরি, তবে আগেই ফোন করে জানিয়েছেন। সন্ধ্যার মধ্যে ঘর ঠান্ডা।',
    },
  },
  {
    about: { category: 'ac-service' },
    rating: 5,
    text: {
      en:
        'Bed and shelf were covered before the tools came out. My grandmother could keep resting in the ' +
        'next room.',
      bn: 'যন্ত্র বের করার আগে খাট-তাক ঢেকে নিয়েছেন। পাশের ঘরে দাদি শুয়ে ছিলেন, তাঁর ঘুম ভাঙেনি।',
    },
  },
  {
    about: { category: 'ac-service' },
    rating: 2,
    text: {
      en: 'Work was all right, but they asked for two hundred more at the end, which Haat then gave me back.',
      bn: 'কাজ মন্দ হয়নি, কিন্তু শেষে দুইশ টাকা বেশি চেয়েছিল, পরে হাটে জানালে ফেরত পেয়েছি।',
    },
  },
  {
    about: { category: 'ac-service' },
    rating: 5,
    text: {
      en:
        'Third summer with the same technician. He remembers our units and tells us when nothing needs ' +
        'doing.',
      bn: 'একই টেকনিশিয়ানের সঙ্গে তৃতীয় গরমকাল। কিছু করার দরকার না থাকলে সেটাও সোজা বলে দেন।',
    },
  },
  {
    about: { category: 'electrician' },
    rating: 5,
    text: {
      en:
        'Turned the main switch off first, tested twice, explained to my son what an earth wire does. ' +
        'Calm and exact.',
      bn: 'আগে মেইন সুইচ নামালেন, দুবার পরীক্ষা করলেন, ছেলেকে আর্থিংয়ের মানে বোঝালেন। ঠান্ডা মাথার মানুষ।',
    },
  },
  {
    about: { category: 'electrician' },
    rating: 4,
    text: {
      en: 'Neat work and fair bill. He had to go out for one connector that should have been in his bag.',
      bn: 'কাজ পরিপাটি, বিলও ঠিক। একটা কানেক্টরের জন্য দোকানে যেতে হলো, ওটা ব্যাগে থাকা উচিত ছিল।',
    },
  },
  {
    about: { category: 'electrician' },
    rating: 5,
    text: {
      en:
        'I had the part delivered in the morning and the visit at four, all on one bill. No waiting for ' +
        'two people.',
      bn: 'সকালে জিনিস এল, বিকেল চারটায় মিস্ত্রি, এক বিলেই সব। দুই জায়গায় ফোন করতে হয়নি।',
    },
  },
  {
    about: { category: 'electrician' },
    rating: 5,
    text: {
      en:
        'Finished in forty minutes, everything tested in front of us, and the old screws were collected ' +
        'from the floor.',
      bn: 'চল্লিশ মিনিটে শেষ, আমাদের সামনেই সব চালিয়ে পরীক্ষা, মেঝে থেকে পুরোনো স্ক্রুগুলোও কুড়িয়ে নিয়েছেন।',
    },
  },
  {
    about: { category: 'electrician' },
    rating: 3,
    text: {
      en: 'The job holds, but plaster dust was left on the shelf and I cleaned it after he had gone.',
      bn: 'কাজ টিকেছে, তবে দেয়ালের গুঁড়া তাকের ওপর ফেলে গেছেন, পরে নিজেকেই মুছতে হলো।',
    },
  },
  {
    about: { category: 'appliance-repair' },
    rating: 5,
    text: {
      en: 'Looked at it for five minutes, told me the price, and used the sealed part he had shown.',
      bn: 'পাঁচ মিনিট দেখেই দাম জানালেন, আর যে সিল করা পার্টস দেখিয়েছিলেন সেটাই লাগালেন।',
    },
  },
  {
    about: { category: 'appliance-repair' },
    rating: 4,
    text: {
      en: 'Done in a single visit. The bag with the removed pieces was handed to me, which builds trust.',
      bn: 'এক ভিজিটেই কাজ শেষ। খোলা জিনিসগুলো ব্যাগে ভরে হাতে দিয়ে গেছেন, এতে ভরসা বাড়ে।',
    },
  },
  {
    about: { category: 'appliance-repair' },
    rating: 5,
    text: {
      en: 'Advised me against an extra that I did not need, so I paid less than I had planned.',
      bn: 'যে বাড়তি কাজটা আমার দরকার ছিল না সেটা নিতে মানা করলেন, ফলে ভাবনার চেয়ে কমেই হলো।',
    },
  },
  {
    about: { category: 'appliance-repair' },
    rating: 3,
    text: {
      en: 'Finished in the end, after a second appointment because the right part was not on the van.',
      bn: 'শেষমেশ কাজ হয়েছে, তবে গাড়িতে সঠিক পার্টস না থাকায় আরেক দিন সময় দিতে হলো।',
    },
  },
  {
    about: { category: 'plumber' },
    rating: 5,
    text: {
      en: 'No tile was broken, and he sat ten minutes longer just to see that nothing dripped.',
      bn: 'একটা টাইলসও ভাঙেনি, আর কোথাও ফোঁটা পড়ে কি না দেখতে বাড়তি দশ মিনিট বসে ছিলেন।',
    },
  },
  {
    about: { category: 'plumber' },
    rating: 4,
    text: {
      en: 'Polite man, good tools, and he dried the floor. Arrival was at the very end of the window.',
      bn: 'ভদ্র মানুষ, যন্ত্রপাতি ভালো, মেঝেও শুকনা করে দিয়েছেন। তবে এসেছেন সময়ের একদম শেষ মাথায়।',
    },
  },
  {
    about: { category: 'plumber' },
    rating: 5,
    text: {
      en: 'Third visit to our building this year; the caretaker now gives his number to every new tenant.',
      bn: 'এ বছর আমাদের ভবনে তৃতীয়বার এলেন; কেয়ারটেকার এখন নতুন ভাড়াটিয়া এলেই তাঁর কথা বলে দেন।',
    },
  },
  {
    about: { category: 'plumber' },
    rating: 5,
    text: {
      en: 'He tightened the neighbouring joint without charge because it would have been the next to go.',
      bn: 'পাশের জোড়াটাও টাইট দিয়ে দিলেন, বললেন এরপর ওটাই ছুটত। তার জন্য টাকা নেননি।',
    },
  },
  {
    about: { category: 'plumber' },
    rating: 2,
    text: {
      en:
        'Fixed one thing and loosened another. They came back next day for free, but I had taken leave ' +
        'twice.',
      bn: 'একটা ঠিক করতে গিয়ে আরেকটা ঢিলা করেছেন। পরদিন বিনা খরচে এসেছেন, কিন্তু আমার দুই দিন ছুটি গেল।',
    },
  },
  {
    about: { category: 'carpenter' },
    rating: 5,
    text: {
      en:
        'Measured twice and drilled once. The vacuum under the drill is a small thing that saved my ' +
        'whole evening.',
      bn: 'দুবার মেপে একবার ছিদ্র। ড্রিলের নিচে ভ্যাকুয়াম ধরা ছিল, তাই সন্ধ্যাটা ঝাড়ু দিয়ে কাটেনি।',
    },
  },
  {
    about: { category: 'carpenter' },
    rating: 4,
    text: {
      en:
        'They work without many words and took their sawdust home. It started half an hour after the ' +
        'agreed time.',
      bn: 'কথা কম, কাজ বেশি; কাঠের গুঁড়াও সঙ্গে নিয়ে গেছেন। শুধু আধা ঘণ্টা দেরিতে শুরু করেছেন।',
    },
  },
  {
    about: { category: 'carpenter' },
    rating: 5,
    text: {
      en: 'Not a hair’s breadth out of level. A pleasure to watch somebody who knows wood.',
      bn: 'সুতা ধরে দেখলেও এক চুল বাঁকা নেই। কাঠ চেনে এমন কারিগরের কাজ দেখাও আনন্দের।',
    },
  },
  {
    about: { category: 'carpenter' },
    rating: 3,
    text: {
      en: 'Result is straight and firm, but it took an hour longer than booked and ran into my dinner.',
      bn: 'কাজ সোজা আর শক্ত হয়েছে, কিন্তু ঘণ্টাখানেক বেশি লেগে রাতের খাবারের সময় পার হয়ে গেছে।',
    },
  },
  {
    about: { category: 'painter' },
    rating: 5,
    text: {
      en: 'Sharp edges, no splashes on the glass, and they finished a day before the guests came.',
      bn: 'কিনারার রেখা নিখুঁত, কাচে ছিটা লাগেনি, মেহমান আসার আগের দিনই কাজ শেষ হয়েছে।',
    },
  },
  {
    about: { category: 'painter' },
    rating: 4,
    text: {
      en: 'They told me frankly what would not hold and why. Annoying that week, right in hindsight.',
      bn: 'কোনটা টিকবে না আর কেন, সোজা বলে দিয়েছিলেন। তখন বিরক্ত লেগেছিল, এখন বুঝি ঠিকই বলেছিলেন।',
    },
  },
  {
    about: { category: 'painter' },
    rating: 5,
    text: {
      en: 'Furniture stood exactly where it had been, under clean sheets. The smell was gone after two nights.',
      bn: 'আসবাব যেখানে ছিল সেখানেই, পরিষ্কার চাদরে ঢাকা। দুই রাত পরেই গন্ধ চলে গেছে।',
    },
  },
  {
    about: { category: 'painter' },
    rating: 2,
    text: {
      en: 'One patch dried lighter than the rest and I had to ask three times before they came to redo it.',
      bn: 'এক জায়গায় রং শুকিয়ে হালকা হয়ে গেল, তিনবার বলার পর এসে আবার করে দিয়েছে।',
    },
  },
  {
    about: { category: 'painter' },
    rating: 4,
    text: {
      en:
        'Two quiet men who cleaned their brushes outside and not in our basin. The bill matched the ' +
        'measured feet.',
      bn: 'দুজন চুপচাপ মানুষ, ব্রাশ ধুয়েছেন বাইরে, আমাদের বেসিনে নয়। মেপে যত ফুট হয়েছে বিলও ততটুকুর।',
    },
  },
];
