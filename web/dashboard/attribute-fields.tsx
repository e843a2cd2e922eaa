import type { AttributeKind } from '#contract/catalogue-admin.ts';
import { ChevronRight, Plus } from 'lucide-react';
import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { cx } from '../ui/cx.ts';
import { FieldError } from '../ui/field-frame.tsx';
import { Field } from '../ui/field.tsx';
import { digits } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { Select } from '../ui/select.tsx';
import { Textarea } from '../ui/textarea.tsx';
import { type AttributeRow, editRows, entities, kinds, moveRow } from './attribute-rows.ts';
import { readChoices } from './choice-lines.ts';
import { sayIn } from './form-texts.ts';
import { Grip } from './grip.tsx';
import { StepButton } from './step-button.tsx';
import { useRowDrag } from './use-row-drag.ts';

type Options = readonly { value: string; label: string }[];
type Props = { initial: AttributeRow[]; errors: Record<string, string>; groups: Options };

/**
 * The attributes of a type as rows of its form. Each button is one that posts, so it works without JavaScript too;
 * with it the step is done in place.
 */
export function AttributeRows({ initial, errors: given, groups }: Props) {
  const [rows, setRows] = useState(initial);
  // Refusals name places of the form as it was sent.
  const [errors] = useState(() => errorsByKey(initial, given));
  const box = useRef<HTMLDivElement>(null);
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current) box.current?.querySelector<HTMLElement>(next.current)?.focus();
    next.current = null;
  }, [rows]);

  const edit = (event: MouseEvent<HTMLButtonElement>, key: string | null) => {
    event.preventDefault();
    const { value } = event.currentTarget;
    const changed = editRows(rows, value);
    const at = `[data-row="${CSS.escape(key ?? changed.at(-1)?.key ?? '')}"]`;
    const [step] = value.split(':');
    next.current =
      step === 'add'
        ? `${at} input[type=text]`
        : step === 'remove' || step === 'back'
          ? `${at} button:not([hidden])`
          : `${at} button[data-step=${step}]`;
    setRows(changed);
  };

  const place = (key: string) => rows.findIndex((row) => row.key === key);
  const { drag, grip } = useRowDrag({
    into: false,
    allowed: (id, { over }) => over !== id,
    onDrop(id, { over, zone }) {
      const from = place(id);
      const to = place(over) + (zone === 'after' ? 1 : 0);
      setRows(moveRow(rows, from, to > from ? to - 1 : to));
    },
  });

  return (
    <section aria-labelledby="attributes" className="mt-8 mb-6">
      <h2 id="attributes" className="border-b border-edge pb-1 text-16">
        {m.dashboard_attributes()}
      </h2>
      {rows.length === 0 && <p className="py-3 text-ink-2">{m.dashboard_attributes_none()}</p>}
      <div ref={box} data-rows>
        {rows.map((row, index) => (
          <div
            key={row.key}
            data-row={row.key}
            data-drop={drag?.at?.over === row.key ? drag.at.zone : undefined}
            className={cx('border-b border-line pb-3', drag?.id === row.key && 'opacity-50')}
          >
            <Attribute
              row={row}
              place={index}
              last={index === rows.length - 1}
              errors={errors.get(row.key) ?? {}}
              groups={groups}
              grip={grip(row.key)}
              onEdit={(event) => edit(event, row.key)}
            />
          </div>
        ))}
      </div>
      <Button
        look="outline"
        size="compact"
        name="edit"
        value="add"
        className="mt-3"
        onClick={(event) => edit(event, null)}
      >
        <Icon of={Plus} small />
        {m.dashboard_attribute_add()}
      </Button>
    </section>
  );
}

function errorsByKey(rows: readonly AttributeRow[], errors: Record<string, string>) {
  return new Map(
    rows.map(({ key }, place) => {
      const at = `attributes.${place}.`;
      const own = Object.entries(errors).filter(([field]) => field.startsWith(at));
      return [key, Object.fromEntries(own.map(([field, text]) => [field.slice(at.length), text]))];
    }),
  );
}

type AttributeProps = {
  row: AttributeRow;
  place: number;
  last: boolean;
  errors: Record<string, string>;
  groups: Options;
  grip: ReturnType<ReturnType<typeof useRowDrag>['grip']>;
  onEdit: (event: MouseEvent<HTMLButtonElement>) => void;
};

