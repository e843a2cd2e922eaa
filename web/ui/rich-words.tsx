type Props = { text: string; className?: string };

const startsWithBlock = /^<(?:p|h[2-4]|ul|ol|table|blockquote|hr|img)\b/;

/** A description: clean HTML as the market keeps it where it begins with a block, else plain text with its lines. */
export function RichWords({ text, className = '' }: Props) {
  if (!startsWithBlock.test(text)) return <p className={`whitespace-pre-line ${className}`}>{text}</p>;
  // Cleaned by an allow-list when it was stored (`catalogue/clean-html.ts`).
  return <div className={`rich-text ${className}`} dangerouslySetInnerHTML={{ __html: text }} />;
}
