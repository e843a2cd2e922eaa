import type { Money } from '#contract/common.ts';
import type { AskedOption } from '#contract/options.ts';
import { type ReactNode, useId } from 'react';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { DayField } from '../ui/day-field.tsx';
import { FieldError } from '../ui/field-frame.tsx';
import { Field } from '../ui/field.tsx';
import { addDays, dayOf, money } from '../ui/format.ts';
import { useNow } from '../ui/now.ts';
import { RadioCards } from '../ui/radio-cards.tsx';
import { Select } from '../ui/select.tsx';
import { Textarea } from '../ui/textarea.tsx';
import { optionField } from './option-form.ts';

type Props = {
  option: AskedOption;
  /** What was typed and refused, without scripts. */
  typed: readonly string[];
  error: string | undefined;
};

/** A question of a product as a field of the form around it, by its kind. */
export function OptionField({ option, typed, error }: Props) {
  const language = useLanguage();
  const now = useNow();
  const { code, kind, required, help, min, max } = option;
  const name = optionField(code);
  const label = <Named name={option.name} price={option.price} />;
  const common = { name, label, error, hint: help ?? undefined, required, optional: !required };
  const [first] = typed;
  const plus = (price: Money) => (price.amount > 0 ? `+${money(price, language)}` : undefined);
  switch (kind) {
    case 'boolean':
      return (
        <Checkbox
          {...{ name, error, required }}
          hint={help}
          label={option.name}
          aside={plus(option.price)}
          value="true"
          defaultChecked={first === 'true'}
        />
      );
    case 'date': {
      const today = dayOf(now);
      return (
        <DayField
          {...common}
          defaultValue={first}
          {...(min !== null && { min: addDays(today, min) })}
          {...(max !== null && { max: addDays(today, max) })}
        />
      );
    }
    case 'integer':
    case 'number':
      // Not a number field: that takes no Bangla digits.
      return (
        <Field {...common} inputMode={kind === 'integer' ? 'numeric' : 'decimal'} defaultValue={first} />
      );
    case 'text': {
      const most = option.max_length ?? 500;
      return most > 100 ? (
        <Textarea {...common} maxLength={most} defaultValue={first} />
      ) : (
        <Field {...common} maxLength={most} defaultValue={first} />
      );
    }
    case 'select':
      return (
        <Select
          {...common}
          defaultValue={first ?? ''}
          options={[
            { value: '', label: required ? m.store_option_choose() : m.store_option_none() },
            ...option.choices.map((choice) => ({
              value: choice.code,
              label: [choice.name, plus(choice.price)].filter(Boolean).join(' '),
            })),
          ]}
        />
      );
    case 'radio':
      return (
        <RadioCards
          {...{ name, error, required }}
          legend={<Legend option={option}>{label}</Legend>}
          defaultValue={first ?? (required ? undefined : '')}
          options={[
            ...(required ? [] : [{ value: '', label: m.store_option_none() }]),
            ...option.choices.map((choice) => ({
              value: choice.code,
              label: choice.name,
              aside: plus(choice.price),
            })),
          ]}
        />
      );
    default:
      return <Ticks option={option} typed={typed} error={error} label={label} plus={plus} />;
  }
}

type TicksProps = Props & { label: ReactNode; plus: (price: Money) => string | undefined };

function Ticks({ option, typed, error, label, plus }: TicksProps) {
  const id = useId();
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="text-14 font-name">
        <Legend option={option}>{label}</Legend>
      </legend>
      {option.choices.map(({ code, name, price }, index) => (
        <Checkbox
          key={code}
          name={optionField(option.code)}
          value={code}
          defaultChecked={typed.includes(code)}
          label={name}
          aside={plus(price)}
          {...(index === 0 && error && { 'aria-invalid': true })}
        />
      ))}
      <FieldError id={`${id}-error`} text={error} />
    </fieldset>
  );
}

function Legend({ option, children }: { option: AskedOption; children: ReactNode }) {
  return (
    <>
      {children}
      {!option.required && <span className="font-normal text-ink-3"> · {m.ui_optional()}</span>}
      {option.help && <span className="block font-normal text-ink-2">{option.help}</span>}
    </>
  );
}

function Named({ name, price }: { name: string; price: Money }) {
  const language = useLanguage();
  return (
    <>
      {name}
      {price.amount > 0 && <span className="text-ink-2"> · +{money(price, language)}</span>}
    </>
  );
}