function Attribute({ row, place, last, errors, groups, grip, onEdit }: AttributeProps) {
  const language = useLanguage();
  const name = sayIn(language, row) || row.code || m.dashboard_attribute_new();
  const at = `attributes.${place}`;
  const field = (part: string) => ({ name: `${at}.${part}`, error: errors[part], autoComplete: 'off' });
  const button = (step: string, text: string, off = false) => (
    <StepButton name="edit" value={`${step}:${place}`} data-step={step} off={off} of={name} onClick={onEdit}>
      {text}
    </StepButton>
  );
  return (
    <>
      <input type="hidden" name={`${at}.key`} value={row.key} />
      <input type="hidden" name={`${at}.had`} value={row.had} />
      {row.known && <input type="hidden" name={`${at}.known`} value="1" />}
      {row.gone && <input type="hidden" name={`${at}.gone`} value="1" />}
      <div className="flex min-h-row flex-wrap items-center gap-x-2">
        <Grip {...grip} />
        <p className={cx('min-w-0 flex-1 truncate font-name', row.gone && 'text-ink-3 line-through')}>
          {name}
        </p>
        {row.gone ? (
          <>
            <span className="text-ink-2">{m.dashboard_attribute_goes()}</span>
            {button('back', m.dashboard_put_back())}
          </>
        ) : (
          <>
            {button('up', m.dashboard_up(), place === 0)}
            {button('down', m.dashboard_down(), last)}
            {button('remove', m.dashboard_remove())}
          </>
        )}
      </div>
      <FieldError id={`${at}-gone`} text={errors['gone']} />
      <div className={cx('attribute pl-6 no-script:pl-0', row.gone && 'hidden')}>
        <div className="grid grid-cols-2 items-start gap-3 md:grid-cols-6">
          <Field
            {...field('code')}
            label={m.dashboard_code()}
            type="text"
            maxLength={40}
            defaultValue={row.code}
            readOnly={row.known}
            className={row.known ? 'bg-sunken text-ink-2' : ''}
          />
          <Field
            {...field('name.en')}
            label={m.dashboard_name_en()}
            lang="en"
            maxLength={120}
            defaultValue={row.en}
          />
          <Field
            {...field('name.bn')}
            label={m.dashboard_name_bn()}
            lang="bn"
            maxLength={120}
            defaultValue={row.bn}
          />
          <div className="kind-of">
            <Select
              {...field('kind')}
              label={m.dashboard_attribute_kind()}
              defaultValue={row.kind}
              options={kinds.map((value) => ({ value, label: kindWords[value]() }))}
            />
          </div>
          <div className="of-measure">
            <Field {...field('unit')} label={m.dashboard_unit()} maxLength={12} defaultValue={row.unit} />
          </div>
          <div className="of-choice">
            <Select
              {...field('choice_group')}
              label={m.dashboard_choices_from()}
              defaultValue={row.group}
              options={[{ value: '', label: m.dashboard_choices_own() }, ...groups]}
            />
          </div>
          <div className="of-entity">
            <Select
              {...field('entity')}
              label={m.dashboard_entity()}
              defaultValue={row.entity}
              options={[
                { value: '', label: '–' },
                ...entities.map((value) => ({ value, label: entityWords[value]() })),
              ]}
            />
          </div>
          <div className="of-answer md:pt-6">
            <Checkbox
              name={`${at}.required`}
              label={m.dashboard_required()}
              error={errors['required']}
              defaultChecked={row.required}
            />
          </div>
        </div>
        <details
          className="of-own group mt-1 max-w-prose"
          open={row.choices.trim() === '' || errors['choices'] !== undefined}
        >
          <summary className="flex min-h-8 list-none items-center gap-1 py-1 text-begun">
            <Icon of={ChevronRight} small className="group-open:rotate-90" />
            {m.dashboard_choices()} · {digits(readChoices(row.choices).length, language)}
          </summary>
          <Textarea
            {...field('choices')}
            label={m.dashboard_choices()}
            labelHidden
            hint={m.dashboard_choices_hint()}
            rows={Math.min(12, Math.max(3, row.choices.split('\n').length + 1))}
            defaultValue={row.choices}
          />
        </details>
      </div>
    </>
  );
}

const kindWords: Record<AttributeKind, () => string> = {
  text: m.dashboard_kind_text,
  rich_text: m.dashboard_kind_rich_text,
  integer: m.dashboard_kind_integer,
  number: m.dashboard_kind_number,
  boolean: m.dashboard_kind_boolean,
  date: m.dashboard_kind_date,
  datetime: m.dashboard_kind_datetime,
  choice: m.dashboard_kind_choice,
  choices: m.dashboard_kind_choices,
  entity: m.dashboard_kind_entity,
  picture: m.dashboard_kind_picture,
};

const entityWords: Record<(typeof entities)[number], () => string> = {
  item: m.dashboard_item,
  category: m.dashboard_category,
  seller: m.dashboard_seller,
};
