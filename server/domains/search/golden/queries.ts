/** What somebody types, sorted by how they think of the thing. Fifteen of each. */
export type GoldenKind =
  | 'exact'
  | 'type'
  | 'feature'
  | 'use'
  | 'abbreviation'
  | 'symptom'
  | 'compatibility'
  | 'other';

/**
 * A query with every answer a person would call right, in the demo market: slugs of items, or `category:`, `seller:` and
 * `page:` with what the search names beside its items. Written by reading the market, not by asking the search.
 */
export type GoldenQuery = { q: string; accept: readonly string[] };

const ceilingFans = [
  'dokhina-classic-56-ceiling-fan',
  'dokhina-mitobayi-bldc-ceiling-fan',
  'urani-shegun-wood-look-ceiling-fan',
  'batashi-36-small-ceiling-fan',
];
const fans = [
  ...ceilingFans,
  'batashi-16-table-fan',
  'urani-18-stand-fan',
  'dokhina-metal-exhaust-fan',
  'urani-12-rechargeable-fan',
  'bikolpo-lithium-desk-fan',
];
const inverters15 = [
  'shishir-inverter-split-ac',
  'himjhuri-nirob-1-5-ton-inverter-ac',
  'himjhuri-low-voltage-inverter-ac',
  'kuasha-noksha-glass-front-ac',
];
const airConditioners = [
  ...inverters15,
  'shishir-1-ton-fixed-speed-ac',
  'shishir-1-5-ton-fixed-speed-ac',
  'kuasha-2-ton-hall-ac',
];
const acVisits = ['ac-installation', 'ac-basic-wash', 'ac-jet-wash', 'ac-gas-refill', 'ac-fault-visit'];
const lamps = [
  'jonakpur-led-bulb',
  'jonakpur-4-foot-led-tube',
  'alokpata-slim-under-shelf-tube',
  'alokpata-round-ceiling-panel',
  'alokpata-2x2-office-panel',
  'shondhatara-cane-pendant-lamp',
  'shondhatara-metal-dome-pendant',
  'shondhatara-reading-floor-lamp',
];
const shondhatara = lamps.slice(5);
const lineGasStoves = [
  'nilshikha-double-glass-stove',
  'nilshikha-three-burner-hob',
  'nilshikha-shapla-glass-stove',
];
const cylinderStoves = [
  'nilshikha-double-glass-stove',
  'aguni-steel-double-stove',
  'aguni-single-burner-stove',
];
const gasStoves = [...new Set([...lineGasStoves, ...cylinderStoves])];
const sarees = ['tantpar-tangail-cotton-saree', 'tantpar-half-silk-jamdani', 'meghboti-rajshahi-silk-saree'];
const panjabis = [
  'pirankotha-embroidered-eid-panjabi',
  'pirankotha-khadi-panjabi',
  'pirankotha-children-cotton-panjabi',
];
const ipses = ['shonchari-home-ips', 'bikolpo-lithium-ips', 'bikolpo-pure-sine-ips'];
const powerBanks = ['shonchari-power-bank', 'bijuri-pocket-power-bank'];
const drippingTaps = ['leak-repair', 'tap-shower-fitting'];
const moves = ['flat-shifting', 'small-moving', 'packing-service'];

