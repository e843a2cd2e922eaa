export type RasterKind = 'jpeg' | 'png' | 'webp' | 'avif';

const starts: Record<RasterKind, (bytes: Buffer) => boolean> = {
  jpeg: (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  png: (bytes) => bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n',
  webp: (bytes) => textAt(bytes, 0) === 'RIFF' && textAt(bytes, 8) === 'WEBP',
  avif: (bytes) => textAt(bytes, 4) === 'ftyp' && ['avif', 'avis'].includes(textAt(bytes, 8)),
};

/** What the first bytes say a picture is, whatever it was called; undefined for what we do not take. */
export function sniff(bytes: Buffer): RasterKind | undefined {
  return (Object.keys(starts) as RasterKind[]).find((kind) => starts[kind](bytes));
}

/** Whether a file of ours has its beginning and its end, which one that was cut off or overwritten has not. */
export function isWhole(bytes: Buffer, format: 'avif' | 'jpg'): boolean {
  if (format === 'jpg') return sniff(bytes) === 'jpeg' && bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9;
  return sniff(bytes) === 'avif' && endOfBoxes(bytes) === bytes.length;
}

/** Follows the boxes of an ISO media file; each begins with its length. */
function endOfBoxes(bytes: Buffer): number {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    if (length < 8) return -1;
    at += length;
  }
  return at;
}

const textAt = (bytes: Buffer, at: number) => bytes.toString('latin1', at, at + 4);
