import type { ProductType } from '#contract/catalogue-admin.ts';
import { m } from '../../i18n/paraglide/messages.js';
import { useLanguage } from '../../i18n/path.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { FieldError } from '../../ui/field-frame.tsx';
import { Select } from '../../ui/select.tsx';
import { type EditorFields, shown } from './fields.ts';
import { ItemChoice } from './item-choice.tsx';
import { RichText } from './rich-text.tsx';

type Attribute = ProductType['attributes'][number];
type Categories = readonly { id: string; slug: string; name: { en?: string; bn?: string } }[];
type Props = EditorFields & { type: ProductType; categories: Categories };

/** What is known of a product of its type, a field for each kind. */
export function ItemValues({ type, ...fields }: Props) {
  const language = useLanguage();
  if (type.attributes.length === 0) return null;
  return (
    <section aria-labelledby="values" className="grid gap-4">
      <h2 id="values" className="text-18">
        {m.editor_values({ type: type.name[language] ?? type.name.en ?? type.slug })}
      </h2>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        {type.attributes.map((attribute) => (
          <Value key={attribute.code} attribute={attribute} {...fields} />
        ))}
      </div>
    </section>
  );
}

function Value({
  attribute,
  item,
  errors,
  typed,
  categories,
}: Omit<Props, 'type'> & { attribute: Attribute }) {
  const language = useLanguage();
  const { code, kind, unit, choices, required, entity } = attribute;
  const kept = item.attributes[code];
  const name = `a.${code}`;
  const words = attribute.name[language] ?? attribute.name.en ?? code;
  const field = {
    label: unit ? `${words} (${unit})` : words,
    optional: !required,
    name,
    error: errors[`attributes.${code}`],
  };
  const value = shown(typed, name, kept === undefined || Array.isArray(kept) ? '' : String(kept));
  const nothing = { value: '', label: m.editor_not_said() };
  switch (kind) {
    case 'boolean':
      return (
        <Select
          {...field}
          defaultValue={value}
          options={[
            nothing,
            { value: 'true', label: m.editor_yes() },
            { value: 'false', label: m.editor_no() },
          ]}
        />
      );
    case 'choice':
      return (
        <Select
          {...field}
          defaultValue={value}
          options={[
            nothing,
            ...choices.map((choice) => ({
              value: choice.code,
              label: choice.name[language] ?? choice.name.en ?? choice.code,
            })),
          ]}
        />
      );
    case 'choices': {
      const chosen = typed ? (typed[name] ?? []) : Array.isArray(kept) ? kept : [];
      return (
        <fieldset>
          <legend className="text-14 font-name">{field.label}</legend>
          {choices.map((choice) => (
            <Checkbox
              key={choice.code}
              name={name}
              value={choice.code}
              defaultChecked={chosen.includes(choice.code)}
              label={choice.name[language] ?? choice.name.en ?? choice.code}
            />
          ))}
          <FieldError id={`${name}-error`} text={field.error} />
        </fieldset>
      );
    }
    case 'rich_text':
      return (
        <div className="sm:col-span-2">
          <RichText {...field} defaultValue={value} />
        </div>
      );
    case 'entity':
      if (entity === 'category') {
        const slug = categories.find(({ id }) => id === value)?.slug ?? value;
        return (
          <Select
            {...field}
            defaultValue={slug}
            options={[
              nothing,
              ...categories.map((one) => ({
                value: one.slug,
                label: one.name[language] ?? one.name.en ?? one.slug,
              })),
            ]}
          />
        );
      }
      return <ItemChoice {...field} kept={value} entity={entity ?? 'item'} />;
    default:
      return (
        <Field
          {...field}
          defaultValue={value}
          type={kind === 'date' ? 'date' : 'text'}
          inputMode={kind === 'integer' ? 'numeric' : kind === 'number' ? 'decimal' : undefined}
          hint={
            kind === 'datetime'
              ? m.editor_datetime_hint()
              : kind === 'picture'
                ? m.editor_media_hint()
                : undefined
          }
        />
      );
  }
}
