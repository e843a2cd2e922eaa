type Words = { en: string; bn: string };
export type DemoPage = {
  slug: string;
  title: Words;
  body: Words;
  meta_description: Words;
  footer_position: number;
};

/** What the demo market says of itself. The amounts are those of the demo's delivery tariff. */
export const pages: readonly DemoPage[] = [
  {
    slug: 'about',
    footer_position: 1,
    title: { en: 'About Haat', bn: 'হাট সম্পর্কে' },
    meta_description: {
      en: 'Haat is an open market for goods and home services: one basket, one payment, one page that shows where everything stands.',
      bn: 'পণ্য আর বাড়ির কাজের এক খোলা বাজার হাট। এক ঝুড়ি, একবার দাম মেটানো, সবকিছুর খবর এক পাতায়।',
    },
    body: {
      en: `<p>A haat is the open-air market of a Bangladeshi village: many stalls, one field, everybody within earshot. This one is for a city. Shops sell goods here, and electricians, cleaners, plumbers and teachers sell their time, side by side.</p>
<h2>One basket for both</h2>
<p>Put a ceiling fan from a shop and the electrician who hangs it into the same basket. We hold the fan and the hour together while you pay, so neither is gone when the other is yours. You pay once and follow both on one page.</p>
<h2>Who sells</h2>
<p>Every seller has a page with a name, a neighbourhood and the reviews of people who bought there. Only a finished order can be reviewed. Where several sellers have the same thing, you see all of them, with the reasons why one stands first.</p>
<h2>Open to everybody</h2>
<p>Haat is open-source software. Whatever the site can do, <a href="/docs/api">the public API</a> can do as well.</p>`,
      bn: `<p>গ্রামের হাটে এক মাঠে অনেক দোকান বসে, সবাই সবার নাগালে থাকে। এই হাট শহরের জন্য। এখানে দোকানিরা পণ্য বেচেন, আর পাশেই ইলেকট্রিশিয়ান, পরিচ্ছন্নতাকর্মী, প্লাম্বার ও শিক্ষকেরা দেন তাঁদের সময়।</p>
<h2>দুইয়ের জন্য এক ঝুড়ি</h2>
<p>দোকানের সিলিং ফ্যান আর সেটা লাগানোর ইলেকট্রিশিয়ান একই ঝুড়িতে নিন। দাম মেটানোর সময়টুকু ফ্যান আর মিস্ত্রির সময় দুটোই আপনার জন্য ধরা থাকে, তাই একটা পেয়ে অন্যটা হারাতে হয় না। টাকা দেবেন একবার, খবর দেখবেন এক পাতায়।</p>
<h2>কারা বিক্রি করেন</h2>
<p>প্রত্যেক বিক্রেতার নিজের পাতা আছে: নাম, এলাকা আর যাঁরা কিনেছেন তাঁদের মতামত। অর্ডার শেষ না হলে কেউ মতামত দিতে পারেন না। একই জিনিস কয়েকজনের কাছে থাকলে সবাইকে দেখানো হয়, কে কেন আগে তা-ও লেখা থাকে।</p>
<h2>সবার জন্য খোলা</h2>
<p>হাট মুক্ত সফটওয়্যার। এই সাইটে যা করা যায়, <a href="/docs/api">API দিয়েও</a> তার সবই করা যায়।</p>`,
    },
  },
  {
    slug: 'delivery',
    footer_position: 2,
    title: { en: 'Delivery and returns', bn: 'ডেলিভারি ও ফেরত' },
    meta_description: {
      en: 'What delivery inside Dhaka costs, when parcels arrive, and how to send something back.',
      bn: 'ঢাকার ভেতরে ডেলিভারির খরচ, পার্সেল কবে পৌঁছাবে আর জিনিস ফেরত দেওয়ার নিয়ম।',
    },
    body: {
      en: `<h2>What delivery costs</h2>
<table>
<thead>
<tr>
<th scope="col">Delivery</th>
<th scope="col">For the goods of one seller</th>
</tr>
</thead>
<tbody>
<tr>
<td>Standard</td>
<td>৳ 60, free from ৳ 2,000</td>
</tr>
<tr>
<td>Express</td>
<td>৳ 120</td>
</tr>
</tbody>
</table>
<p>Each seller packs and sends on its own, so each seller’s goods count by themselves. Choose your area at the top of the page: from then on every price says what it costs brought to you.</p>
<h2>When parcels arrive</h2>
<p>The day on a product page is a promise for orders of today. It counts the working days a seller needs to pack, and skips Friday where couriers rest. The order page shows when a parcel leaves, with its tracking number.</p>
<h2>Sending something back</h2>
<ul>
<li>You have seven days after the parcel was handed over.</li>
<li>What is broken, wrong or not as described costs you nothing to return.</li>
<li>What simply does not please can go back unused, in its packaging; you pay the way.</li>
<li>Opened food, personal care and cut cloth stay with you unless they are faulty.</li>
</ul>
<p>Write to the seller from your order page. Money goes back the way it came: to the card or wallet you paid with, or by mobile wallet when you paid cash.</p>`,
      bn: `<h2>ডেলিভারির খরচ</h2>
<table>
<thead>
<tr>
<th scope="col">ডেলিভারি</th>
<th scope="col">এক বিক্রেতার পণ্যের জন্য</th>
</tr>
</thead>
<tbody>
<tr>
<td>সাধারণ</td>
<td>৳ ৬০, ৳ ২,০০০ থেকে ফ্রি</td>
</tr>
<tr>
<td>এক্সপ্রেস</td>
<td>৳ ১২০</td>
</tr>
</tbody>
</table>
<p>প্রত্যেক বিক্রেতা নিজের পার্সেল নিজে পাঠান, তাই হিসাবও প্রত্যেকের আলাদা। পাতার ওপরে আপনার এলাকা বেছে নিন; তারপর থেকে প্রতিটি দামের সঙ্গে দেখবেন আপনার কাছে পৌঁছাতে মোট কত লাগবে।</p>
<h2>পার্সেল কবে পৌঁছাবে</h2>
<p>পণ্যের পাতায় যে দিন লেখা থাকে, আজ অর্ডার করলে সেটাই আমাদের কথা। বিক্রেতার গুছিয়ে নেওয়ার দিন আর কুরিয়ারের ছুটি ধরেই দিনটা ঠিক হয়। পার্সেল রওনা হলে অর্ডারের পাতায় ট্র্যাকিং নম্বর দেখা যায়।</p>
<h2>ফেরত দিতে চাইলে</h2>
<ul>
<li>পার্সেল হাতে পাওয়ার পর সাত দিন সময় পাবেন।</li>
<li>ভাঙা, ভুল বা বিবরণের সঙ্গে না মেলা জিনিস ফেরত দিতে কোনো খরচ নেই।</li>
<li>শুধু পছন্দ না হলে অব্যবহৃত অবস্থায় মোড়কসহ ফেরত দিতে পারবেন; পাঠানোর খরচ আপনার।</li>
<li>খোলা খাবার, প্রসাধনী আর কাটা কাপড় ত্রুটি না থাকলে ফেরত নেওয়া হয় না।</li>
</ul>
<p>অর্ডারের পাতা থেকে বিক্রেতাকে লিখুন। টাকা যেভাবে এসেছে সেভাবেই ফেরে: যে কার্ড বা ওয়ালেটে দিয়েছিলেন সেখানে, আর হাতে দিয়ে থাকলে মোবাইল ওয়ালেটে।</p>`,
    },
  },
  {
    slug: 'visits',
    footer_position: 3,
    title: { en: 'How visits work', bn: 'বাড়িতে সেবা যেভাবে চলে' },
    meta_description: {
      en: 'From choosing a time to the four-digit code at the door: how a home visit goes.',
      bn: 'সময় বাছা থেকে দরজায় চার অঙ্কের কোড পর্যন্ত: বাড়িতে সেবা নেওয়ার পুরো পথ।',
    },
    body: {
      en: `<ol>
<li><strong>You choose a time.</strong> The times on a page are really free; when somebody else takes one, it disappears while you look.</li>
<li><strong>We hold it for ten minutes</strong> while you fill in where to come and how to pay. A clock on the page shows how long is left.</li>
<li><strong>The provider accepts.</strong> You get a message, and the name and face of who comes stand on your order page.</li>
<li><strong>They set out.</strong> The order page says so the moment they do.</li>
<li><strong>You give the code.</strong> Four digits on your order page start the visit. Nobody else has them, so nobody can say they were there when they were not.</li>
<li><strong>The work is done,</strong> and you can say how it was.</li>
</ol>
<h2>Visits that wait for a parcel</h2>
<p>Where a visit fits something you ordered, we only offer times after its parcel has arrived.</p>
<h2>If something comes up</h2>
<p>Call the number on the order page as early as you can. Up to two hours before the visit a change costs nothing.</p>`,
      bn: `<ol>
<li><strong>আপনি সময় বাছেন।</strong> পাতায় যে সময়গুলো দেখছেন সেগুলো সত্যিই খালি; অন্য কেউ নিলে চোখের সামনেই সরে যায়।</li>
<li><strong>দশ মিনিট ধরে রাখি।</strong> এর মধ্যে ঠিকানা আর দাম মেটানোর উপায় লিখুন। কতক্ষণ বাকি, পাতার ঘড়িতেই দেখা যায়।</li>
<li><strong>যিনি করবেন তিনি রাজি হন।</strong> আপনি খবর পান; কে আসছেন তাঁর নাম আর ছবি অর্ডারের পাতায় থাকে।</li>
<li><strong>তিনি রওনা হন।</strong> সঙ্গে সঙ্গে অর্ডারের পাতায় লেখা ওঠে।</li>
<li><strong>আপনি কোড বলেন।</strong> অর্ডারের পাতার চার অঙ্কের কোড দিয়ে কাজ শুরু হয়। কোডটা আর কারও কাছে নেই, তাই না এসে কেউ বলতে পারেন না যে এসেছিলেন।</li>
<li><strong>কাজ শেষ হয়,</strong> আর কেমন হলো আপনি জানাতে পারেন।</li>
</ol>
<h2>পার্সেলের অপেক্ষায় থাকা কাজ</h2>
<p>অর্ডার করা জিনিস লাগানোর কাজ হলে শুধু পার্সেল পৌঁছানোর পরের সময়গুলোই দেখানো হয়।</p>
<h2>হঠাৎ কিছু হলে</h2>
<p>অর্ডারের পাতার নম্বরে যত আগে পারেন ফোন করুন। কাজের দুই ঘণ্টা আগে পর্যন্ত সময় বদলাতে কোনো টাকা লাগে না।</p>`,
    },
  },
  {
    slug: 'privacy',
    footer_position: 4,
    title: { en: 'Privacy', bn: 'গোপনীয়তা' },
    meta_description: {
      en: 'What the market knows about you, who sees it, and how long it stays.',
      bn: 'হাট আপনার কী জানে, কে তা দেখে আর কত দিন থাকে।',
    },
    body: {
      en: `<h2>What we keep</h2>
<ul>
<li>What an order needs: your name, phone number, address, what you bought and how it was paid.</li>
<li>With an account, also your e-mail address and a hash of your password, from which nobody can read it.</li>
<li>Your area and your basket, in cookies that serve nothing else.</li>
</ul>
<p>We never see the number of your card: you type it on the payment gateway’s page.</p>
<h2>Who sees it</h2>
<p>A seller sees your name, phone number and address for its own part of an order, and nothing of what you bought elsewhere. Reviews show your first name and one letter. We sell nothing about you to anybody.</p>
<h2>How long it stays</h2>
<p>Orders and payments stay as long as tax law asks for them. Sign-ins end after a month without a visit. A basket you left is not tied to you once its cookie is gone.</p>
<h2>What you can ask</h2>
<p>Ask for a copy of what we keep about you, have it corrected, or have your account erased; what the law makes us keep is then kept without your name. Write to us from your account.</p>`,
      bn: `<h2>যা রাখি</h2>
<ul>
<li>অর্ডারের জন্য যা লাগে: নাম, ফোন নম্বর, ঠিকানা, কী কিনলেন আর কীভাবে টাকা দিলেন।</li>
<li>অ্যাকাউন্ট থাকলে ই-মেইল আর পাসওয়ার্ডের হ্যাশ, যা থেকে পাসওয়ার্ড কেউ পড়তে পারে না।</li>
<li>আপনার এলাকা আর ঝুড়ি, কুকিতে; সেগুলো আর কোনো কাজে লাগে না।</li>
</ul>
<p>আপনার কার্ডের নম্বর আমরা কখনো দেখি না, সেটা লেখেন পেমেন্ট গেটওয়ের পাতায়।</p>
<h2>কে দেখে</h2>
<p>বিক্রেতা শুধু তাঁর নিজের অংশের জন্য আপনার নাম, ফোন নম্বর আর ঠিকানা দেখেন; অন্য কোথায় কী কিনলেন তা নয়। মতামতে আপনার নামের প্রথম অংশ আর একটি অক্ষর থাকে। আপনার কোনো তথ্য আমরা কাউকে বেচি না।</p>
<h2>কত দিন থাকে</h2>
<p>অর্ডার ও পেমেন্টের হিসাব আইনে যত দিন লাগে তত দিন থাকে। এক মাস না এলে সাইন-ইন শেষ হয়ে যায়। ফেলে যাওয়া ঝুড়ির সঙ্গে কুকি চলে গেলে আর কারও নাম থাকে না।</p>
<h2>যা চাইতে পারেন</h2>
<p>আপনার কী তথ্য আছে তার কপি নিতে পারেন, ঠিক করাতে পারেন, অ্যাকাউন্ট মুছে দিতে বলতে পারেন; আইনে যা রাখতেই হয় তা তখন নাম ছাড়া থাকে। নিজের অ্যাকাউন্ট থেকে আমাদের লিখুন।</p>`,
    },
  },
  {
    slug: 'terms',
    footer_position: 5,
    title: { en: 'Terms', bn: 'শর্তাবলি' },
    meta_description: {
      en: 'What buyer, seller and market owe each other when something is bought on Haat.',
      bn: 'হাটে কেনাকাটায় ক্রেতা, বিক্রেতা আর হাট কে কার কাছে কী পায়।',
    },
    body: {
      en: `<h2>Who you buy from</h2>
<p>You buy from the seller that stands beside the price. The market shows the offer, holds the goods and the time, takes the payment and passes it on. When a seller does not do what it promised, tell us: we give back what you paid for it.</p>
<h2>Prices</h2>
<p>Prices are in taka with all taxes. What delivery costs stands in the basket before you pay, and the sum you confirm is the sum you pay. A price that changes while a thing lies in your basket is shown to you first.</p>
<h2>When an order counts</h2>
<p>An order counts once it is paid, or once you confirmed it with cash on delivery. Until then we hold everything for a few minutes; after that it is free for others. Money that arrives later than that buys the same things if they are still there, and goes back to you if they are not.</p>
<h2>Visits</h2>
<p>Be there, or have somebody there, at the time you chose. The code on your order page starts the visit, and giving it means that the person has come. Work that was not done properly is done again or paid back.</p>
<h2>Reviews</h2>
<p>Write what happened to you. We take down what insults, what names private people and what has nothing to do with the purchase, and nothing else.</p>`,
      bn: `<h2>কার কাছ থেকে কিনছেন</h2>
<p>দামের পাশে যে বিক্রেতার নাম, কিনছেন তাঁর কাছ থেকেই। হাট জিনিস দেখায়, পণ্য আর সময় ধরে রাখে, টাকা নিয়ে বিক্রেতাকে দেয়। বিক্রেতা কথা না রাখলে আমাদের জানান; যত দিয়েছেন ফেরত পাবেন।</p>
<h2>দাম</h2>
<p>সব দাম টাকায়, কর ধরা আছে। ডেলিভারির খরচ টাকা দেওয়ার আগেই ঝুড়িতে দেখা যায়, আর যে অঙ্কে রাজি হলেন সেটাই দেবেন। ঝুড়িতে থাকার সময় কোনো দাম বদলালে আগে আপনাকে জানানো হয়।</p>
<h2>অর্ডার কখন পাকা হয়</h2>
<p>টাকা দিলে, অথবা হাতে টাকা দেওয়ার অর্ডার নিশ্চিত করলে অর্ডার পাকা হয়। তার আগে কয়েক মিনিট সবকিছু ধরা থাকে, তারপর অন্যরা নিতে পারেন। এর পরে টাকা এলে জিনিস তখনো থাকলে আপনি পাবেন, না থাকলে টাকা ফেরত যাবে।</p>
<h2>বাড়িতে সেবা</h2>
<p>বেছে নেওয়া সময়ে নিজে থাকুন বা কাউকে রাখুন। অর্ডারের পাতার কোড দিয়ে কাজ শুরু হয়; কোড বলার মানে লোক এসেছেন। কাজ ঠিকমতো না হলে আবার করা হবে, নয়তো টাকা ফেরত।</p>
<h2>মতামত</h2>
<p>আপনার সঙ্গে যা হয়েছে তা-ই লিখুন। গালি, ব্যক্তিগত মানুষের নাম আর কেনাকাটার সঙ্গে সম্পর্কহীন লেখা সরানো হয়, আর কিছু নয়।</p>`,
    },
  },
];
