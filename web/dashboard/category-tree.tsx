import type { CategoryDraft } from '#contract/catalogue-admin.ts';
import { type RefObject, useEffect, useRef } from 'react';
import { useLocation, useSearchParams, useSubmit } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { digits } from '../ui/format.ts';
import { CategoryRow } from './category-row.tsx';
import { sayIn } from './form-texts.ts';
import { dropTarget, hangsBelow, stepTargets } from './move-targets.ts';
import type { RefusedSave } from './refused-save.ts';
import { useRowDrag } from './use-row-drag.ts';

type Props = { tree: readonly CategoryDraft[]; refused: RefusedSave | undefined };

/** The whole tree, moved by buttons that post and, with JavaScript, by the pointer. */
export function CategoryTree({ tree, refused }: Props) {
  const submit = useSubmit();
  const { drag, grip } = useRowDrag({
    into: true,
    allowed: (slug, over) => dropTarget(tree, slug, over) !== null,
    onDrop(slug, over) {
      const target = dropTarget(tree, slug, over);
      if (!target) return;
      const { parent, before } = target;
      void submit(
        { slug, parent: parent ?? '', before: before ?? '' },
        { method: 'post', replace: true, preventScrollReset: true },
      );
    },
  });
  const box = useRef<HTMLUListElement>(null);
  const moved = useFocusOnMoved(box);
  const underHidden = new Set<string>();
  for (const { slug, parent, hidden } of tree) {
    if (hidden || (parent !== null && underHidden.has(parent))) underHidden.add(slug);
  }
  return (
    <>
      <output className="sr-only">{moved && <Moved tree={tree} slug={moved} />}</output>
      <ul ref={box} data-rows className="border-t border-edge">
        {tree.map((category) => (
          <CategoryRow
            key={category.id}
            category={category}
            targets={stepTargets(tree, category.slug)}
            hiddenAbove={!category.hidden && underHidden.has(category.slug)}
            moved={category.slug === moved}
            dragged={drag !== null && hangsBelow(tree, category.slug, drag.id)}
            drop={drag?.at?.over === category.slug ? drag.at.zone : undefined}
            grip={grip(category.slug)}
            refusal={refused?.form === `move:${category.slug}` ? (refused.error ?? undefined) : undefined}
          />
        ))}
      </ul>
    </>
  );
}

/** Where a category came to stand, for who does not see it. */
function Moved({ tree, slug }: { tree: readonly CategoryDraft[]; slug: string }) {
  const language = useLanguage();
  const row = tree.find((one) => one.slug === slug);
  if (!row) return null;
  const neighbours = tree.filter(({ parent }) => parent === row.parent);
  return m.dashboard_category_moved({
    name: sayIn(language, row.name),
    place: digits(neighbours.indexOf(row) + 1, language),
    count: digits(neighbours.length, language),
  });
}

/** The slug in `?moved`; the button that moved it (or its name, after a drop) has the focus again. */
function useFocusOnMoved(box: RefObject<HTMLElement | null>): string | null {
  const [search] = useSearchParams();
  const { key } = useLocation();
  const moved = search.get('moved');
  const step = search.get('step');
  useEffect(() => {
    if (moved === null) return;
    const row = box.current?.querySelector(`[data-row="${CSS.escape(moved)}"]`);
    const focus = row?.querySelector<HTMLElement>(step ? `[value="${CSS.escape(step)}"]` : 'a');
    focus?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  }, [box, moved, step, key]);
  return moved;
}