export const goldenQueries: Readonly<Record<GoldenKind, readonly GoldenQuery[]>> = {
  exact: [
    { q: 'Dokhina Classic 56-inch ceiling fan', accept: ['dokhina-classic-56-ceiling-fan'] },
    { q: 'দখিনা মিতব্যয়ী', accept: ['dokhina-mitobayi-bldc-ceiling-fan'] },
    { q: 'Himjhuri Nirob', accept: ['himjhuri-nirob-1-5-ton-inverter-ac'] },
    { q: 'shishir inverter split ac', accept: ['shishir-inverter-split-ac'] },
    { q: 'Kolshi pressure cooker', accept: ['kolshi-pressure-cooker'] },
    { q: 'নকশিকাঁথা', accept: ['kanthabari-nakshi-kantha'] },
    { q: 'Jolkol centrifugal pump', accept: ['jolkol-centrifugal-pump'] },
    { q: 'palash induction', accept: ['palash-induction-stove', 'palash-slim-induction-hob'] },
    { q: 'Surela headphone', accept: ['surela-over-ear-headphone'] },
    { q: 'Taranet router', accept: ['taranet-dual-band-router'] },
    { q: 'heshel fridge', accept: ['heshel-two-door-fridge'] },
    { q: 'Nidalu mosquito net', accept: ['nidalu-fine-mosquito-net'] },
    { q: 'bikolpo lithium ips', accept: ['bikolpo-lithium-ips'] },
    { q: 'dantika toothbrsh', accept: ['dantika-family-toothbrush-pack'] },
    { q: 'keshori hair drier', accept: ['keshori-folding-hair-dryer'] },
  ],
  type: [
    { q: 'ceiling fan', accept: ceilingFans },
    { q: 'pakha', accept: fans },
    { q: 'batti', accept: lamps },
    { q: 'gas chula', accept: gasStoves },
    { q: 'refrigerator', accept: ['heshel-two-door-fridge'] },
    { q: 'sari', accept: sarees },
    { q: 'bichanar chadar', accept: ['pordaghor-block-print-bed-sheet-set'] },
    { q: 'মোবাইল', accept: ['alapi-button-phone'] },
    { q: 'air con', accept: airConditioners },
    { q: 'spectacles', accept: ['drishtiko-reading-glasses'] },
    { q: 'cupboard', accept: ['shegunbari-three-door-wardrobe'] },
    { q: 'earphones', accept: ['surela-over-ear-headphone'] },
    { q: 'suitcase', accept: ['putlipoth-cabin-trolley'] },
    { q: 'balish', accept: ['nidalu-shimul-pillow'] },
    { q: 'matress', accept: ['nidalu-firm-foam-mattress'] },
  ],
  feature: [
    { q: 'fan with remote control', accept: ['dokhina-mitobayi-bldc-ceiling-fan'] },
    { q: 'inverter ac 1.5 ton', accept: inverters15 },
    { q: 'non stick pan', accept: ['kolshi-non-stick-frying-pan'] },
    { q: 'blackout curtains', accept: ['pordaghor-blackout-curtain'] },
    { q: 'waterproof bag', accept: ['putlipoth-commuter-backpack'] },
    { q: 'fan with built in battery', accept: ['urani-12-rechargeable-fan', 'bikolpo-lithium-desk-fan'] },
    { q: 'quiet ac', accept: ['himjhuri-nirob-1-5-ton-inverter-ac', 'shishir-inverter-split-ac'] },
    { q: 'stove with child lock', accept: ['palash-slim-induction-hob'] },
    { q: 'brass tap', accept: ['nirjhor-brass-bib-cock', 'nirjhor-basin-mixer'] },
    { q: 'warm white light', accept: ['alokpata-round-ceiling-panel', ...shondhatara] },
    { q: 'full length mirror', accept: ['kathmoyur-standing-mirror'] },
    { q: 'রিমোটওয়ালা ফ্যান', accept: ['dokhina-mitobayi-bldc-ceiling-fan'] },
    { q: 'bluetooth speaker', accept: ['surela-two-channel-soundbar'] },
    { q: 'squared notebook', accept: ['dowatbari-stitched-notebook'] },
    { q: 'water filter without electricity', accept: ['shochchho-gravity-filter', 'shochchho-filter-jug'] },
  ],
  use: [
    { q: 'cook rice for guests', accept: ['heshel-feast-rice-cooker', 'heshel-rice-cooker'] },
    { q: 'keep tea hot', accept: ['kolshi-steel-flask'] },
    { q: 'make holes in brick wall', accept: ['hatekaj-impact-drill'] },
    { q: 'learn handwriting', accept: ['dowatbari-fountain-pen'] },
    { q: 'sleep without mosquitoes', accept: ['nidalu-fine-mosquito-net'] },
    { q: 'reach high shelf', accept: ['dhapi-aluminium-step-ladder'] },
    { q: 'eid e porar panjabi', accept: panjabis },
    { q: 'wash clothes by hand', accept: ['fenayo-laundry-bar-six'] },
    { q: 'bake a cake', accept: ['paakghor-38l-electric-oven'] },
    {
      q: 'carry lunch to office',
      accept: ['kolshi-three-tier-tiffin-carrier', 'putlipoth-commuter-backpack'],
    },
    { q: 'measure fever', accept: ['shishirbon-digital-thermometer'] },
    { q: 'ঘর মোছা', accept: ['jhokmok-mop-bucket-set', 'uthan-floor-cleaner'] },
    { q: 'namaz porar', accept: ['kanthabari-velvet-prayer-mat'] },
    { q: 'moving house', accept: moves },
    { q: 'biyer mehndi', accept: ['bridal-henna'] },
  ],
  abbreviation: [
    { q: 'AC', accept: [...airConditioners, ...acVisits] },
    { q: 'IPS', accept: [...ipses, 'shonchari-tubular-battery', 'ips-installation'] },
    { q: 'UPS', accept: ['bikolpo-router-mini-ups'] },
    { q: 'CO2', accept: ['chhaya-co2-extinguisher-2kg'] },
    { q: '56"', accept: ['dokhina-classic-56-ceiling-fan', 'dokhina-mitobayi-bldc-ceiling-fan'] },
    { q: '1.5T ac', accept: [...inverters15, 'shishir-1-5-ton-fixed-speed-ac'] },
    { q: 'TV', accept: ['jonakio-smart-television', 'tv-wall-mounting'] },
    { q: 'CCTV', accept: ['nojordar-night-camera', 'cctv-installation'] },
    { q: 'RO filter', accept: ['shochchho-ro-purifier'] },
    { q: '2000W', accept: ['palash-induction-stove', 'palash-infrared-cooker'] },
    { q: '5L cooker', accept: ['heshel-feast-rice-cooker'] },
    { q: 'BLDC', accept: ['dokhina-mitobayi-bldc-ceiling-fan'] },
    { q: 'E27', accept: shondhatara },
    { q: '4K', accept: ['jonakio-smart-television'] },
    { q: '১০০০০ mAh', accept: powerBanks },
  ],
  symptom: [
    { q: 'tap leaking', accept: drippingTaps },
    { q: 'short circuit', accept: ['electrical-fault-visit'] },
    { q: 'ac not cooling', accept: ['ac-fault-visit', 'ac-gas-refill', 'ac-jet-wash'] },
    { q: 'fridge thik kora', accept: ['fridge-repair'] },
    { q: 'sink blocked', accept: ['drain-clearing'] },
    { q: 'lost my key', accept: ['door-lock-change'] },
    { q: 'cockroaches in kitchen', accept: ['cockroach-treatment'] },
    { q: 'আরশোলা', accept: ['cockroach-treatment'] },
    { q: 'no internet', accept: ['router-setup'] },
    { q: 'laptop slow', accept: ['computer-tune-up'] },
    { q: 'kol theke pani pore', accept: drippingTaps },
    { q: 'wobbly chair', accept: ['furniture-repair'] },
    { q: 'damp on wall', accept: ['damp-wall-repair'] },
    { q: 'microwave not heating', accept: ['oven-repair'] },
    { q: 'কারেন্ট নাই', accept: ['electrical-fault-visit', ...ipses] },
  ],
  compatibility: [
    { q: 'stove for cylinder gas', accept: cylinderStoves },
    { q: 'battery for ips', accept: ['shonchari-tubular-battery'] },
    { q: 'bulb for pin holder', accept: ['jonakpur-led-bulb'] },
    { q: 'backup power for router', accept: ['bikolpo-router-mini-ups'] },
    {
      q: 'pot for induction cooker',
      accept: ['kolshi-non-stick-frying-pan', 'lohakarigor-cast-iron-tawa', 'kolshi-steel-degchi'],
    },
    { q: 'regulator for ceiling fan', accept: ['taarbon-fan-regulator'] },
    { q: 'install my geyser', accept: ['geyser-installation'] },
    { q: 'razor for double edge blades', accept: ['chhanto-safety-razor'] },
    { q: 'bracket for 43 inch tv', accept: ['tv-wall-mounting'] },
    { q: 'water filter lagano', accept: ['water-filter-installation'] },
    { q: 'line gas stove', accept: lineGasStoves },
    { q: 'pump for six storey building', accept: ['jolkol-centrifugal-pump'] },
    { q: 'লাইনের গ্যাসের চুলা', accept: lineGasStoves },
    { q: 'wall plugs for screws', accept: ['hatekaj-screw-and-plug-box'] },
    { q: 'khata for fountain pen', accept: ['dowatbari-stitched-notebook'] },
  ],
  other: [
    { q: 'where is my order', accept: ['page:find-order'] },
    { q: 'track order', accept: ['page:find-order'] },
    { q: 'return product', accept: ['page:find-order', 'page:orders'] },
    { q: 'cancel booking', accept: ['page:find-order', 'page:orders'] },
    { q: 'delivery kobe ashbe', accept: ['page:find-order'] },
    { q: 'অর্ডার কোথায়', accept: ['page:find-order'] },
    { q: 'login', accept: ['page:sign-in'] },
    { q: 'forgot password', accept: ['page:forgot-password'] },
    { q: 'my basket', accept: ['page:basket'] },
    { q: 'Hawa Bari', accept: ['seller:hawa-bari'] },
    { q: 'batighar', accept: ['seller:batighar-lights'] },
    { q: 'tantghor shop', accept: ['seller:tantghor'] },
    { q: 'plumber near me', accept: ['category:plumber', ...drippingTaps, 'drain-clearing'] },
    { q: 'books', accept: ['category:books-stationery', 'golpojhuli-bedtime-river-stories'] },
    {
      q: 'mistri lagbe',
      accept: ['category:carpenter', 'category:electrician', 'category:plumber', 'category:painter'],
    },
  ],
};
