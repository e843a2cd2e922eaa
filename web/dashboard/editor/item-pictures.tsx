import { ArrowLeft, ArrowRight } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import type { ItemDraft } from '#contract/catalogue-admin.ts';
import { m } from '../../i18n/paraglide/messages.js';
import { useLanguage } from '../../i18n/path.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Field } from '../../ui/field.tsx';
import { FieldError } from '../../ui/field-frame.tsx';
import { Icon } from '../../ui/icon.tsx';
import { pictureSizes } from '../../ui/picture-sizes.ts';
import { Picture } from '../../ui/picture.tsx';
import type { EditorFields } from './fields.ts';
import { useListField } from './use-list-field.ts';
import { uploadPicture } from './upload-picture.ts';

type Hung = ItemDraft['pictures'][number];

/**
 * The pictures of an item in their order: dropped or chosen, moved by arrows, each with what is to be seen on it and the
 * point that stays in sight when it is cut. They travel as JSON in one field.
 */
export function ItemPictures({ item, errors, typed }: EditorFields) {
  const language = useLanguage();
  const { list: pictures, change, field } = useListField<Hung>('pictures', item.pictures, typed);
  const [problem, setProblem] = useState<string>();
  const [sending, setSending] = useState(0);

  async function take(files: readonly File[]): Promise<void> {
    setProblem(undefined);
    for (const file of files) {
      setSending((count) => count + 1);
      const stored = await uploadPicture(file, language);
      setSending((count) => count - 1);
      if ('problem' in stored) setProblem(`${file.name}: ${stored.problem}`);
      else {
        const alt = { en: item.title.en ?? '', ...(item.title.bn && { bn: item.title.bn }) };
        change((before) =>
          before.some((one) => one.media_id === stored.media_id)
            ? before
            : [...before, { ...stored, alt, focus: { x: 50, y: 50 } }],
        );
      }
    }
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    void take([...event.dataTransfer.files]);
  }

  const move = (place: number, by: number) =>
    change((before) => {
      const next = [...before];
      const [one] = next.splice(place, 1);
      if (one) next.splice(place + by, 0, one);
      return next;
    });
  const alter = (place: number, more: Partial<Hung>) =>
    change((before) => before.map((one, at) => (at === place ? { ...one, ...more } : one)));

  return (
    // Dropping is a comfort; choosing files below does the same by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-labelledby="pictures"
      className="grid gap-4"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <h2 id="pictures" className="text-18">
        {m.editor_pictures()}
      </h2>
      <input {...field} />
      {pictures.length === 0 && <p className="text-ink-2">{m.editor_no_pictures()}</p>}
      <ol className="grid gap-4">
        {pictures.map((one, place) => (
          <li key={one.media_id} className="flex gap-3 border-b border-line pb-4">
            <FocusPoint picture={one} onPick={(focus) => alter(place, { focus })} />
            <div className="grid min-w-0 flex-1 gap-2">
              <Field
                label={m.editor_alt_en()}
                value={one.alt.en ?? ''}
                maxLength={200}
                onChange={(event) => alter(place, { alt: { ...one.alt, en: event.currentTarget.value } })}
              />
              <Field
                label={m.editor_alt_bn()}
                lang="bn"
                value={one.alt.bn ?? ''}
                maxLength={200}
                onChange={(event) => alter(place, { alt: { ...one.alt, bn: event.currentTarget.value } })}
              />
              <div className="flex flex-wrap gap-2">
                <Button
                  type="button"
                  look="outline"
                  size="compact"
                  disabled={place === 0}
                  onClick={() => move(place, -1)}
                >
                  <Icon of={ArrowLeft} />
                  {m.editor_earlier()}
                </Button>
                <Button
                  type="button"
                  look="outline"
                  size="compact"
                  disabled={place === pictures.length - 1}
                  onClick={() => move(place, 1)}
                >
                  {m.editor_later()}
                  <Icon of={ArrowRight} />
                </Button>
                <Button
                  type="button"
                  look="text"
                  size="compact"
                  onClick={() => change((before) => before.filter((_, at) => at !== place))}
                >
                  {m.editor_take_down()}
                </Button>
              </div>
            </div>
          </li>
        ))}
      </ol>
      <FieldError id="pictures-error" text={problem ?? wrongIn(errors)} />
      <label
        className={cx(
          buttonClass({ look: 'outline', size: 'compact' }),
          'relative justify-self-start no-script:hidden',
        )}
      >
        {sending > 0 ? m.editor_uploading() : m.editor_add_pictures()}
        <input
          type="file"
          multiple
          accept="image/jpeg,image/png,image/webp,image/avif"
          className="absolute inset-0 opacity-0"
          onChange={({ currentTarget }) => {
            void take([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
      </label>
      <p className="text-14 text-ink-2 no-script:hidden">{m.editor_drop_hint()}</p>
    </section>
  );
}

/** Says of which picture the first refusal speaks. */
function wrongIn(errors: Record<string, string>): string | undefined {
  const [name, text] = Object.entries(errors).find(([one]) => /^pictures\b/.test(one)) ?? [];
  const place = /^pictures\.(\d+)/.exec(name ?? '')?.[1];
  return place === undefined ? text : `${Number(place) + 1}: ${text}`;
}

/** The picture itself; a press says what must stay in sight. By keyboard the arrows move the point. */
function FocusPoint({ picture, onPick }: { picture: Hung; onPick: (focus: Hung['focus']) => void }) {
  const { x, y } = picture.focus;
  const within = (part: number) => Math.min(100, Math.max(0, Math.round(part)));
  return (
    <button
      type="button"
      aria-label={m.editor_focus({ x: String(x), y: String(y) })}
      className="relative size-editor-picture shrink-0 self-start overflow-hidden rounded-control"
      onClick={(event) => {
        // A press by keyboard has no place.
        if (event.detail === 0) return;
        const box = event.currentTarget.getBoundingClientRect();
        onPick({
          x: within(((event.clientX - box.left) / box.width) * 100),
          y: within(((event.clientY - box.top) / box.height) * 100),
        });
      }}
      onKeyDown={(event) => {
        const steps: Record<string, [number, number]> = {
          ArrowLeft: [-5, 0],
          ArrowRight: [5, 0],
          ArrowUp: [0, -5],
          ArrowDown: [0, 5],
        };
        const step = steps[event.key];
        if (!step) return;
        event.preventDefault();
        onPick({ x: within(x + step[0]), y: within(y + step[1]) });
      }}
    >
      <Picture
        picture={{ ...picture, alt: '', focus: [x, y] }}
        cloth="slate"
        sizes={pictureSizes.thumb}
        silent
        className="rounded-control"
      />
      <span
        aria-hidden
        className="absolute size-3 -translate-x-1/2 -translate-y-1/2 rounded-full border-2 border-on-begun bg-begun"
        style={{ left: `${x}%`, top: `${y}%` }}
      />
    </button>
  );
}
