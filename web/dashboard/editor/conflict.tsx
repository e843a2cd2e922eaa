import type { ItemDraft } from '#contract/catalogue-admin.ts';
import { m } from '../../i18n/paraglide/messages.js';
import { useLanguage } from '../../i18n/path.ts';
import { ToastStrip } from '../../ui/toast-strip.tsx';

type Props = { latest: ItemDraft; /** As it was when the page came. */ item: ItemDraft };

/** Somebody else saved first: what they made of it stands here, what was typed stands below; saving again takes the latter. */
export function Conflict({ latest, item }: Props) {
  const language = useLanguage();
  const words = (texts: { en?: string; bn?: string } | null) =>
    texts?.[language] ?? texts?.en ?? texts?.bn ?? '–';
  const theirs = (
    [
      [m.editor_title(), latest.title, item.title],
      [m.editor_summary(), latest.summary, item.summary],
      [m.editor_description(), latest.description, item.description],
    ] as const
  )
    .filter(([, now, before]) => JSON.stringify(now) !== JSON.stringify(before))
    .map(([label, now]) => ({ label, now: words(now) }));
  const others = [
    [m.dashboard_status(), latest.status, item.status],
    [m.dashboard_category(), latest.category, item.category],
    [m.editor_values_short(), JSON.stringify(latest.attributes), JSON.stringify(item.attributes)],
  ]
    .filter(([, now, before]) => now !== before)
    .map(([label = '', now = '']) => ({ label, now }));
  return (
    <div className="grid gap-2">
      <ToastStrip tone="refused">{m.editor_conflict()}</ToastStrip>
      <dl className="grid gap-1 text-14">
        {[...theirs, ...others].map(({ label, now }) => (
          <div key={label}>
            <dt className="inline font-name">{m.editor_theirs({ field: label })} </dt>
            <dd className="inline break-words">{now}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
