const signs: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as XML takes it: signs escaped, characters that XML 1.0 does not know left out. */
export function xmlText(text: string): string {
  return text
    .replace(
      /[^\P{Cc}\n\t]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/gu,
      '',
    )
    .replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
