import { useId } from 'react';
import { m } from '../i18n/paraglide/messages.js';
import { cx } from '../ui/cx.ts';
import { FieldError } from '../ui/field-frame.tsx';
import { clothClass } from '../ui/picture.tsx';
import { clothWords, cloths } from './category-words.ts';

type Props = {
  chosen: string;
  error: string | undefined;
  /** Offers the cloth of the category above. */
  inherits?: boolean;
};

/** One of the eight cloths, each shown as itself beside its name. */
export function ClothSwatches({ chosen, error, inherits }: Props) {
  const id = useId();
  const options = cloths.map((value) => ({ value: value as string, label: clothWords[value]() }));
  if (inherits) options.unshift({ value: '', label: m.dashboard_cloth_of_parent() });
  return (
    <fieldset aria-describedby={error ? id : undefined} className="min-w-0">
      <legend className="mb-1 text-14 font-name">{m.dashboard_cloth()}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map(({ value, label }) => (
          <label
            key={value}
            className="flex min-h-control-compact items-center gap-2 rounded-control border border-edge bg-surface px-2 has-checked:border-begun has-checked:bg-begun-tint has-checked:outline has-checked:outline-begun has-focus-visible:outline-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name="cloth"
              value={value}
              defaultChecked={value === chosen}
              className="sr-only"
            />
            {value !== '' && (
              <span
                className={cx('dim-in-dark size-icon rounded-bar border border-line', clothClass(value))}
              />
            )}
            {label}
          </label>
        ))}
      </div>
      <FieldError id={id} text={error} />
    </fieldset>
  );
}
