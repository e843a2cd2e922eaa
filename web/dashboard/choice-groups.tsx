import type { Client } from '#client/client.ts';
import type { ChoiceGroup } from '#contract/catalogue-admin.ts';
import { useState } from 'react';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useLocation,
  useNavigation,
  useSearchParams,
} from 'react-router';
import { formText } from '../checkout/form-text.ts';
import { pageContext } from '../entry.server.tsx';
import { m } from '../i18n/paraglide/messages.js';
import { languageOfPath } from '../i18n/language.ts';
import { localPath, useLanguage } from '../i18n/path.ts';
import { workMeta } from '../portal/page-meta.ts';
import { orFail } from '../problem.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Field } from '../ui/field.tsx';
import { digits } from '../ui/format.ts';
import { Textarea } from '../ui/textarea.tsx';
import { useFocusOnError } from '../ui/use-focus-on-error.ts';
import { readChoices, writeChoices } from './choice-lines.ts';
import { DeleteForm } from './delete-form.tsx';
import { Disclosure } from './disclosure.tsx';
import { formTexts, sayIn } from './form-texts.ts';
import { type RefusedSave, refuseSave } from './refused-save.ts';
import { SaveStrips } from './save-strips.tsx';
import { TextPair } from './text-pair.tsx';

export const meta = () => workMeta(m.dashboard_groups_title(), m.dashboard_groups_description());

export async function loader({ context }: LoaderFunctionArgs) {
  return orFail(await context.get(pageContext).api('GET /admin/choice-groups')).data;
}

/** Makes a group, saves one or takes one away; comes back to the page with that one open. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const { api } = context.get(pageContext);
  const as = formText(form, 'form');
  const version = Number(formText(form, 'version'));
  const name = formTexts(form, 'name');
  const choices = readChoices(formText(form, 'choices'));
  const slug = formText(form, 'slug');
  const result = as.startsWith('delete:')
    ? await api('DELETE /admin/choice-groups/{slug}', { params: { slug }, version })
    : as === 'new'
      ? await api('POST /admin/choice-groups', { body: { ...(slug && { slug }), name, choices } })
      : await api('PATCH /admin/choice-groups/{slug}', {
          params: { slug },
          version,
          body: { name, choices },
        });
  if (!result.ok) {
    const { problem } = result;
    const stale = problem.code === 'precondition_failed';
    const newer = stale ? await newest(api, slug) : null;
    return refuseSave(problem, form, { as, newer, inUse: m.dashboard_group_in_use() });
  }
  const language = languageOfPath(new URL(request.url).pathname);
  const where = result.data ? `?saved=${result.data.slug}#${result.data.slug}` : '';
  return redirect(`${localPath(language, '/dashboard/choice-groups')}${where}`, 303);
}

/** The version a group has now, for who saw an older one. */
async function newest(api: Client, slug: string): Promise<number | null> {
  const groups = orFail(await api('GET /admin/choice-groups')).data;
  return groups.find((group) => group.slug === slug)?.version ?? null;
}

export default function ChoiceGroups() {
  return <Groups key={useLocation().key} />;
}

function Groups() {
  const groups = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  useFocusOnError(refused?.errors);
  const of = (form: string) => (refused?.form === form ? refused : undefined);
  return (
    <>
      <h1 className="mb-1 text-24">{m.dashboard_groups_title()}</h1>
      <p className="mb-4 max-w-prose text-ink-2">{m.dashboard_groups_text()}</p>
      <div className="mb-6">
        <Disclosure title={m.dashboard_groups_new()} open={of('new') !== undefined}>
          <GroupForm as="new" refused={of('new')} />
        </Disclosure>
      </div>
      {groups.length === 0 && <Empty cloth="rose">{m.dashboard_groups_empty()}</Empty>}
      {groups.map((group) => (
        <Group
          key={group.id}
          group={group}
          saving={of(`group:${group.slug}`)}
          deleting={of(`delete:${group.slug}`)}
        />
      ))}
    </>
  );
}

type GroupProps = {
  group: ChoiceGroup;
  saving: RefusedSave | undefined;
  deleting: RefusedSave | undefined;
};

function Group({ group, saving, deleting }: GroupProps) {
  const language = useLanguage();
  const [search] = useSearchParams();
  const [seen] = useState(group);
  const count = {
    choices: digits(group.choices.length, language),
    uses: digits(group.attribute_count, language),
  };
  return (
    <Disclosure
      id={group.slug}
      open={search.get('saved') === group.slug || saving !== undefined || deleting !== undefined}
      title={
        <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3">
          {sayIn(language, group.name)}
          <span className="font-normal text-ink-2">{m.dashboard_group_counts(count)}</span>
        </span>
      }
    >
      <GroupForm as={`group:${group.slug}`} seen={seen} now={group} refused={saving} />
      <div className="mt-4 max-w-prose">
        <DeleteForm
          title={m.dashboard_group_delete()}
          slug={seen.slug}
          version={seen.version}
          refused={deleting}
        />
      </div>
    </Disclosure>
  );
}

type FormProps = { as: string; seen?: ChoiceGroup; now?: ChoiceGroup; refused: RefusedSave | undefined };

function GroupForm({ as, seen, now, refused }: FormProps) {
  const navigation = useNavigation();
  const [search] = useSearchParams();
  const errors = refused?.errors ?? {};
  const said = refused?.typed ?? {
    'name.en': seen?.name.en ?? '',
    'name.bn': seen?.name.bn ?? '',
    choices: writeChoices(seen?.choices ?? []),
  };
  const mine = refused !== undefined || search.get('saved') === seen?.slug;
  return (
    <Form method="post" noValidate preventScrollReset className="grid max-w-prose gap-4">
      {(mine || (now?.version ?? 0) > (seen?.version ?? 0)) && (
        <SaveStrips refused={refused} changed={(now?.version ?? 0) > (seen?.version ?? 0)} />
      )}
      <input type="hidden" name="form" value={as} />
      {seen && (
        <>
          <input type="hidden" name="slug" value={seen.slug} />
          <input type="hidden" name="version" value={refused?.newer ?? said['version'] ?? seen.version} />
          <input type="hidden" name="had" value={seen.choices.map(({ code }) => code).join(' ')} />
        </>
      )}
      <TextPair
        name="name"
        labels={{ en: m.dashboard_name_en(), bn: m.dashboard_name_bn() }}
        said={said}
        errors={errors}
        maxLength={120}
      />
      <Textarea
        label={m.dashboard_choices()}
        hint={m.dashboard_choices_hint()}
        name="choices"
        rows={Math.min(16, Math.max(4, (said['choices'] ?? '').split('\n').length + 1))}
        defaultValue={said['choices']}
        error={errors['choices']}
      />
      {!seen && (
        <Field
          label={m.dashboard_group_slug()}
          hint={m.dashboard_slug_hint()}
          optional
          name="slug"
          autoComplete="off"
          maxLength={120}
          defaultValue={said['slug']}
          error={errors['slug']}
        />
      )}
      <div>
        <Button
          size="compact"
          look={seen ? 'outline' : 'filled'}
          busy={navigation.state !== 'idle' && navigation.formData?.get('form') === as}
        >
          {seen ? m.dashboard_save() : m.dashboard_groups_create()}
        </Button>
      </div>
    </Form>
  );
}
