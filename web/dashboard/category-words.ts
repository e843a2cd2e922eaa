import type { cloth } from '#contract/catalogue-admin.ts';
import type { z } from 'zod';
import { m } from '../i18n/paraglide/messages.js';

export type Cloth = z.infer<typeof cloth>;

/** The cloths pictures lie on, each by its name. */
export const clothWords: Record<Cloth, () => string> = {
  turmeric: m.dashboard_cloth_turmeric,
  rose: m.dashboard_cloth_rose,
  sky: m.dashboard_cloth_sky,
  mint: m.dashboard_cloth_mint,
  aubergine: m.dashboard_cloth_aubergine,
  clay: m.dashboard_cloth_clay,
  lime: m.dashboard_cloth_lime,
  slate: m.dashboard_cloth_slate,
};

export const cloths = Object.keys(clothWords) as Cloth[];
