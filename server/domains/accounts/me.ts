import type { Me } from '#contract/accounts.ts';
import type { Language } from '#contract/common.ts';
import { type Refusal, refuse } from '#kernel/refusal/refusal.ts';
import type { Accounts } from './context.ts';
import { languageNamed } from './language-named.ts';
import { readMe } from './queries.ts';

/** Who a person is and what they may do; names of sellers in `language`. Refuses when the account is gone. */
export async function me(
  accounts: Accounts,
  personId: string,
  language: Language,
): Promise<Me | Refusal<'token_invalid'>> {
  const found = await accounts.kernel.db.engine.maybe(readMe, { person: personId });
  if (!found) return refuse('token_invalid');
  return {
    ...found,
    language: languageNamed(found.language),
    sellers: found.sellers.map((seller) => ({
      ...seller,
      name: seller.name[language] ?? seller.name.en ?? seller.name.bn ?? seller.slug,
    })),
  };
}
