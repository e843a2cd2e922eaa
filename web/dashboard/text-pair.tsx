import { Field } from '../ui/field.tsx';
import { Textarea } from '../ui/textarea.tsx';

type Props = {
  /** `name` makes the fields `name.en` and `name.bn`. */
  name: string;
  labels: { en: string; bn: string };
  said: Record<string, string>;
  errors: Record<string, string>;
  maxLength: number;
  /** Several lines each. */
  rows?: number;
};

/** A text in English and Bangla, side by side. */
export function TextPair({ name, labels, said, errors, maxLength, rows }: Props) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {(['en', 'bn'] as const).map((language) => {
        const field = `${name}.${language}`;
        const common = {
          label: labels[language],
          name: field,
          lang: language,
          maxLength,
          defaultValue: said[field],
          error: errors[field],
          autoComplete: 'off',
        };
        return rows ? <Textarea key={field} {...common} rows={rows} /> : <Field key={field} {...common} />;
      })}
    </div>
  );
}
