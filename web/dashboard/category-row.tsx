import type { CategoryDraft } from '#contract/catalogue-admin.ts';
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import { Form, Link } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage, useLocalPath } from '../i18n/path.ts';
import { Badge } from '../ui/badge.tsx';
import { cx } from '../ui/cx.ts';
import { FieldError } from '../ui/field-frame.tsx';
import { digits } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { pictureSizes } from '../ui/picture-sizes.ts';
import { Picture } from '../ui/picture.tsx';
import { sayIn } from './form-texts.ts';
import { Grip } from './grip.tsx';
import type { Step, Target, Zone } from './move-targets.ts';
import { StepButton } from './step-button.tsx';
import type { useRowDrag } from './use-row-drag.ts';

type Props = {
  category: CategoryDraft;
  targets: Record<Step, Target | null>;
  /** Not shown because of one above it. */
  hiddenAbove: boolean;
  /** Has just been moved. */
  moved: boolean;
  /** Is being dragged, or hangs below what is. */
  dragged: boolean;
  drop: Zone | undefined;
  grip: ReturnType<ReturnType<typeof useRowDrag>['grip']>;
  refusal: string | undefined;
};

const indents = ['', 'pl-6', 'pl-12', 'pl-16'];
const steps = [
  { step: 'up', sign: ArrowUp, word: m.dashboard_up },
  { step: 'down', sign: ArrowDown, word: m.dashboard_down },
  { step: 'in', sign: ArrowRight, word: m.dashboard_category_in },
  { step: 'out', sign: ArrowLeft, word: m.dashboard_category_out },
] as const;

/** A category in the tree, with the four steps it can take. */
export function CategoryRow({
  category: { slug, name, depth, cloth, picture, item_count: count, hidden, in_menu: inMenu },
  targets,
  hiddenAbove,
  moved,
  dragged,
  drop,
  grip,
  refusal,
}: Props) {
  const language = useLanguage();
  const local = useLocalPath();
  const said = sayIn(language, name);
  return (
    <li
      id={slug}
      data-row={slug}
      data-drop={drop}
      className={cx('border-b border-line', moved && 'changed', dragged && 'opacity-50')}
    >
      <div className={cx('flex flex-wrap items-center gap-x-3', indents[Math.min(depth, 3)])}>
        <div className="flex min-h-row min-w-0 grow items-center gap-3">
          <Grip {...grip} />
          <span className="w-6 shrink-0">
            <Picture
              picture={picture}
              cloth={cloth}
              sizes={pictureSizes.thumb}
              silent
              className="rounded-control"
            />
          </span>
          <Link
            to={local(`/dashboard/categories/${slug}`)}
            className={cx('min-w-0 hover:text-begun hover:underline', depth === 0 && 'font-name')}
          >
            <span className="sr-only">
              {m.dashboard_category_level({ level: digits(depth + 1, language) })}:{' '}
            </span>
            {said}
          </Link>
          <span className="whitespace-nowrap text-ink-2">
            {count > 0 && m.dashboard_category_items({ count: digits(count, language) })}
          </span>
          {hidden && <Badge tone="late">{m.dashboard_category_hidden()}</Badge>}
          {hiddenAbove && <Badge>{m.dashboard_category_above_hidden()}</Badge>}
          {!inMenu && <Badge>{m.dashboard_category_not_in_menu()}</Badge>}
        </div>
        <Form method="post" replace preventScrollReset className="ml-auto flex shrink-0">
          <input type="hidden" name="slug" value={slug} />
          <noscript>
            <input type="hidden" name="anchor" value="1" />
          </noscript>
          {steps.map(({ step, sign, word }) => (
            <StepButton key={step} name="step" value={step} off={!targets[step]} of={said}>
              <Icon of={sign} small />
              {word()}
            </StepButton>
          ))}
        </Form>
      </div>
      <FieldError id={`${slug}-refusal`} text={refusal} />
    </li>
  );
}
