/** A text in both languages of the demo market. Bangla is written for itself, not translated word by word. */
export type Text = { en: string; bn: string };

/** One of the eight cloths pictures lie on; a top category has one of its own. */
export type Cloth = 'turmeric' | 'rose' | 'sky' | 'mint' | 'aubergine' | 'clay' | 'lime' | 'slate';

/** A neighbourhood goods are delivered to and providers visit. Coordinates in degrees. */
export type AreaSeed = { slug: string; name: Text; postcode: string; latitude: number; longitude: number };

export type CategorySeed = {
  slug: string;
  /** Slug of the category above; a top category has none. */
  parent?: string;
  name: Text;
  description: Text;
  /** Which object of `pictures/objects.ts` stands for the category. */
  object: string;
  cloth?: Cloth;
};

/** What `pictures/still-life.ts` needs to draw one item; two items never share the same object and colours. */
export type PictureSeed = {
  object: string;
  /** Main colour of the object, `#rrggbb`; without it the object keeps its own. */
  tint?: string;
  /** Second colour (handle, blades, trim). */
  accent?: string;
};

export type AttributeKind = 'text' | 'integer' | 'number' | 'boolean' | 'choice';

export type ProductTypeSeed = {
  slug: string;
  name: Text;
  attributes: {
    code: string;
    name: Text;
    kind: AttributeKind;
    unit?: string;
    choices?: { code: string; name: Text }[];
  }[];
};

export type VariantSeed = {
  /** Added to the parent's slug and SKU. */
  code: string;
  name: Text;
  /** Attribute values in which this variant differs (choice codes, numbers). */
  attributes: Record<string, string | number | boolean>;
  /** Shelf price in whole taka. */
  priceTaka: number;
  tint?: string;
  accent?: string;
};

export type ProductSeed = {
  slug: string;
  type: string;
  category: string;
  title: Text;
  /** One sentence under the title. */
  summary: Text;
  /** At least 40 words in each language; no text occurs twice in the market. */
  description: Text;
  attributes: Record<string, string | number | boolean>;
  priceTaka: number;
  weightGrams: number;
  /** Outer measures in centimetres, for the size drawing. */
  size: { width: number; height: number; depth: number };
  picture: PictureSeed;
  variants?: VariantSeed[];
  /** Slug of the service that fits or services this product, where there is one. */
  fittedBy?: string;
};

/** A question some products ask when they are put into the basket; prices in whole taka, of one piece. */
export type OptionSeed = {
  code: string;
  kind: 'text' | 'integer' | 'boolean' | 'radio' | 'checkbox';
  name: Text;
  help?: Text;
  priceTaka?: number;
  choices?: { code: string; name: Text; priceTaka: number }[];
  /** Of a number, from nought. */
  max?: number;
  maxLength?: number;
  /** Slugs of the products that ask it. */
  askedBy: string[];
};

export type AddOnSeed = { code: string; name: Text; priceTaka: number; minutes: number };

export type ServiceSeed = {
  slug: string;
  category: string;
  title: Text;
  summary: Text;
  description: Text;
  /** Usual price in whole taka; each provider asks a little more or less. */
  priceTaka: number;
  durationMinutes: number;
  addOns: AddOnSeed[];
  picture: PictureSeed;
};

export type PersonSeed = { name: Text; gender: 'f' | 'm' };

export type SellerSeed = {
  slug: string;
  kind: 'partner' | 'provider' | 'both';
  name: Text;
  /** At least 40 words in each language. */
  about: Text;
  area: string;
  street: Text;
  /** 11 digits, `01[3-9]…`; made up. */
  phone: string;
  since: number;
  /** Categories of goods it stocks (partners). */
  stocks?: string[];
  /** Services it offers (providers), by slug, with its own price factor. */
  services?: string[];
  /** 0.85 – 1.2: how its prices compare with the usual. */
  priceFactor: number;
  /** People who do the visits (providers). */
  resources?: PersonSeed[];
  /** Working day of its people: ISO weekdays (1 Monday) with local start and end. */
  hours?: { days: number[]; start: string; end: string }[];
  /** Areas it visits beside its own (providers). */
  visits?: string[];
  /** How good it is, 0–1: steers the ratings of past visits and orders. */
  quality: number;
};

/** What a customer wrote after a purchase; `about` says which items it can stand under. */
export type ReviewSeed = { about: { category: string }; rating: 1 | 2 | 3 | 4 | 5; text: Text };

/** Terms that mean the same, or with `leadsTo` terms that find something else and are not found by it. */
export type SynonymSeed = { terms: readonly string[]; leadsTo?: readonly string[] };
