import type { Language } from '#contract/common.ts';
import { sayNumber } from './say.ts';

/** What can speak for a listing beside the others of its list. */
export type Candidate = {
  price: number;
  /** With delivery; null for services and as long as nobody said where to. */
  total: number | null;
  rating: { average: number | null; count: number };
  /** Day a parcel arrives; null for services and what is sold out. */
  arrivesOn: string | null;
  /** First free time; null for goods and where nothing is free. */
  freeFrom: string | null;
  /** The seller is at home in the area asked for. */
  nearby: boolean;
};

const words = {
  lowestPrice: { en: 'Lowest price', bn: 'সবচেয়ে কম দাম' },
  lowestTotal: { en: 'Lowest with delivery', bn: 'ডেলিভারিসহ সবচেয়ে কম' },
  arrivesSoonest: { en: 'Arrives soonest', bn: 'সবার আগে পৌঁছায়' },
  freeSoonest: { en: 'Free soonest', bn: 'সবার আগে সময় আছে' },
  nearby: { en: 'From your area', bn: 'আপনার এলাকার' },
};
const mostReasons = 3;
const goodAverage = 4;

/** Up to three reasons for each, in words. Comparisons are made only where somebody is beaten. */
export function reasonsOf(candidates: readonly Candidate[], language: Language): string[][] {
  const beats = <T extends string | number>(read: (one: Candidate) => T | null) => {
    const values = candidates.map(read).filter((value) => value !== null);
    const best = values.reduce<T | null>(
      (least, value) => (least === null || value < least ? value : least),
      null,
    );
    const contested = values.some((value) => value !== best);
    return (one: Candidate) => contested && read(one) === best;
  };
  const cheapest = beats((one) => one.price);
  const cheapestBrought = beats((one) => one.total);
  const arrivesFirst = beats((one) => one.arrivesOn);
  const freeFirst = beats((one) => one.freeFrom);
  return candidates.map((one) =>
    [
      cheapest(one) ? words.lowestPrice[language] : cheapestBrought(one) ? words.lowestTotal[language] : '',
      sayRating(one.rating, language),
      freeFirst(one) ? words.freeSoonest[language] : '',
      arrivesFirst(one) ? words.arrivesSoonest[language] : '',
      one.nearby ? words.nearby[language] : '',
    ]
      .filter((reason) => reason !== '')
      .slice(0, mostReasons),
  );
}

function sayRating({ average, count }: Candidate['rating'], language: Language): string {
  if (average === null || average < goodAverage) return '';
  const stars = sayNumber(average, language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const buyers = sayNumber(count, language);
  if (language === 'bn') return `${buyers} জন ক্রেতা দিয়েছেন ${stars}`;
  return `Rated ${stars} by ${buyers} ${count === 1 ? 'buyer' : 'buyers'}`;
}
