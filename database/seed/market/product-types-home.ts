import { colourChoices } from './colour-choices.ts';
import type { ProductTypeSeed } from './types.ts';

type Attribute = ProductTypeSeed['attributes'][number];

const colour: Attribute = {
  code: 'colour',
  name: { en: 'Colour', bn: 'রং' },
  kind: 'choice',
  choices: colourChoices,
};
const warranty: Attribute = {
  code: 'warranty_months',
  name: { en: 'Warranty', bn: 'ওয়ারেন্টি' },
  kind: 'integer',
  unit: 'months',
};
const power: Attribute = {
  code: 'power_watts',
  name: { en: 'Power', bn: 'বিদ্যুৎ খরচ' },
  kind: 'integer',
  unit: 'W',
};
const capacity: Attribute = {
  code: 'capacity_litres',
  name: { en: 'Capacity', bn: 'ধারণক্ষমতা' },
  kind: 'number',
  unit: 'L',
};
const material: Attribute = {
  code: 'material',
  name: { en: 'Material', bn: 'উপাদান' },
  kind: 'choice',
  choices: [
    { code: 'plastic', name: { en: 'Plastic', bn: 'প্লাস্টিক' } },
    { code: 'polycarbonate', name: { en: 'Polycarbonate', bn: 'পলিকার্বনেট' } },
    { code: 'steel', name: { en: 'Steel', bn: 'ইস্পাত' } },
    { code: 'stainless_steel', name: { en: 'Stainless steel', bn: 'স্টেইনলেস স্টিল' } },
    { code: 'aluminium', name: { en: 'Aluminium', bn: 'অ্যালুমিনিয়াম' } },
    { code: 'cast_iron', name: { en: 'Cast iron', bn: 'ঢালাই লোহা' } },
    { code: 'brass', name: { en: 'Brass', bn: 'পিতল' } },
    { code: 'glass', name: { en: 'Glass', bn: 'কাচ' } },
    { code: 'ceramic', name: { en: 'Ceramic', bn: 'সিরামিক' } },
  ],
};

