import type { CategoryDraft } from '#contract/catalogue-admin.ts';
import { Form, useNavigation } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { useLanguage } from '../i18n/path.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { ClothSwatches } from './cloth-swatches.tsx';
import { sayIn } from './form-texts.ts';
import type { RefusedSave } from './refused-save.ts';
import { SaveStrips } from './save-strips.tsx';
import { TextPair } from './text-pair.tsx';

type Props = { tree: readonly CategoryDraft[]; refused: RefusedSave | undefined };

/** A category more, last among its neighbours; the rest is said on its own page. */
export function NewCategory({ tree, refused }: Props) {
  const language = useLanguage();
  const navigation = useNavigation();
  const said = refused?.typed ?? {};
  const errors = refused?.errors ?? {};
  return (
    <Form method="post" noValidate className="grid max-w-prose gap-4">
      <SaveStrips refused={refused} />
      <input type="hidden" name="form" value="new" />
      <TextPair
        name="name"
        labels={{ en: m.dashboard_name_en(), bn: m.dashboard_name_bn() }}
        said={said}
        errors={errors}
        maxLength={120}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          label={m.dashboard_category_below()}
          name="parent"
          defaultValue={said['parent'] ?? ''}
          error={errors['parent']}
          options={[
            { value: '', label: m.dashboard_category_on_top() },
            ...tree.map(({ slug, name, depth }) => ({
              value: slug,
              label: `${'\u2003'.repeat(depth)}${sayIn(language, name)}`,
            })),
          ]}
        />
        <Field
          label={m.dashboard_slug()}
          hint={m.dashboard_slug_hint()}
          optional
          name="slug"
          autoComplete="off"
          maxLength={120}
          defaultValue={said['slug']}
          error={errors['slug']}
        />
      </div>
      <ClothSwatches inherits chosen={said['cloth'] ?? ''} error={errors['cloth']} />
      <div>
        <Button
          size="compact"
          busy={navigation.state !== 'idle' && navigation.formData?.get('form') === 'new'}
        >
          {m.dashboard_categories_create()}
        </Button>
      </div>
    </Form>
  );
}
