import { decodeText, escapeText } from './html-text.ts';
import { isInline, mayStandIn, namedAs, ownAttributes, withContents } from './html-rules.ts';

type Node = { name: string; attributes: string; children: (Node | string)[]; implied?: boolean };

const voids = new Set(['br', 'hr', 'img']);
/** Their children stand in lines of their own; spaces between them mean nothing. */
const skeletons = new Set(['root', 'ul', 'ol', 'table', 'thead', 'tbody', 'tr', 'figure']);

/**
 * HTML as it may be kept and shown to everybody: a small set of elements and attributes, well nested, everything else
 * taken out and its words kept. What comes out is written anew from a tree that can hold nothing else, so it does not
 * depend on how a browser would have read what came in. Cleaning twice changes nothing. Words without any element
 * become paragraphs, one for each stretch between blank lines.
 */
export function cleanHtml(source: string): string {
  let clean = cleanOnce(source);
  // What was taken out leaves spaces beside spaces, and elements with nothing in them.
  for (let pass = 0; pass < 5; pass++) {
    const again = cleanOnce(clean);
    if (again === clean) break;
    clean = again;
  }
  return clean;
}

function cleanOnce(source: string): string {
  const reader = new Reader();
  const tag =
    /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*(?:>|$)|<(\/?)([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'"<>])*)>/g;
  let at = 0;
  for (let found = tag.exec(source); found; found = tag.exec(source)) {
    reader.text(source.slice(at, found.index));
    at = tag.lastIndex;
    const [, closing, given = '', attributes = ''] = found;
    if (given === '') continue;
    const name = given.toLowerCase();
    if (withContents.has(name)) {
      if (!closing) at = tag.lastIndex = endOf(source, name, at);
    } else if (closing) reader.close(namedAs(name));
    else reader.open(namedAs(name), attributes);
  }
  reader.text(source.slice(at));
  return write(reader.root);
}

/** Where an element that goes with all it holds is over; at the end of the source when nothing closes it. */
function endOf(source: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[^>]*>`, 'gi');
  end.lastIndex = from;
  return end.exec(source) ? end.lastIndex : source.length;
}

/** Builds the tree, closing and opening what the source left out. */
class Reader {
  readonly root: Node = { name: 'root', attributes: '', children: [] };
  private readonly stack: Node[] = [this.root];

  private get top(): Node {
    return this.stack.at(-1) ?? this.root;
  }

  text(raw: string): void {
    const text = decodeText(raw);
    if (text === '') return;
    if (text.trim() === '' && skeletons.has(this.top.name)) return;
    if (this.top.name === 'pre') return this.add(text);
    const stretches = this.top === this.root || this.top.implied ? text.split(/\n[^\S\n]*\n\s*/) : [text];
    stretches.forEach((stretch, index) => {
      if (index > 0 && this.top.implied) this.stack.pop();
      const words = stretch.replace(/\s+/g, ' ');
      if (words.trim() === '' && this.top === this.root) return;
      if (words !== '' && this.makeRoomFor('#text')) this.add(words);
    });
  }

  open(name: string | undefined, source: string): void {
    if (name === undefined) return;
    if (name === 'div') return this.endParagraph();
    if (name === 'a') this.close('a');
    const attributes = ownAttributes(name, source);
    if (attributes === undefined || !this.makeRoomFor(name)) return;
    const node: Node = { name, attributes, children: [] };
    this.add(node);
    // What nests deeper than any page of words does stands where it would have nested.
    if (this.stack.length > 40) return;
    if (!voids.has(name)) this.stack.push(node);
  }

  close(name: string | undefined): void {
    if (name === 'div') return this.endParagraph();
    const at = this.stack.findLastIndex((node) => node.name === name);
    if (at > 0) this.stack.length = at;
  }

  /** Closes what cannot hold the child, down to what can; false where nothing open can. */
  private makeRoomFor(child: string): boolean {
    const at = this.stack.findLastIndex((node) => mayStandIn(child, node.name));
    if (at >= 0) {
      this.stack.length = at + 1;
      return true;
    }
    if (!isInline(child)) return false;
    const paragraph: Node = { name: 'p', attributes: '', children: [], implied: true };
    this.stack.length = 1;
    this.root.children.push(paragraph);
    this.stack.push(paragraph);
    return true;
  }

  private endParagraph(): void {
    const at = this.stack.findLastIndex((node) => !isInline(node.name) && node.name !== 'p');
    this.stack.length = at + 1;
  }

  private add(child: Node | string): void {
    this.top.children.push(child);
  }
}

function write(node: Node): string {
  const parts = node.children
    .map((child) => (typeof child === 'string' ? escapeText(child) : writeElement(child)))
    .filter((part) => part !== '');
  return skeletons.has(node.name) ? parts.map((part) => part.trim()).join('\n') : parts.join('');
}

function writeElement(node: Node): string {
  const start = `<${node.name}${node.attributes}>`;
  if (voids.has(node.name)) return start;
  const inner = write(node);
  const trimmed = node.name === 'pre' || isInline(node.name) ? inner : inner.trim();
  // Nothing to read and nothing to see: a cell keeps its place, all else goes.
  if (trimmed.trim() === '' && node.name !== 'td' && node.name !== 'th')
    return isInline(node.name) ? inner : '';
  return skeletons.has(node.name)
    ? `${start}\n${trimmed}\n</${node.name}>`
    : `${start}${trimmed}</${node.name}>`;
}
