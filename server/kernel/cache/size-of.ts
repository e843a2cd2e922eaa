/** Roughly the bytes a value holds in memory. Follows plain data only. */
export function sizeOf(value: unknown): number {
  switch (typeof value) {
    case 'string':
      return 16 + value.length * 2;
    case 'object':
      if (value === null) return 8;
      if (ArrayBuffer.isView(value)) return 64 + value.byteLength;
      return Object.entries(value).reduce((sum, [key, inner]) => sum + key.length + sizeOf(inner), 32);
    default:
      return 8;
  }
}
