import type { WorkingHours } from '#domains/supply/index.ts';
import type { Ids } from '#kernel/ids/ids.ts';
import { market } from '../market/index.ts';
import type { PersonSeed, SellerSeed } from '../market/types.ts';
import { ownerNames } from '../owner-names.ts';
import { portrait } from '../pictures/portrait.ts';
import { diceOf } from '../pictures/random.ts';
import { signboard } from '../pictures/signboard.ts';
import { categoryNamed, clothOf } from './cloth-of.ts';
import { type Desk, type MarketPlan, daysBefore } from './plan.ts';

/** A seller of the plan with what its listings need. */
export type PlannedSeller = { seed: SellerSeed; id: string; locationId?: string; resourceIds: string[] };
type Sellers = Pick<MarketPlan, 'people' | 'sellers' | 'members' | 'locations' | 'resources'> & {
  planned: PlannedSeller[];
};

/** Sellers with their owner, their shop, and their people with hours and faces. */
export function planSellers(desk: Desk): Sellers {
  const plan: Sellers = { people: [], sellers: [], members: [], locations: [], resources: [], planned: [] };
  const names = [...ownerNames];
  for (const seed of market.sellers) {
    const id = desk.ids.uuid();
    plan.sellers.push({ ...rowOf(desk, seed, id), sketch: desk.sketches.add(pictureOf(seed)) });
    const ownerName = seed.resources?.[0]?.name.en ?? names.shift();
    if (!ownerName) throw new RangeError(`nobody is left to own ${seed.slug}`);
    const personId = desk.ids.uuid();
    const email = `${seed.slug}@example.com`;
    plan.people.push({ id: personId, email, name: ownerName, phone: `+88${seed.phone}` });
    plan.members.push({ sellerId: id, personId, role: 'owner' });
    const planned: PlannedSeller = { seed, id, resourceIds: [] };
    if (seed.kind !== 'provider') {
      planned.locationId = desk.ids.uuid();
      plan.locations.push({ id: planned.locationId, sellerId: id, area: seed.area, name: seed.street });
    }
    for (const person of seed.resources ?? []) {
      const resourceId = desk.ids.uuid();
      planned.resourceIds.push(resourceId);
      plan.resources.push({
        id: resourceId,
        sellerId: id,
        name: person.name,
        timeZone: desk.timeZone,
        rules: rulesOf(seed, desk.ids),
        sketch: desk.sketches.add(faceOf(person, seed)),
      });
    }
    plan.planned.push(planned);
  }
  return plan;
}

function rowOf(desk: Desk, seed: SellerSeed, id: string) {
  const { slug, kind, name, about, area, street, phone, visits, since } = seed;
  const dice = diceOf(`seller ${slug}`);
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    id,
    slug,
    kind,
    name,
    about,
    area,
    street,
    phone: `+88${phone}`,
    ...(visits && { visits }),
    since: `${since}-${two(Math.floor(dice.between(1, 13)))}-${two(Math.floor(dice.between(1, 29)))}`,
    createdAt: daysBefore(desk.now, dice.between(400, 500)),
  };
}

/** The category a seller is known for: what it stocks, else what its first service belongs to. */
function tradeOf(seed: SellerSeed): string {
  const service = market.services.find((one) => one.slug === seed.services?.[0]);
  const trade = seed.stocks?.[0] ?? service?.category;
  if (!trade) throw new RangeError(`${seed.slug} sells nothing`);
  return trade;
}

/** Shops have a signboard, providers the face of who comes. */
function pictureOf(seed: SellerSeed): string {
  const [first] = seed.resources ?? [];
  if (seed.kind === 'provider' && first) return faceOf(first, seed);
  const trade = tradeOf(seed);
  return signboard({ seed: seed.slug, cloth: clothOf(trade), object: categoryNamed(trade).object });
}

function faceOf({ name, gender }: PersonSeed, seed: SellerSeed): string {
  return portrait({ gender, seed: name.en, cloth: clothOf(tradeOf(seed)) });
}

/** Who starts in the evening and ends in the morning works into the next day. */
function rulesOf(seed: SellerSeed, ids: Ids): WorkingHours[] {
  return (seed.hours ?? []).flatMap(({ days, start, end }) => {
    const startMinute = minuteOf(start);
    const endMinute = minuteOf(end) + (minuteOf(end) <= startMinute ? 1440 : 0);
    return days.map((weekday) => ({ id: ids.uuid(), weekday, startMinute, endMinute }));
  });
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
