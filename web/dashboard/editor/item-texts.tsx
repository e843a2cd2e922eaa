import { m } from '../../i18n/paraglide/messages.js';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { type EditorFields, shown } from './fields.ts';
import { RichText } from './rich-text.tsx';

const languages = ['en', 'bn'] as const;

/** The texts of an item, English and Bangla side by side. */
export function ItemTexts({ item, errors, typed }: EditorFields) {
  const tongue = { en: m.editor_english(), bn: m.editor_bangla() };
  return (
    <section aria-labelledby="texts" className="grid gap-4">
      <h2 id="texts" className="text-18">
        {m.editor_texts()}
      </h2>
      <div className="grid gap-4 sm:grid-cols-2">
        {languages.map((language) => (
          <Field
            key={language}
            lang={language}
            label={`${m.editor_title()} · ${tongue[language]}`}
            name={`title.${language}`}
            maxLength={200}
            defaultValue={shown(typed, `title.${language}`, item.title[language])}
            error={errors[`title.${language}`] ?? (language === 'en' ? errors['title'] : undefined)}
          />
        ))}
        {languages.map((language) => (
          <Textarea
            key={language}
            lang={language}
            label={`${m.editor_summary()} · ${tongue[language]}`}
            hint={language === 'en' ? m.editor_summary_hint() : undefined}
            name={`summary.${language}`}
            maxLength={400}
            rows={2}
            defaultValue={shown(typed, `summary.${language}`, item.summary[language])}
            error={errors[`summary.${language}`]}
          />
        ))}
      </div>
      {languages.map((language) => (
        <RichText
          key={language}
          lang={language}
          label={`${m.editor_description()} · ${tongue[language]}`}
          name={`description.${language}`}
          defaultValue={shown(typed, `description.${language}`, item.description[language])}
          error={errors[`description.${language}`]}
        />
      ))}
    </section>
  );
}
