import { colourChoices } from './colour-choices.ts';
import type { ProductTypeSeed, Text } from './types.ts';

type AttributeSeed = ProductTypeSeed['attributes'][number];

const choice = (code: string, en: string, bn: string): { code: string; name: Text } => ({
  code,
  name: { en, bn },
});

const colour: AttributeSeed = {
  code: 'colour',
  name: { en: 'Colour', bn: 'রং' },
  kind: 'choice',
  choices: colourChoices,
};

const warranty: AttributeSeed = {
  code: 'warranty_months',
  name: { en: 'Warranty', bn: 'ওয়ারেন্টি' },
  kind: 'integer',
  unit: 'months',
};

const pieces: AttributeSeed = {
  code: 'pieces',
  name: { en: 'Pieces in the pack', bn: 'প্যাকেটে কয়টি' },
  kind: 'integer',
};

const power: AttributeSeed = {
  code: 'power_watts',
  name: { en: 'Power', bn: 'বিদ্যুৎ খরচ' },
  kind: 'integer',
  unit: 'W',
};

const volume: AttributeSeed = {
  code: 'volume_ml',
  name: { en: 'Volume', bn: 'পরিমাণ' },
  kind: 'integer',
  unit: 'ml',
};

const bedSizes = [
  choice('single', 'Single', 'সিঙ্গেল'),
  choice('semi_double', 'Semi-double', 'সেমি-ডাবল'),
  choice('double', 'Double', 'ডাবল'),
  choice('king', 'King', 'কিং'),
];

const threeSizes = [
  choice('small', 'Small', 'ছোট'),
  choice('medium', 'Medium', 'মাঝারি'),
  choice('large', 'Large', 'বড়'),
];

const scents = [
  choice('none', 'Unscented', 'গন্ধহীন'),
  choice('lemon', 'Lemon', 'লেবু'),
  choice('neem', 'Neem', 'নিম'),
  choice('lavender', 'Lavender', 'ল্যাভেন্ডার'),
  choice('sandalwood', 'Sandalwood', 'চন্দন'),
  choice('coconut', 'Coconut', 'নারকেল'),
];

const material = (...choices: { code: string; name: Text }[]): AttributeSeed => ({
  code: 'material',
  name: { en: 'Material', bn: 'উপাদান' },
  kind: 'choice',
  choices,
});

const size = (...choices: { code: string; name: Text }[]): AttributeSeed => ({
  code: 'size',
  name: { en: 'Size', bn: 'মাপ' },
  kind: 'choice',
  choices,
});

