import type { ItemDraft } from '#contract/catalogue-admin.ts';
import { m } from '../../i18n/paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import type { EditorFields } from './fields.ts';
import { ItemChoice } from './item-choice.tsx';
import { useListField } from './use-list-field.ts';

type Linked = ItemDraft['links'][number];

/** What the operator shows beside an item: what goes with it, and what could be taken instead. */
export function ItemLinks({ item, errors, typed }: EditorFields) {
  const { list: links, change, field } = useListField<Linked>('links', item.links, typed);
  const add = (kind: Linked['kind']) => (slug: string, title: string) =>
    change((before) =>
      before.some((one) => one.kind === kind && one.slug === slug)
        ? before
        : [...before, { kind, slug, title }],
    );
  const wrong = Object.entries(errors).find(([name]) => name.startsWith('links.'))?.[1];
  const parts = [
    ['recommended', m.editor_recommended()],
    ['related', m.editor_related()],
  ] as const;
  return (
    <section aria-labelledby="links" className="grid gap-4 no-script:hidden">
      <h2 id="links" className="text-18">
        {m.editor_links()}
      </h2>
      <input {...field} />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        {parts.map(([kind, label]) => (
          <div key={kind} className="grid gap-2">
            <ItemChoice label={label} hint={m.editor_links_hint()} error={wrong} onChoose={add(kind)} />
            <ol>
              {links
                .filter((one) => one.kind === kind)
                .map((one) => (
                  <li key={one.slug} className="flex min-h-row items-center gap-2 border-b border-line">
                    <span className="min-w-0 flex-1">{one.title}</span>
                    <Button
                      type="button"
                      look="text"
                      size="compact"
                      aria-label={m.editor_unlink({ title: one.title })}
                      onClick={() => change((before) => before.filter((other) => other !== one))}
                    >
                      {m.editor_take_away()}
                    </Button>
                  </li>
                ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  );
}
