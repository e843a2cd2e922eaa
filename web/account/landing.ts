import type { Me } from '#contract/accounts.ts';
import { localPath } from '../i18n/path.ts';
import type { Language } from '../i18n/language.ts';
import { safePath } from '../safe-path.ts';
import { places } from '../ui/places.ts';

/** Where signing in leads: back to where it was asked for, else to the person's work, else to the orders. */
export function landingOf(me: Pick<Me, 'staff_role' | 'sellers'>, to: unknown, language: Language): string {
  const work = me.staff_role ? places.dashboard : me.sellers.length > 0 ? places.portal : places.orders;
  return safePath(to, localPath(language, work));
}
