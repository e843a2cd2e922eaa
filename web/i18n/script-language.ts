/** The script files named in `text` (a path, a chunk, a manifest) in their Bangla edition; see one-language-build.ts. */
export function inBangla(text: string): string {
  return text.replaceAll(/([\w-]+)\.en\.js/g, '$1.bn.js');
}
