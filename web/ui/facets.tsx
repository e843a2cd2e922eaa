import type { Facet } from '#contract/catalogue.ts';
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Form, Link, useSubmit } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { buttonClass } from './button.tsx';
import { number } from './format.ts';
import { Icon } from './icon.tsx';

type Props = {
  facets: readonly Facet[];
  /** How many are shown with what is ticked, as the API counts. */
  count: string | number;
  /** Query parameters that stay (`q`, `sort`); facets and cursor are not among them. */
  keep?: Record<string, string>;
  /** Applies each tick at once; in a sheet the button does. */
  live?: boolean;
  /** More fields of the same form, a price range for instance. */
  children?: ReactNode;
};

/** Filters as a GET form: ticked values become `facet.colour=white`, with or without JavaScript. */
export function Facets({ facets, count, keep = {}, live, children }: Props) {
  const submit = useSubmit();
  const language = useLanguage();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);

  // What the page now shows is what stands ticked, also after a chip was taken off or the visitor went back.
  useEffect(() => {
    if (facets.length > 0) form.current?.reset();
  }, [facets]);

  return (
    <Form
      ref={form}
      preventScrollReset
      className="flex flex-col gap-6"
      onChange={live ? (event) => void submit(event.currentTarget, { preventScrollReset: true }) : undefined}
    >
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      {facets.map((facet) => (
        <fieldset key={facet.code}>
          <legend className="mb-1 font-name">{facet.name}</legend>
          {facet.values.map((value) => (
            <label
              key={value.code}
              htmlFor={`${id}-${facet.code}-${value.code}`}
              className="flex min-h-row items-center gap-3 text-14"
            >
              <input
                id={`${id}-${facet.code}-${value.code}`}
                type="checkbox"
                name={`facet.${facet.code}`}
                value={value.code}
                defaultChecked={value.applied}
                className="size-icon shrink-0"
              />
              <span className="min-w-0 flex-1">{value.name}</span>
              <span className="text-ink-3">
                {facet.approximate && '≈ '}
                {number(value.count, language)}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <div
        className={
          live ? 'hidden no-script:block' : 'sticky bottom-0 -mx-6 border-t border-line bg-raised px-6 py-4'
        }
      >
        <button className={buttonClass({ wide: true })}>
          {m.ui_show_count({ count: typeof count === 'number' ? number(count, language) : count })}
        </button>
      </div>
    </Form>
  );
}

/** What is applied, as chips that each lead to the page without it. */
export function AppliedFilters({
  filters,
  clear,
}: {
  filters: readonly { label: string; to: string }[];
  clear: string;
}) {
  if (filters.length === 0) return null;
  return (
    <ul aria-label={m.ui_filters_applied()} className="flex flex-wrap gap-2">
      {filters.map(({ label, to }) => (
        <li key={to}>
          <Link
            to={to}
            preventScrollReset
            className="inline-flex min-h-control-compact items-center gap-2 rounded-control bg-begun-tint px-3 text-14 text-begun"
          >
            {label}
            <Icon of={X} small />
            <span className="sr-only">{m.ui_filter_remove()}</span>
          </Link>
        </li>
      ))}
      <li>
        <Link to={clear} preventScrollReset className={buttonClass({ look: 'text', size: 'compact' })}>
          {m.ui_filters_clear()}
        </Link>
      </li>
    </ul>
  );
}
