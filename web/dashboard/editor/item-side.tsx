import { useState } from 'react';
import type { ProductType } from '#contract/catalogue-admin.ts';
import { m } from '../../i18n/paraglide/messages.js';
import { useLanguage } from '../../i18n/path.ts';
import { number } from '../../ui/format.ts';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { type EditorFields, shown } from './fields.ts';

type Texts = { en?: string; bn?: string };
type Props = EditorFields & {
  types: readonly ProductType[];
  categories: readonly { slug: string; name: Texts; depth: number }[];
  services: readonly { slug: string; title: string }[];
};

/** Where an item stands and what it is called by others: state, place, codes, and how it looks when it is found. */
export function ItemSide({ item, errors, typed, types, categories, services }: Props) {
  const language = useLanguage();
  const say = (texts: Texts, otherwise: string) => texts[language] ?? texts.en ?? texts.bn ?? otherwise;
  const text = (name: string, kept: string | number | null | undefined) => ({
    name,
    defaultValue: shown(typed, name, kept),
    error: errors[name],
  });
  return (
    <aside className="grid gap-4" aria-label={m.editor_side()}>
      <Select
        label={m.dashboard_status()}
        {...text('status', item.status)}
        options={[
          { value: 'draft', label: m.dashboard_draft() },
          { value: 'published', label: m.dashboard_published() },
        ]}
      />
      <p className="text-14 text-ink-2">{m.editor_listings({ count: number(item.listings, language) })}</p>
      <Select
        label={m.dashboard_category()}
        {...text('category', item.category)}
        options={categories.map(({ slug, name, depth }) => ({
          value: slug,
          label: `${'\u2003'.repeat(depth)}${say(name, slug)}`,
        }))}
      />
      {item.kind === 'product' ? (
        <>
          <Select
            label={m.editor_type()}
            hint={m.editor_type_hint()}
            {...text('type', item.type)}
            options={types.map(({ slug, name }) => ({ value: slug, label: say(name, slug) }))}
          />
          <Select
            label={m.editor_fitted_by()}
            optional
            {...text('fitted_by', item.fitted_by)}
            options={[
              { value: '', label: m.editor_nobody_fits() },
              ...services.map(({ slug, title }) => ({ value: slug, label: title })),
            ]}
          />
          <Field
            label={m.editor_weight()}
            optional
            inputMode="numeric"
            {...text('weight_grams', item.weight_grams)}
          />
          {item.structure === 'standalone' && (
            <Field label={m.editor_upc()} optional {...text('upc', item.upc)} />
          )}
        </>
      ) : (
        <Field
          label={m.editor_minutes()}
          inputMode="numeric"
          {...text('duration_minutes', item.duration_minutes)}
        />
      )}
      <Field label={m.editor_code()} optional maxLength={64} {...text('code', item.code)} />
      <Found item={item} errors={errors} typed={typed} />
    </aside>
  );
}

/** The address and what a search engine shows of it, while it is written. */
function Found({ item, errors, typed }: EditorFields) {
  const [at, setAt] = useState({
    slug: shown(typed, 'slug', item.slug),
    title: shown(typed, 'meta_title.en', item.meta_title?.en),
    description: shown(typed, 'meta_description.en', item.meta_description?.en),
  });
  const set = (part: Partial<typeof at>) => setAt((before) => ({ ...before, ...part }));
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-2 text-18 font-bold">{m.editor_found()}</legend>
      <div className="rounded-control border border-line p-3">
        <p className="text-14 break-all text-ink-2">
          {item.kind === 'product' ? '/p/' : '/s/'}
          {at.slug}
        </p>
        <p className="text-18 text-begun">{at.title || item.title.en || item.title.bn}</p>
        <p className="text-14">{at.description || item.summary.en || item.summary.bn}</p>
      </div>
      <Field
        label={m.editor_slug()}
        name="slug"
        maxLength={120}
        defaultValue={at.slug}
        error={errors['slug']}
        onChange={({ currentTarget }) => set({ slug: currentTarget.value })}
      />
      <Field
        label={`${m.editor_meta_title()} · ${m.editor_english()}`}
        optional
        name="meta_title.en"
        maxLength={120}
        defaultValue={at.title}
        error={errors['meta_title.en']}
        onChange={({ currentTarget }) => set({ title: currentTarget.value })}
      />
      <Field
        label={`${m.editor_meta_title()} · ${m.editor_bangla()}`}
        optional
        lang="bn"
        name="meta_title.bn"
        maxLength={120}
        defaultValue={shown(typed, 'meta_title.bn', item.meta_title?.bn)}
      />
      <Textarea
        label={`${m.editor_meta_description()} · ${m.editor_english()}`}
        optional
        name="meta_description.en"
        maxLength={300}
        rows={2}
        defaultValue={at.description}
        error={errors['meta_description.en']}
        onChange={({ currentTarget }) => set({ description: currentTarget.value })}
      />
      <Textarea
        label={`${m.editor_meta_description()} · ${m.editor_bangla()}`}
        optional
        lang="bn"
        name="meta_description.bn"
        maxLength={300}
        rows={2}
        defaultValue={shown(typed, 'meta_description.bn', item.meta_description?.bn)}
      />
    </fieldset>
  );
}
