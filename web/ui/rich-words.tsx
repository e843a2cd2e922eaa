import { isHtml } from './is-html.ts';

type Props = { text: string; className?: string };

/** A description: clean HTML as the market keeps it where it begins with a tag, else plain text with its lines. */
export function RichWords({ text, className = '' }: Props) {
  if (!isHtml(text)) return <p className={`whitespace-pre-line ${className}`}>{text}</p>;
  // Cleaned by an allow-list when it was stored (`catalogue/clean-html.ts`).
  return <div className={`rich-text ${className}`} dangerouslySetInnerHTML={{ __html: text }} />;
}
