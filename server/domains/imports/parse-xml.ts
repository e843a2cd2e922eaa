export type XmlElement = {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
};

const token =
  /<(\/?)([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|([^<]+)/y;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads a plain XML document: elements, attributes and text. A DOCTYPE is refused, and with it every entity
 * but the five of XML. Throws a SyntaxError that names the line.
 */
export function parseXml(source: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let at = source.startsWith('\uFEFF') ? 1 : 0;
  const fail = (what: string): never => {
    throw new SyntaxError(`is no XML we read: ${what} in line ${source.slice(0, at).split('\n').length}`);
  };
  while (at < source.length) {
    token.lastIndex = at;
    const found = token.exec(source);
    if (!found) return fail(source.startsWith('<!DOCTYPE', at) ? 'a DOCTYPE' : 'a broken tag');
    const [whole, closing, name, attributes = '', empty, literal, text] = found;
    const top = open.at(-1)!;
    if (literal !== undefined) top.text += literal;
    else if (text !== undefined) top.text += decode(text);
    else if (closing) {
      if (open.length === 1 || top.name !== name) return fail(`</${name}>`);
      open.pop();
    } else if (name !== undefined) {
      const pairs = [...attributes.matchAll(attribute)].map((one) => [
        one[1]!,
        decode(one[2] ?? one[3] ?? ''),
      ]);
      const element: XmlElement = { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
      top.children.push(element);
      if (!empty) open.push(element);
    }
    at += whole.length;
  }
  if (open.length > 1) fail(`<${open.at(-1)!.name}> without an end`);
  return root.children[0] ?? fail('no element');
}

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0x10_ff_ff ? whole : String.fromCodePoint(code);
  });
}
