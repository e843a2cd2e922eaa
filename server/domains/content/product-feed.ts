import type { Language, Money } from '#contract/common.ts';
import { hasTariff, shippingMethods } from '#domains/shipping/index.ts';
import { nobody } from '#kernel/database/principal.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { gtinOf } from './gtin.ts';
import { type FeedRow, listFeed } from './queries-found.ts';
import { xmlText } from './xml.ts';

const batchSize = 500;
const beforeAll = '00000000-0000-0000-0000-000000000000';

const about = {
  en: 'Goods and home services from shops and people near you.',
  bn: 'কাছের দোকান আর মানুষের পণ্য ও বাড়ির সেবা।',
} as const;

/**
 * Every product that somebody sells as Google's shopping feed (RSS 2.0), each with its winning listing, made as it is
 * read. Services are not in it: the format has no place for them.
 */
export async function* productFeed(
  kernel: Kernel,
  language: Language,
  batch = batchSize,
): AsyncGenerator<string> {
  const home = kernel.origin + (language === 'bn' ? '/bn' : '/');
  let after = beforeAll;
  let head =
    '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0">\n<channel>\n' +
    `<title>Haat</title>\n<link>${xmlText(home)}</link>\n<description>${about[language]}</description>\n`;
  for (;;) {
    const rows = await kernel.db
      .as(nobody)
      .many(listFeed, { language, after_id: after, most: batch, seller: null, area: null });
    yield head + rows.map((row) => entryOf(kernel.origin, language, row)).join('');
    head = '';
    const last = rows.length === batch ? rows.at(-1) : undefined;
    if (!last) break;
    after = last.id;
  }
  yield '</channel>\n</rss>\n';
}

/** `2850.00 BDT`: as many decimals as the currency has. */
function price({ amount, currency }: Money): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return `${(amount / 10 ** digits).toFixed(digits)} ${currency}`;
}

function entryOf(origin: string, language: Language, row: FeedRow): string {
  const { offer, facts } = row;
  const [first, ...more] = row.pictures;
  // Without a picture Google refuses the product; without an offer there is nothing to say.
  if (!offer || !first) return '';
  const { currency } = offer;
  const gtin = gtinOf(row.upc);
  const link = `${origin}${language === 'bn' ? '/bn' : ''}/p/${row.slug}`;
  const picture = (key: string) => `${origin}/media/${key}/1280.jpg`;
  const before = offer.compare_price === null ? null : { amount: offer.compare_price, currency };
  const now = { amount: offer.price, currency };
  const fields: (readonly [string, string | undefined])[] = [
    ['g:id', row.id],
    ['g:title', row.title.slice(0, 150)],
    ['g:description', row.description.slice(0, 5000)],
    ['g:link', link],
    ['g:image_link', picture(first)],
    ...more.map((key) => ['g:additional_image_link', picture(key)] as const),
    ['g:availability', offer.in_stock ? 'in_stock' : 'out_of_stock'],
    ['g:price', price(before ?? now)],
    ['g:sale_price', before ? price(now) : undefined],
    ['g:condition', 'new'],
    ['g:brand', facts['brand']],
    ['g:gtin', gtin],
    ['g:mpn', facts['mpn']],
    ['g:identifier_exists', gtin || (facts['brand'] && facts['mpn']) ? undefined : 'no'],
    ['g:item_group_id', row.group_id ?? undefined],
    ['g:color', facts['colour'] ?? facts['color']],
    ['g:size', facts['size']],
    ['g:material', facts['material']],
    ['g:pattern', facts['pattern']],
    ['g:product_type', row.category.join(' > ')],
    ['g:shipping_weight', row.weight_grams === null ? undefined : `${row.weight_grams} g`],
    ['g:external_seller_id', offer.seller.slice(0, 50)],
  ];
  const written = fields.flatMap(([name, value]) =>
    value ? [`<${name}>${xmlText(value)}</${name}>\n`] : [],
  );
  return `<item>\n${written.join('')}${shippingOf(offer, language)}</item>\n`;
}

/** What it costs to have one piece brought, bought alone. */
function shippingOf(offer: NonNullable<FeedRow['offer']>, language: Language): string {
  if (!hasTariff(offer.currency)) return '';
  const sellers = [{ sellerId: offer.seller, itemsTotalMinor: offer.price }];
  const [standard] = shippingMethods({ currency: offer.currency, sellers, language });
  if (!standard) return '';
  const cost = price({ amount: standard.priceMinor, currency: offer.currency });
  return (
    '<g:shipping>\n<g:country>BD</g:country>\n' +
    `<g:service>${xmlText(standard.name)}</g:service>\n<g:price>${cost}</g:price>\n</g:shipping>\n`
  );
}
