import { Image } from '@tiptap/extension-image';
import { TableKit } from '@tiptap/extension-table';
import { type Editor, EditorContent, useEditor, useEditorState } from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { type KeyboardEvent, useRef, useState } from 'react';
import { m } from '../../i18n/paraglide/messages.js';
import { useLanguage } from '../../i18n/path.ts';
import { cx } from '../../ui/cx.ts';
import { uploadPicture } from './upload-picture.ts';

export type EditorProps = {
  id: string;
  label: string;
  lang: string | undefined;
  /** What it begins with. */
  html: string;
  /** The text as it is now; empty when nothing is written. */
  onChange: (html: string) => void;
  aria: Record<string, string | boolean | undefined>;
};

const extensions = [
  // What is kept by the server and nothing else; pasted text is cut down to it.
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    code: false,
    codeBlock: false,
    link: { openOnClick: false },
  }),
  TableKit.configure({ table: { resizable: false } }),
  Image.configure({ inline: true }),
];

/** The editor itself. Everything is reached by keyboard: Alt+F10 leads to its buttons, Escape back to the text. */
export default function RichTextEditor({ id, label, lang, html, onChange, aria }: EditorProps) {
  const toolbar = useRef<HTMLDivElement>(null);
  const editor = useEditor({
    extensions,
    content: html,
    // The page's policy lets no script write styles; what it needs stands in our own sheet.
    injectCSS: false,
    immediatelyRender: false,
    editorProps: {
      attributes: {
        id,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        class: 'control rich-text min-h-editor',
        ...(lang && { lang }),
        ...Object.fromEntries(
          Object.entries(aria).flatMap(([name, value]) =>
            value === undefined ? [] : [[name, String(value)]],
          ),
        ),
      },
      handleKeyDown: (_, event) => {
        if (!(event.altKey && event.key === 'F10')) return false;
        toolbar.current?.querySelector<HTMLElement>('button')?.focus();
        return true;
      },
    },
    onUpdate: ({ editor: now }) => onChange(now.isEmpty ? '' : now.getHTML()),
  });
  if (!editor) return <div className="control min-h-editor" />;
  return (
    <div className="grid gap-1">
      <Toolbar editor={editor} place={toolbar} />
      <EditorContent editor={editor} />
    </div>
  );
}

type Tool = { name: string; on?: boolean; off?: boolean; run: () => void };

function Toolbar({ editor, place }: { editor: Editor; place: React.RefObject<HTMLDivElement | null> }) {
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string>();
  const file = useRef<HTMLInputElement>(null);
  const at = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      heading: now.isActive('heading', { level: 2 }),
      subheading: now.isActive('heading', { level: 3 }),
      bullets: now.isActive('bulletList'),
      numbers: now.isActive('orderedList'),
      quote: now.isActive('blockquote'),
      link: now.isActive('link'),
      table: now.isActive('table'),
    }),
  });
  const does = () => editor.chain().focus();
  const tools: Tool[] = [
    { name: m.rich_bold(), on: at.bold, run: () => does().toggleBold().run() },
    { name: m.rich_italic(), on: at.italic, run: () => does().toggleItalic().run() },
    { name: m.rich_heading(), on: at.heading, run: () => does().toggleHeading({ level: 2 }).run() },
    { name: m.rich_subheading(), on: at.subheading, run: () => does().toggleHeading({ level: 3 }).run() },
    { name: m.rich_bullets(), on: at.bullets, run: () => does().toggleBulletList().run() },
    { name: m.rich_numbers(), on: at.numbers, run: () => does().toggleOrderedList().run() },
    { name: m.rich_quote(), on: at.quote, run: () => does().toggleBlockquote().run() },
    {
      name: m.rich_link(),
      on: at.link,
      run: () => (at.link ? does().extendMarkRange('link').unsetLink().run() : setAsking(true)),
    },
    {
      name: m.rich_table(),
      off: at.table,
      run: () => does().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run(),
    },
    ...(at.table
      ? [
          { name: m.rich_row(), run: () => does().addRowAfter().run() },
          { name: m.rich_column(), run: () => does().addColumnAfter().run() },
          { name: m.rich_no_row(), run: () => does().deleteRow().run() },
          { name: m.rich_no_column(), run: () => does().deleteColumn().run() },
          { name: m.rich_no_table(), run: () => does().deleteTable().run() },
        ]
      : []),
  ];

  async function insert(picture: File): Promise<void> {
    const stored = await uploadPicture(picture, language);
    if ('problem' in stored) setRefused(stored.problem);
    else
      does()
        .setImage({ src: `/media/${stored.key}/1280.jpg`, alt: picture.name.replace(/\.\w+$/, '') })
        .run();
  }

  function link(address: string): void {
    setAsking(false);
    const href = address.trim();
    if (/^(https?:\/\/|mailto:|tel:|\/)/.test(href)) does().extendMarkRange('link').setLink({ href }).run();
    else if (href !== '')
      does()
        .extendMarkRange('link')
        .setLink({ href: `https://${href}` })
        .run();
    else does().run();
  }

  return (
    <div className="grid gap-1">
      <div
        ref={place}
        role="toolbar"
        tabIndex={-1}
        aria-label={m.rich_toolbar()}
        className="flex flex-wrap gap-1"
        onKeyDown={(event) => goAlong(event, () => does().run())}
      >
        {tools.map(({ name, on, off, run }, index) => (
          <button
            key={name}
            type="button"
            tabIndex={index === 0 ? 0 : -1}
            aria-pressed={on}
            disabled={off}
            onClick={run}
            className={cx(
              'min-h-8 rounded-control border border-line px-2 text-14 disabled:text-ink-3',
              on ? 'bg-begun-tint text-begun' : 'bg-surface hover:bg-sunken',
            )}
          >
            {name}
          </button>
        ))}
        <button
          type="button"
          tabIndex={-1}
          onClick={() => file.current?.click()}
          className="min-h-8 rounded-control border border-line bg-surface px-2 text-14 hover:bg-sunken"
        >
          {m.rich_picture()}
        </button>
      </div>
      {asking && (
        <input
          // One asked for it just now, by the button before it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          type="text"
          inputMode="url"
          className="control"
          aria-label={m.rich_address()}
          placeholder="https://"
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault();
              link(event.currentTarget.value);
            } else if (event.key === 'Escape') {
              setAsking(false);
              does().run();
            }
          }}
          onBlur={() => setAsking(false)}
        />
      )}
      <input
        ref={file}
        type="file"
        hidden
        accept="image/jpeg,image/png,image/webp,image/avif"
        onChange={({ currentTarget }) => {
          const [picture] = currentTarget.files ?? [];
          setRefused(undefined);
          if (picture) void insert(picture);
          currentTarget.value = '';
        }}
      />
      {refused && <p className="text-14 text-morich">{refused}</p>}
    </div>
  );
}

/** Arrow keys lead along the buttons, as the ARIA pattern of a toolbar has it; Escape goes back to the text. */
function goAlong(event: KeyboardEvent<HTMLElement>, back: () => void): void {
  if (event.key === 'Escape') return back();
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button:not(:disabled)')];
  const here = buttons.indexOf(document.activeElement as HTMLElement);
  buttons[(here + step + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}
