import { type ComponentProps, type ComponentType, useEffect, useRef, useState } from 'react';
import { FieldFrame, useFieldIds } from '../../ui/field-frame.tsx';
import { isHtml } from '../../ui/is-html.ts';
import { Textarea } from '../../ui/textarea.tsx';
import type { EditorProps } from './rich-text-editor.tsx';

type Props = {
  label: string;
  name: string;
  defaultValue: string;
  hint?: string | undefined;
  error?: string | undefined;
  lang?: string;
  optional?: boolean;
};
type Loaded = { Editor: ComponentType<EditorProps>; text: string };

/**
 * A text with headings, lists, links, tables and pictures. The editor is loaded where it is shown and nowhere else;
 * without JavaScript, and until it has come, the text is written as it is kept. It takes over what was typed by then,
 * and never from under somebody's fingers.
 */
export function RichText({ lang, ...field }: Props) {
  const plain = useRef<HTMLTextAreaElement>(null);
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    const left = new AbortController();
    void import('./rich-text-editor.tsx').then(({ default: Editor }) => {
      const written = plain.current;
      if (!written || left.signal.aborted) return;
      const takeOver = () => setLoaded({ Editor, text: written.value });
      if (document.activeElement !== written) takeOver();
      else written.addEventListener('blur', takeOver, { once: true, signal: left.signal });
    });
    return () => left.abort();
  }, []);
  if (!loaded) return <Textarea {...field} ref={plain} lang={lang} rows={6} />;
  return <Framed {...field} {...(lang && { lang })} {...loaded} />;
}

function Framed({ label, hint, error, optional, name, lang, Editor, text: begun }: Props & Loaded) {
  const text = { label, hint, error, optional };
  const { id, ...aria } = useFieldIds(text);
  const [html, setHtml] = useState(begun);
  return (
    <FieldFrame {...text} id={id}>
      <input type="hidden" name={name} value={html} ref={tellWhenChanged} />
      <Editor id={id} label={label} lang={lang} html={asHtml(begun)} onChange={setHtml} aria={aria} />
    </FieldFrame>
  );
}

/** A hidden field that a script writes says nothing by itself; whoever counts changes listens for `input`. */
const tellWhenChanged: ComponentProps<'input'>['ref'] = (field) => {
  if (!field) return;
  const watcher = new MutationObserver(() => field.dispatchEvent(new Event('input', { bubbles: true })));
  watcher.observe(field, { attributes: true, attributeFilter: ['value'] });
  return () => watcher.disconnect();
};

/** Plain text as paragraphs. */
function asHtml(text: string): string {
  if (text === '' || isHtml(text)) return text;
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return escaped
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replace(/\n/g, '<br>')}</p>`)
    .join('');
}
