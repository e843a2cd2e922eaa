import type { CategoryDraft } from '#contract/catalogue-admin.ts';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Form, useNavigation } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { ClothSwatches } from './cloth-swatches.tsx';
import type { RefusedSave } from './refused-save.ts';
import { SearchPreview } from './search-preview.tsx';
import { TextPair } from './text-pair.tsx';

type Props = { seen: CategoryDraft; refused: RefusedSave | undefined };
type Said = Record<string, string>;

/** Everything of a category but its place in the tree. */
export function CategoryForm({ seen, refused }: Props) {
  const navigation = useNavigation();
  const [said] = useState<Said>(() => refused?.typed ?? saidOf(seen));
  // The preview follows what is being typed.
  const [typed, setTyped] = useState(said);
  const errors = refused?.errors ?? {};
  const pair = { said, errors };
  const follow = ({ currentTarget }: FormEvent<HTMLFormElement>) =>
    setTyped(Object.fromEntries(new FormData(currentTarget)) as Said);
  return (
    <Form
      method="post"
      noValidate
      preventScrollReset
      onInput={follow}
      className="grid items-start gap-x-8 gap-y-6 md:grid-cols-3"
    >
      <input type="hidden" name="form" value="category" />
      <input type="hidden" name="version" value={refused?.newer ?? said['version'] ?? seen.version} />
      {(seen.description.en || seen.description.bn) && <input type="hidden" name="described" value="1" />}
      <div className="grid gap-6 md:col-span-2">
        <Part title={m.dashboard_category_texts()}>
          <TextPair
            name="name"
            labels={{ en: m.dashboard_name_en(), bn: m.dashboard_name_bn() }}
            maxLength={120}
            {...pair}
          />
          <TextPair
            name="description"
            labels={{ en: m.dashboard_description_en(), bn: m.dashboard_description_bn() }}
            maxLength={4000}
            rows={4}
            {...pair}
          />
        </Part>
        <Part title={m.dashboard_category_search_engines()}>
          <TextPair
            name="meta_title"
            labels={{ en: m.dashboard_meta_title_en(), bn: m.dashboard_meta_title_bn() }}
            maxLength={120}
            {...pair}
          />
          <TextPair
            name="meta_description"
            labels={{ en: m.dashboard_meta_description_en(), bn: m.dashboard_meta_description_bn() }}
            maxLength={300}
            rows={3}
            {...pair}
          />
          <SearchPreview typed={typed} />
        </Part>
      </div>
      <Part title={m.dashboard_category_place()}>
        <Field
          label={m.dashboard_slug()}
          hint={m.dashboard_address_hint()}
          name="slug"
          autoComplete="off"
          maxLength={120}
          defaultValue={said['slug']}
          error={errors['slug']}
        />
        <Field
          label={m.dashboard_code()}
          hint={m.dashboard_code_hint()}
          optional
          name="code"
          autoComplete="off"
          maxLength={64}
          defaultValue={said['code']}
          error={errors['code']}
        />
        <ClothSwatches chosen={said['cloth'] ?? ''} error={errors['cloth']} />
        <div>
          <Checkbox
            name="hidden"
            label={m.dashboard_category_hidden()}
            hint={m.dashboard_category_hidden_hint()}
            defaultChecked={'hidden' in said}
          />
          <Checkbox
            name="in_menu"
            label={m.dashboard_category_in_menu()}
            hint={m.dashboard_category_in_menu_hint()}
            defaultChecked={'in_menu' in said}
          />
        </div>
      </Part>
      <div className="md:col-span-3">
        <Button
          size="compact"
          busy={navigation.state !== 'idle' && navigation.formData?.get('form') === 'category'}
        >
          {m.dashboard_save()}
        </Button>
      </div>
    </Form>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid min-w-0 gap-4">
      <h2 id={id} className="border-b border-edge pb-1 text-16">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** A category as its form has it; a box that is not ticked is not there. */
function saidOf(seen: CategoryDraft): Said {
  const pairs = ['name', 'description', 'meta_title', 'meta_description'] as const;
  const texts = pairs.flatMap((name) => [
    [`${name}.en`, seen[name]?.en ?? ''],
    [`${name}.bn`, seen[name]?.bn ?? ''],
  ]);
  return {
    ...(Object.fromEntries(texts) as Said),
    slug: seen.slug,
    code: seen.code ?? '',
    cloth: seen.cloth,
    ...(seen.hidden && { hidden: 'on' }),
    ...(seen.in_menu && { in_menu: 'on' }),
  };
}
