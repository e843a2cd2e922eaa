const blocks = /<\/?(?:p|div|br|ul|ol|li|h[1-6]|blockquote)(?:\s[^<>]*)?\/?>/gi;
const inline = /<\/?(?:strong|em|b|i|u|a|span|small|sub|sup|code)(?:\s[^<>]*)?>/gi;
const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
  apos: "'",
};

/**
 * Text without the mark-up an editor puts in. Text that has none is left as it is, whatever brackets it
 * holds.
 */
export function plainText(text: string): string {
  const bare = text.replace(blocks, '\n').replace(inline, '');
  if (bare === text) return text.trim();
  return bare
    .replace(/&(amp|lt|gt|quot|nbsp|apos|#39);/g, (_, name: string) => entities[name]!)
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}

const longestSummary = 160;

/** The beginning of a description in one line, cut between words. */
export function summaryOf(description: string): string {
  const line = description.replace(/\s+/g, ' ').trim();
  if (line.length <= longestSummary) return line;
  const cut = line.slice(0, longestSummary);
  const space = cut.lastIndexOf(' ');
  return `${cut
    .slice(0, space > 80 ? space : longestSummary - 1)
    .toWellFormed()
    .replace(/[\s,;:.\uFFFD]+$/, '')}…`;
}
