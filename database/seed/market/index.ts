import { areas } from './areas.ts';
import { categories } from './categories.ts';
import { options } from './options.ts';
import { customers, landmarks, streets } from './people.ts';
import { productTypes as homeTypes } from './product-types-home.ts';
import { productTypes as livingTypes } from './product-types-living.ts';
import { products as airConditioners } from './products/air-conditioners.ts';
import { products as bagsShoes } from './products/bags-shoes.ts';
import { products as beddingCurtains } from './products/bedding-curtains.ts';
import { products as booksStationery } from './products/books-stationery.ts';
import { products as cleaningSupplies } from './products/cleaning-supplies.ts';
import { products as cookware } from './products/cookware.ts';
import { products as electricalFittings } from './products/electrical-fittings.ts';
import { products as fans } from './products/fans.ts';
import { products as furniture } from './products/furniture.ts';
import { products as gadgets } from './products/gadgets.ts';
import { products as kitchenAppliances } from './products/kitchen-appliances.ts';
import { products as lampsBulbs } from './products/lamps-bulbs.ts';
import { products as personalCare } from './products/personal-care.ts';
import { products as plants } from './products/plants.ts';
import { products as powerBackup } from './products/power-backup.ts';
import { products as stoves } from './products/stoves.ts';
import { products as tapsShowers } from './products/taps-showers.ts';
import { products as tools } from './products/tools.ts';
import { products as traditionalWear } from './products/traditional-wear.ts';
import { products as waterFiltersPumps } from './products/water-filters-pumps.ts';
import { reviews } from './reviews.ts';
import { sellers } from './sellers.ts';
import { synonyms } from './synonyms.ts';
import { services as acService } from './services/ac-service.ts';
import { services as applianceRepair } from './services/appliance-repair.ts';
import { services as beautyAtHome } from './services/beauty-at-home.ts';
import { services as carpenter } from './services/carpenter.ts';
import { services as cctvInternet } from './services/cctv-internet.ts';
import { services as electrician } from './services/electrician.ts';
import { services as gardening } from './services/gardening.ts';
import { services as homeCleaning } from './services/home-cleaning.ts';
import { services as movers } from './services/movers.ts';
import { services as painter } from './services/painter.ts';
import { services as pestControl } from './services/pest-control.ts';
import { services as plumber } from './services/plumber.ts';
import { services as tutoring } from './services/tutoring.ts';

/** The whole demo market of Dhaka. Every slug in it resolves within it; `market.test.ts` holds it to that. */
export const market = {
  areas,
  categories,
  options,
  productTypes: [...homeTypes, ...livingTypes],
  products: [
    ...fans,
    ...airConditioners,
    ...lampsBulbs,
    ...electricalFittings,
    ...powerBackup,
    ...kitchenAppliances,
    ...cookware,
    ...stoves,
    ...tapsShowers,
    ...waterFiltersPumps,
    ...furniture,
    ...beddingCurtains,
    ...cleaningSupplies,
    ...traditionalWear,
    ...bagsShoes,
    ...personalCare,
    ...plants,
    ...tools,
    ...booksStationery,
    ...gadgets,
  ],
  services: [
    ...acService,
    ...electrician,
    ...applianceRepair,
    ...plumber,
    ...carpenter,
    ...painter,
    ...movers,
    ...homeCleaning,
    ...pestControl,
    ...beautyAtHome,
    ...gardening,
    ...tutoring,
    ...cctvInternet,
  ],
  sellers,
  customers,
  streets,
  landmarks,
  reviews,
  synonyms,
};