/** The types of the home goods: what is asked about a fan, a lamp, a tap and their neighbours. */
export const productTypes: ProductTypeSeed[] = [
  {
    slug: 'fan',
    name: { en: 'Fan', bn: 'ফ্যান' },
    attributes: [
      { code: 'blade_span_cm', name: { en: 'Blade span', bn: 'পাখার বিস্তার' }, kind: 'number', unit: 'cm' },
      power,
      { code: 'speeds', name: { en: 'Speeds', bn: 'গতির ধাপ' }, kind: 'integer' },
      { code: 'remote', name: { en: 'Remote control', bn: 'রিমোট কন্ট্রোল' }, kind: 'boolean' },
      colour,
      warranty,
    ],
  },
  {
    slug: 'air-conditioner',
    name: { en: 'Air conditioner', bn: 'এসি' },
    attributes: [
      {
        code: 'capacity_tons',
        name: { en: 'Cooling capacity (ton)', bn: 'শীতলীকরণ ক্ষমতা (টন)' },
        kind: 'number',
      },
      { code: 'inverter', name: { en: 'Inverter', bn: 'ইনভার্টার' }, kind: 'boolean' },
      power,
      {
        code: 'noise_decibels',
        name: { en: 'Indoor noise', bn: 'ঘরের ভেতরের শব্দ' },
        kind: 'integer',
        unit: 'dB',
      },
      colour,
      warranty,
    ],
  },
  {
    slug: 'lamp',
    name: { en: 'Lamp', bn: 'বাতি' },
    attributes: [
      power,
      { code: 'brightness_lumens', name: { en: 'Brightness', bn: 'উজ্জ্বলতা' }, kind: 'integer', unit: 'lm' },
      {
        code: 'light_colour',
        name: { en: 'Colour of light', bn: 'আলোর রং' },
        kind: 'choice',
        choices: [
          { code: 'warm', name: { en: 'Warm white', bn: 'উষ্ণ সাদা' } },
          { code: 'neutral', name: { en: 'Neutral white', bn: 'মাঝারি সাদা' } },
          { code: 'daylight', name: { en: 'Daylight', bn: 'দিনের আলো' } },
        ],
      },
      {
        code: 'holder',
        name: { en: 'Holder', bn: 'হোল্ডার' },
        kind: 'choice',
        choices: [
          { code: 'b22', name: { en: 'Pin (B22)', bn: 'পিন (বি২২)' } },
          { code: 'e27', name: { en: 'Screw (E27)', bn: 'প্যাঁচ (ই২৭)' } },
          { code: 'built_in', name: { en: 'LED built in', bn: 'এলইডি বসানো' } },
        ],
      },
      colour,
      warranty,
    ],
  },
  {
    slug: 'electrical',
    name: { en: 'Electrical fitting', bn: 'বৈদ্যুতিক সরঞ্জাম' },
    attributes: [
      {
        code: 'rating_amperes',
        name: { en: 'Rated current', bn: 'সহনীয় কারেন্ট' },
        kind: 'integer',
        unit: 'A',
      },
      { code: 'ways', name: { en: 'Switches or sockets', bn: 'সুইচ বা সকেটের সংখ্যা' }, kind: 'integer' },
      {
        code: 'cable_length_metres',
        name: { en: 'Cable length', bn: 'তারের দৈর্ঘ্য' },
        kind: 'number',
        unit: 'm',
      },
      material,
      colour,
      warranty,
    ],
  },
  {
    slug: 'power',
    name: { en: 'Power backup', bn: 'বিকল্প বিদ্যুৎ' },
    attributes: [
      { code: 'output_watts', name: { en: 'Output', bn: 'সর্বোচ্চ সরবরাহ' }, kind: 'integer', unit: 'W' },
      {
        code: 'energy_watt_hours',
        name: { en: 'Stored energy', bn: 'জমা বিদ্যুৎ' },
        kind: 'integer',
        unit: 'Wh',
      },
      {
        code: 'battery',
        name: { en: 'Battery', bn: 'ব্যাটারি' },
        kind: 'choice',
        choices: [
          { code: 'lead_acid', name: { en: 'Lead acid', bn: 'লেড অ্যাসিড' } },
          { code: 'lithium', name: { en: 'Lithium', bn: 'লিথিয়াম' } },
          { code: 'none', name: { en: 'Sold without', bn: 'ছাড়া' } },
        ],
      },
      { code: 'run_hours', name: { en: 'Typical run (hours)', bn: 'সাধারণত চলে (ঘণ্টা)' }, kind: 'number' },
      colour,
      warranty,
    ],
  },
  {
    slug: 'appliance',
    name: { en: 'Household appliance', bn: 'ঘরের যন্ত্রপাতি' },
    attributes: [power, capacity, material, colour, warranty],
  },
  {
    slug: 'cookware',
    name: { en: 'Cookware', bn: 'হাঁড়ি-পাতিল ও তৈজস' },
    attributes: [
      capacity,
      { code: 'diameter_cm', name: { en: 'Diameter', bn: 'ব্যাস' }, kind: 'number', unit: 'cm' },
      material,
      {
        code: 'induction_ready',
        name: { en: 'Works on induction', bn: 'ইন্ডাকশনে চলে' },
        kind: 'boolean',
      },
      colour,
    ],
  },
  {
    slug: 'stove',
    name: { en: 'Stove', bn: 'চুলা' },
    attributes: [
      {
        code: 'fuel',
        name: { en: 'Fuel', bn: 'জ্বালানি' },
        kind: 'choice',
        choices: [
          { code: 'lpg', name: { en: 'LPG cylinder', bn: 'এলপিজি সিলিন্ডার' } },
          { code: 'line_gas', name: { en: 'Line gas', bn: 'লাইনের গ্যাস' } },
          { code: 'electric', name: { en: 'Electricity', bn: 'বিদ্যুৎ' } },
        ],
      },
      { code: 'burners', name: { en: 'Burners', bn: 'চুলার মুখ' }, kind: 'integer' },
      power,
      material,
      colour,
      warranty,
    ],
  },
  {
    slug: 'fixture',
    name: { en: 'Water fixture', bn: 'পানির সরঞ্জাম' },
    attributes: [
      {
        code: 'inlet',
        name: { en: 'Pipe size', bn: 'পাইপের মাপ' },
        kind: 'choice',
        choices: [
          { code: 'half_inch', name: { en: 'Half inch', bn: 'আধা ইঞ্চি' } },
          { code: 'three_quarter_inch', name: { en: 'Three-quarter inch', bn: 'পৌনে এক ইঞ্চি' } },
          { code: 'one_inch', name: { en: 'One inch', bn: 'এক ইঞ্চি' } },
          { code: 'none', name: { en: 'No connection', bn: 'সংযোগ লাগে না' } },
        ],
      },
      capacity,
      power,
      material,
      colour,
      warranty,
    ],
  },
];
