import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Form, useNavigation } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { FieldError } from '../ui/field-frame.tsx';
import { Icon } from '../ui/icon.tsx';
import { Select } from '../ui/select.tsx';
import { type ChoiceDraft, type OptionDraft, optionKinds } from './option-draft.ts';
import { kindWord } from './option-words.ts';

type Props = {
  draft: OptionDraft;
  /** By the path of the field in the API's body. */
  errors: Record<string, string>;
  /** Of the question that is changed; a new one has none. */
  version: number | undefined;
};

/** All of a question. Rows of choices come and go through the server, so that it works without JavaScript. */
export function OptionForm({ draft, errors, version }: Props) {
  const busy = useNavigation().state !== 'idle';
  const form = useWhereToWrite(draft.choices, errors);
  return (
    <Form ref={form} method="post" preventScrollReset className="grid max-w-search gap-4">
      {/* Enter in a field presses the first button of a form. */}
      <button name="intent" value="save" tabIndex={-1} aria-hidden="true" className="hidden" />
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          label={m.dashboard_option_name_en()}
          name="name_en"
          defaultValue={draft.name_en}
          maxLength={120}
          error={errors['name'] ?? errors['name.en']}
        />
        <Field
          label={m.dashboard_option_name_bn()}
          name="name_bn"
          lang="bn"
          defaultValue={draft.name_bn}
          maxLength={120}
          error={errors['name.bn']}
        />
        <Field
          label={m.dashboard_option_help_en()}
          name="help_en"
          defaultValue={draft.help_en}
          maxLength={400}
          error={errors['help'] ?? errors['help.en']}
        />
        <Field
          label={m.dashboard_option_help_bn()}
          name="help_bn"
          lang="bn"
          defaultValue={draft.help_bn}
          maxLength={400}
          error={errors['help.bn']}
        />
        <Field
          label={m.dashboard_option_code()}
          hint={m.dashboard_option_code_hint()}
          name="code"
          defaultValue={draft.code}
          maxLength={40}
          error={errors['code']}
        />
        <Select
          label={m.dashboard_kind()}
          name="kind"
          defaultValue={draft.kind}
          error={errors['kind']}
          options={optionKinds.map((kind) => ({ value: kind, label: kindWord(kind) }))}
        />
      </div>
      <Checkbox
        name="required"
        label={m.dashboard_option_required()}
        hint={m.dashboard_option_required_hint()}
        defaultChecked={draft.required}
      />
      <Choices choices={draft.choices} errors={errors} />
      <div className="grid gap-4 sm:grid-cols-3">
        <Field
          label={m.dashboard_option_price()}
          hint={m.dashboard_option_price_hint()}
          name="price"
          inputMode="decimal"
          defaultValue={draft.price}
          error={errors['price']}
        />
        <Field
          label={m.dashboard_option_currency()}
          name="currency"
          defaultValue={draft.currency}
          maxLength={3}
          error={errors['currency']}
        />
        <Field
          label={m.dashboard_option_position()}
          hint={m.dashboard_option_position_hint()}
          name="position"
          inputMode="numeric"
          defaultValue={draft.position}
          error={errors['position']}
        />
        <Field
          label={m.dashboard_option_min()}
          hint={m.dashboard_option_bounds_hint()}
          name="min"
          inputMode="decimal"
          defaultValue={draft.min}
          error={errors['min']}
        />
        <Field
          label={m.dashboard_option_max()}
          name="max"
          inputMode="decimal"
          defaultValue={draft.max}
          error={errors['max']}
        />
        <Field
          label={m.dashboard_option_max_length()}
          name="max_length"
          inputMode="numeric"
          defaultValue={draft.max_length}
          error={errors['max_length']}
        />
      </div>
      <div className="flex flex-wrap gap-3">
        <Button size="compact" busy={busy} name="intent" value="save">
          {m.dashboard_option_save()}
        </Button>
        {version !== undefined && (
          <Button size="compact" look="danger" busy={busy} name="intent" value="delete">
            <Icon of={Trash2} />
            {m.dashboard_option_delete()}
          </Button>
        )}
      </div>
    </Form>
  );
}

/** After an answer of the server: the first refused field, else the row that was added, is where one goes on. */
function useWhereToWrite(choices: readonly ChoiceDraft[], errors: Record<string, string>) {
  const form = useRef<HTMLFormElement>(null);
  const last = choices.at(-1);
  const isNewRow = last !== undefined && Object.values(last).every((text) => text === '');
  useEffect(() => {
    const refused = form.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    const codes = form.current?.querySelectorAll<HTMLElement>('[name=choice_code]') ?? [];
    (refused ?? (isNewRow ? [...codes].at(-1) : undefined))?.focus();
  }, [errors, isNewRow]);
  return form;
}

function Choices({ choices, errors }: { choices: readonly ChoiceDraft[]; errors: Record<string, string> }) {
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 text-14 font-name">{m.dashboard_option_choices()}</legend>
      <p className="text-14 text-ink-2">{m.dashboard_option_choices_hint()}</p>
      <FieldError id="choices-error" text={errors['choices']} />
      {choices.map((choice, row) => (
        <div key={row} className="grid grid-cols-2 items-end gap-3 border-b border-line pb-3 sm:grid-cols-5">
          <Field
            label={m.dashboard_option_code()}
            name="choice_code"
            defaultValue={choice.code}
            maxLength={40}
            error={errors[`choices.${row}.code`]}
          />
          <Field
            label={m.dashboard_option_name_en()}
            name="choice_name_en"
            defaultValue={choice.name_en}
            maxLength={120}
            error={errors[`choices.${row}.name`]}
          />
          <Field
            label={m.dashboard_option_name_bn()}
            name="choice_name_bn"
            lang="bn"
            defaultValue={choice.name_bn}
            maxLength={120}
          />
          <Field
            label={m.dashboard_option_price()}
            name="choice_price"
            inputMode="decimal"
            defaultValue={choice.price}
            error={errors[`choices.${row}.price`]}
          />
          <Button size="compact" look="text" name="choices" value={row}>
            {m.dashboard_option_choice_remove()}
            <span className="sr-only">: {choice.name_en || choice.code || row + 1}</span>
          </Button>
        </div>
      ))}
      <div>
        <Button size="compact" look="outline" name="choices" value="add">
          <Icon of={Plus} />
          {m.dashboard_option_choice_add()}
        </Button>
      </div>
    </fieldset>
  );
}
