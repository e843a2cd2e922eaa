import type { Problem } from '#contract/problems.ts';
import { redirect } from 'react-router';
import { languageOfPath } from '../i18n/language.ts';
import { localPath } from '../i18n/path.ts';
import type { PageContext } from '../page-context.ts';
import { orFail } from '../problem.ts';

type Result<T> = { ok: true; data: T } | { ok: false; problem: Problem };

/** What was found, else the page where the thing of this old slug stands now, for ever; else as `orFail`. */
export async function orMoved<T>(
  { api }: Pick<PageContext, 'api'>,
  request: Request,
  [kind, slug]: readonly ['item' | 'category' | 'seller' | 'page', string],
  result: Result<T>,
): Promise<T> {
  if (!result.ok && result.problem.status === 404) {
    const moved = await api('GET /moved/{kind}/{slug}', { params: { kind, slug } });
    const { pathname, search } = new URL(request.url);
    if (moved.ok) throw redirect(localPath(languageOfPath(pathname), moved.data.path) + search, 301);
  }
  return orFail(result);
}
