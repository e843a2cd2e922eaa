import type { Item, ItemCard, ListingOffer, Seller } from '#contract/catalogue.ts';
import type { Language } from '../i18n/language.ts';
import { localPath } from '../i18n/path.ts';
import { places } from '../ui/places.ts';
import { amount } from './amount.ts';

/** Where a thing's addresses begin, and in which language they are. */
export type Site = { origin: string; language: Language };

const mostOffers = 5;
const mostReviews = 3;

const at = ({ origin, language }: Site, path: string) => origin + localPath(language, path);
const pictureOf = ({ origin }: Site, picture: { key: string }) => `${origin}/media/${picture.key}/1280.jpg`;
const rated = ({ average, count }: Item['rating']) =>
  average === null || count === 0
    ? {}
    : { aggregateRating: { '@type': 'AggregateRating', ratingValue: average, reviewCount: count } };
const reviewed = (reviews: Item['reviews']) =>
  reviews.length === 0
    ? {}
    : {
        review: reviews.slice(0, mostReviews).map((review) => ({
          '@type': 'Review',
          author: { '@type': 'Person', name: review.author },
          datePublished: review.created_at.slice(0, 10),
          reviewRating: { '@type': 'Rating', ratingValue: review.rating },
          ...(review.body && { reviewBody: review.body }),
        })),
      };
const pictured = (site: Site, pictures: Item['pictures']) =>
  pictures.length === 0 ? {} : { image: pictures.slice(0, 4).map((picture) => pictureOf(site, picture)) };

/** The way to a page from home; the page itself is the last step. */
export function breadcrumb(site: Site, steps: readonly { name: string; path: string }[]): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: at(site, path),
    })),
  };
}

function offer(site: Site, { price, available, seller }: ListingOffer, path: string): object {
  return {
    '@type': 'Offer',
    url: at(site, path),
    price: amount(price),
    priceCurrency: price.currency,
    availability: `https://schema.org/${available ? 'InStock' : 'OutOfStock'}`,
    itemCondition: 'https://schema.org/NewCondition',
    seller: { '@type': 'Organization', name: seller.name },
  };
}

/** One seller's terms, or what several ask. Prices of one currency alone can be compared, so others are left out. */
function offers(site: Site, listings: readonly ListingOffer[], path: string): object {
  const [best] = listings;
  if (!best) return {};
  if (listings.length === 1) return { offers: offer(site, best, path) };
  return {
    offers: {
      ...priceSpan(listings),
      offers: listings.slice(0, mostOffers).map((listing) => offer(site, listing, path)),
    },
  };
}

function priceSpan(listings: readonly ListingOffer[]): object {
  const currency = listings[0]?.price.currency ?? '';
  const prices = listings.map(({ price }) => price).filter((price) => price.currency === currency);
  const amounts = prices.map((price) => price.amount);
  return {
    '@type': 'AggregateOffer',
    priceCurrency: currency,
    lowPrice: amount({ amount: Math.min(...amounts), currency }),
    highPrice: amount({ amount: Math.max(...amounts), currency }),
    offerCount: prices.length,
  };
}

/** Attributes by which variants may differ, by their codes here and their names at schema.org. */
const varying: Record<string, string> = {
  colour: 'color',
  color: 'color',
  size: 'size',
  material: 'material',
  pattern: 'pattern',
};

/** A product; of a parent (also at the address of a variant) the group of its variants. */
export function productThing(site: Site, item: Item): object {
  const path = places.item({ kind: 'product', slug: item.parent_slug ?? item.slug });
  const shared = {
    description: item.description,
    url: at(site, path),
    ...pictured(site, item.pictures),
    ...rated(item.rating),
    ...reviewed(item.reviews),
  };
  if (item.structure === 'standalone') {
    return {
      '@type': 'Product',
      name: item.title,
      sku: item.slug,
      ...shared,
      ...offers(site, item.listings, path),
    };
  }
  const shown = item.variants.find(({ slug }) => slug === item.slug);
  const name = shown ? item.title.replace(` · ${shown.name}`, '') : item.title;
  const differ = new Set(item.variants.flatMap(({ attributes }) => Object.keys(attributes)));
  const variesBy = [...differ].flatMap((code) =>
    varying[code] ? `https://schema.org/${varying[code]}` : [],
  );
  return {
    '@type': 'ProductGroup',
    name,
    productGroupID: item.parent_slug ?? item.slug,
    ...(variesBy.length > 0 && { variesBy }),
    ...shared,
    hasVariant: item.variants.map((variant) => {
      const own = places.item({ kind: 'product', slug: variant.slug });
      return {
        '@type': 'Product',
        name: `${name} · ${variant.name}`,
        sku: variant.slug,
        url: at(site, own),
        ...(variant.picture && { image: pictureOf(site, variant.picture) }),
        ...Object.fromEntries(
          Object.entries(variant.attributes).flatMap(([code, value]) =>
            varying[code] ? [[varying[code], value]] : [],
          ),
        ),
        ...offers(
          site,
          item.listings.filter((listing) => listing.item_slug === variant.slug),
          own,
        ),
      };
    }),
  };
}

/** A service with who does it best and what all of them ask. */
export function serviceThing(site: Site, item: Item): object {
  const [best] = item.listings;
  return {
    '@type': 'Service',
    name: item.title,
    description: item.summary,
    url: at(site, places.item(item)),
    serviceType: item.breadcrumb.at(-1)?.name,
    ...pictured(site, item.pictures.slice(0, 1)),
    ...rated(item.rating),
    ...(best && {
      provider: {
        '@type': 'Organization',
        name: best.seller.name,
        url: at(site, places.seller(best.seller.slug)),
      },
      offers: item.listings.length === 1 ? plainOffer(best) : priceSpan(item.listings),
    }),
  };
}

const plainOffer = ({ price }: ListingOffer) => ({
  '@type': 'Offer',
  price: amount(price),
  priceCurrency: price.currency,
  availability: 'https://schema.org/InStock',
});

/** A list of things, in its order. */
export function itemListThing(site: Site, items: readonly Pick<ItemCard, 'kind' | 'slug'>[]): object {
  return {
    '@type': 'ItemList',
    itemListElement: items.map((item, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: at(site, places.item(item)),
    })),
  };
}

export function sellerThing(site: Site, seller: Seller): object {
  return {
    '@type': 'Organization',
    name: seller.name,
    description: seller.about,
    url: at(site, places.seller(seller.slug)),
    foundingDate: seller.since,
    ...pictured(site, seller.picture ? [seller.picture] : []),
    ...rated(seller.rating),
  };
}

/** The market itself, and how to search it. `logo` is a path. */
export function marketThings(site: Site, { logo, tagline }: { logo: string; tagline: string }): object[] {
  const home = at(site, places.home);
  return [
    {
      '@type': 'WebSite',
      name: 'Haat',
      alternateName: 'হাট',
      url: home,
      inLanguage: site.language,
      potentialAction: {
        '@type': 'SearchAction',
        target: {
          '@type': 'EntryPoint',
          urlTemplate: `${at(site, places.search)}?q={search_term_string}`,
        },
        'query-input': 'required name=search_term_string',
      },
    },
    { '@type': 'Organization', name: 'Haat', slogan: tagline, url: home, logo: site.origin + logo },
  ];
}
