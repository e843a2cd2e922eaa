import { useEffect, useId, useState } from 'react';
import type { ReplyOf } from '#contract/operations.ts';
import { createBrowserClient } from '#client/client.ts';
import { useLanguage } from '../../i18n/path.ts';
import { Field } from '../../ui/field.tsx';

type Props = {
  label: string;
  name?: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean;
  /** An id or address that is kept already. */
  kept?: string;
  entity?: 'item' | 'category' | 'seller';
  kind?: 'product' | 'service';
  /** Takes what was chosen and empties the field, for lists. */
  onChoose?: (slug: string, title: string) => void;
};

type Found = ReplyOf<'GET /admin/items'>['data'];
const isId = (text: string) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(text);

/**
 * Names an item by its address; while somebody types, the browser's own list offers what fits. Without JavaScript the
 * address is typed.
 */
export function ItemChoice({ kept = '', entity = 'item', kind, onChoose, ...field }: Props) {
  const language = useLanguage();
  const listId = useId();
  const [text, setText] = useState(kept);
  const [found, setFound] = useState<Found>([]);

  useEffect(() => {
    if (entity !== 'item' || text.trim() === '') return;
    let stale = false;
    const timer = setTimeout(async () => {
      const api = createBrowserClient(() => language);
      if (isId(text)) {
        const one = await api('GET /admin/items/{id}', { params: { id: text } });
        if (!stale && one.ok) setText(one.data.slug);
        return;
      }
      const query = { q: text.trim().slice(0, 80), limit: 8, ...(kind && { kind }) };
      const items = await api('GET /admin/items', { query });
      if (!stale && items.ok) setFound(items.data.data);
    }, 200);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [text, entity, kind, language]);

  function type(next: string): void {
    const chosen = found.find(({ slug }) => slug === next);
    if (chosen && onChoose) {
      onChoose(chosen.slug, chosen.title);
      setText('');
      return;
    }
    setText(next);
  }

  return (
    <>
      <Field
        {...field}
        list={listId}
        value={text}
        autoComplete="off"
        onChange={(event) => type(event.currentTarget.value)}
      />
      <datalist id={listId}>
        {found.map(({ slug, title }) => (
          <option key={slug} value={slug}>
            {title}
          </option>
        ))}
      </datalist>
    </>
  );
}