/** The types of what people live with: furniture, cloth, clothes, care, plants, tools, paper and gadgets. */
export const productTypes: ProductTypeSeed[] = [
  {
    slug: 'furniture',
    name: { en: 'Furniture', bn: 'আসবাব' },
    attributes: [
      material(
        choice('solid_wood', 'Solid wood', 'নিরেট কাঠ'),
        choice('board', 'Laminated board', 'ল্যামিনেট বোর্ড'),
        choice('cane', 'Cane', 'বেত'),
        choice('steel', 'Steel', 'স্টিল'),
        choice('fabric', 'Wood and fabric', 'কাঠ ও কাপড়'),
      ),
      colour,
      size(...bedSizes, ...threeSizes),
      { code: 'seats', name: { en: 'Seats', bn: 'কতজন বসে' }, kind: 'integer' },
      { code: 'needs_assembly', name: { en: 'Needs assembly', bn: 'জোড়া দিতে হয়' }, kind: 'boolean' },
      warranty,
    ],
  },
  {
    slug: 'textile',
    name: { en: 'Home textile', bn: 'ঘরের কাপড়' },
    attributes: [
      material(
        choice('cotton', 'Cotton', 'সুতি'),
        choice('silk_cotton', 'Silk-cotton floss', 'শিমুল তুলা'),
        choice('polyester', 'Polyester', 'পলিয়েস্টার'),
        choice('microfibre', 'Microfibre', 'মাইক্রোফাইবার'),
        choice('foam', 'Foam', 'ফোম'),
        choice('velvet', 'Velvet', 'মখমল'),
      ),
      colour,
      size(...bedSizes, ...threeSizes),
      pieces,
      { code: 'machine_wash', name: { en: 'Machine washable', bn: 'মেশিনে ধোয়া যায়' }, kind: 'boolean' },
      warranty,
    ],
  },
  {
    slug: 'household',
    name: { en: 'Cleaning supply', bn: 'পরিষ্কারের জিনিস' },
    attributes: [
      material(
        choice('grass', 'Broom grass', 'ফুলঝাড়ু ঘাস'),
        choice('plastic', 'Plastic', 'প্লাস্টিক'),
        choice('cellulose', 'Cellulose', 'সেলুলোজ'),
        choice('paper', 'Paper', 'কাগজ'),
        choice('liquid', 'Liquid', 'তরল'),
        choice('soap', 'Soap', 'সাবান'),
      ),
      colour,
      volume,
      pieces,
      { code: 'scent', name: { en: 'Scent', bn: 'সুবাস' }, kind: 'choice', choices: scents },
      power,
    ],
  },
  {
    slug: 'clothing',
    name: { en: 'Clothing', bn: 'পোশাক' },
    attributes: [
      material(
        choice('cotton', 'Cotton', 'সুতি'),
        choice('half_silk', 'Half silk', 'হাফ সিল্ক'),
        choice('silk', 'Silk', 'রেশম'),
        choice('khadi', 'Khadi', 'খাদি'),
        choice('linen', 'Linen', 'লিনেন'),
      ),
      colour,
      size(
        choice('free', 'Free size', 'ফ্রি সাইজ'),
        choice('s', 'S', 'এস'),
        choice('m', 'M', 'এম'),
        choice('l', 'L', 'এল'),
        choice('xl', 'XL', 'এক্সএল'),
        choice('4_6_years', '4–6 years', '৪–৬ বছর'),
        choice('7_9_years', '7–9 years', '৭–৯ বছর'),
        choice('10_12_years', '10–12 years', '১০–১২ বছর'),
      ),
      {
        code: 'occasion',
        name: { en: 'Occasion', bn: 'কখন পরার' },
        kind: 'choice',
        choices: [
          choice('daily', 'Every day', 'রোজকার'),
          choice('office', 'Office', 'অফিস'),
          choice('festive', 'Festive', 'উৎসব'),
        ],
      },
      { code: 'hand_wash', name: { en: 'Hand wash only', bn: 'শুধু হাতে ধোয়া' }, kind: 'boolean' },
    ],
  },
  {
    slug: 'accessory',
    name: { en: 'Bag, shoe or accessory', bn: 'ব্যাগ, জুতা ও অনুষঙ্গ' },
    attributes: [
      material(
        choice('leather', 'Leather', 'চামড়া'),
        choice('jute', 'Jute and cotton', 'পাট ও সুতি'),
        choice('polyester', 'Polyester', 'পলিয়েস্টার'),
        choice('polycarbonate', 'Polycarbonate', 'পলিকার্বনেট'),
        choice('mesh', 'Mesh and rubber', 'জালি কাপড় ও রাবার'),
        choice('steel', 'Stainless steel', 'স্টেইনলেস স্টিল'),
        choice('acetate', 'Acetate', 'অ্যাসিটেট'),
      ),
      colour,
      size(
        ...threeSizes,
        choice('37', '37', '৩৭'),
        choice('38', '38', '৩৮'),
        choice('39', '39', '৩৯'),
        choice('40', '40', '৪০'),
        choice('41', '41', '৪১'),
        choice('42', '42', '৪২'),
        choice('43', '43', '৪৩'),
      ),
      { code: 'capacity_litres', name: { en: 'Capacity', bn: 'ধারণক্ষমতা' }, kind: 'number', unit: 'L' },
      { code: 'water_resistant', name: { en: 'Resists rain', bn: 'বৃষ্টি সয়' }, kind: 'boolean' },
      warranty,
    ],
  },
  {
    slug: 'care',
    name: { en: 'Personal care', bn: 'ব্যক্তিগত যত্ন' },
    attributes: [
      {
        code: 'suits',
        name: { en: 'Suits', bn: 'যাদের জন্য' },
        kind: 'choice',
        choices: [
          choice('all', 'Everyone', 'সবাই'),
          choice('dry', 'Dry skin', 'শুষ্ক ত্বক'),
          choice('oily', 'Oily skin', 'তৈলাক্ত ত্বক'),
          choice('adults', 'Adults', 'প্রাপ্তবয়স্ক'),
        ],
      },
      { code: 'scent', name: { en: 'Scent', bn: 'সুবাস' }, kind: 'choice', choices: scents },
      volume,
      pieces,
      colour,
      warranty,
    ],
  },
  {
    slug: 'plant',
    name: { en: 'Plant or garden supply', bn: 'গাছ ও বাগানের জিনিস' },
    attributes: [
      {
        code: 'light',
        name: { en: 'Light', bn: 'আলো' },
        kind: 'choice',
        choices: [
          choice('full_sun', 'Full sun', 'পুরো রোদ'),
          choice('part_sun', 'Half a day of sun', 'আধা বেলা রোদ'),
          choice('shade', 'Bright shade', 'আলোছায়া'),
        ],
      },
      {
        code: 'watering',
        name: { en: 'Watering', bn: 'পানি' },
        kind: 'choice',
        choices: [
          choice('daily', 'Every day', 'রোজ'),
          choice('alternate', 'Every other day', 'এক দিন পরপর'),
          choice('weekly', 'Once a week', 'সপ্তাহে একবার'),
        ],
      },
      {
        code: 'height_cm',
        name: { en: 'Height on arrival', bn: 'পৌঁছানোর সময় উচ্চতা' },
        kind: 'integer',
        unit: 'cm',
      },
      { code: 'edible', name: { en: 'For the kitchen', bn: 'খাওয়া যায়' }, kind: 'boolean' },
      size(...threeSizes),
      { code: 'pack_kg', name: { en: 'Pack weight', bn: 'প্যাকেটের ওজন' }, kind: 'number', unit: 'kg' },
    ],
  },
  {
    slug: 'tool',
    name: { en: 'Hand or power tool', bn: 'হাতিয়ার' },
    attributes: [
      material(
        choice('steel', 'Forged steel', 'ফোর্জ করা ইস্পাত'),
        choice('vanadium', 'Chrome vanadium', 'ক্রোম ভ্যানাডিয়াম'),
        choice('aluminium', 'Aluminium', 'অ্যালুমিনিয়াম'),
        choice('plastic', 'Tough plastic', 'শক্ত প্লাস্টিক'),
      ),
      { code: 'length_cm', name: { en: 'Length', bn: 'দৈর্ঘ্য' }, kind: 'integer', unit: 'cm' },
      { code: 'steps', name: { en: 'Steps', bn: 'ধাপ' }, kind: 'integer' },
      power,
      pieces,
      warranty,
    ],
  },
  {
    slug: 'stationery',
    name: { en: 'Book or stationery', bn: 'বই ও লেখার জিনিস' },
    attributes: [
      {
        code: 'language',
        name: { en: 'Language', bn: 'ভাষা' },
        kind: 'choice',
        choices: [
          choice('bangla', 'Bangla', 'বাংলা'),
          choice('english', 'English', 'ইংরেজি'),
          choice('both', 'Bangla and English', 'বাংলা ও ইংরেজি'),
        ],
      },
      { code: 'pages', name: { en: 'Pages', bn: 'পৃষ্ঠা' }, kind: 'integer' },
      {
        code: 'ruling',
        name: { en: 'Ruling', bn: 'পাতার দাগ' },
        kind: 'choice',
        choices: [
          choice('lined', 'Lined', 'রুল টানা'),
          choice('plain', 'Plain', 'সাদা পাতা'),
          choice('squared', 'Squared', 'চৌখুপি'),
        ],
      },
      { code: 'age_from', name: { en: 'From age', bn: 'বয়স থেকে' }, kind: 'integer', unit: 'years' },
      pieces,
      colour,
    ],
  },
  {
    slug: 'gadget',
    name: { en: 'Gadget', bn: 'গ্যাজেট' },
    attributes: [
      {
        code: 'connection',
        name: { en: 'Connection', bn: 'সংযোগ' },
        kind: 'choice',
        choices: [
          choice('wifi', 'Wi-Fi', 'ওয়াই-ফাই'),
          choice('bluetooth', 'Bluetooth', 'ব্লুটুথ'),
          choice('usb', 'USB', 'ইউএসবি'),
          choice('hdmi', 'HDMI', 'এইচডিএমআই'),
          choice('sim', 'SIM card', 'সিম কার্ড'),
        ],
      },
      { code: 'battery_mah', name: { en: 'Battery', bn: 'ব্যাটারি' }, kind: 'integer', unit: 'mAh' },
      { code: 'screen_inches', name: { en: 'Screen', bn: 'পর্দা' }, kind: 'integer', unit: 'in' },
      { code: 'pack', name: { en: 'Cameras in the set', bn: 'সেটে ক্যামেরা' }, kind: 'integer' },
      colour,
      warranty,
    ],
  },
];
