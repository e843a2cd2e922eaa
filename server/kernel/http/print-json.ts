/** JSON for people: what fits into the width stands on one line, the rest is opened up. */
export function printJson(value: unknown, width = 76): string {
  return printed(value, width, '', 0);
}

/** `before` is how much of the line is taken. */
function printed(value: unknown, width: number, indent: string, before: number): string {
  const flat = oneLine(value);
  if (typeof value !== 'object' || value === null || before + flat.length <= width) return flat;
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const lines = Array.isArray(value)
    ? value.map((one) => printed(one, width, deeper, deeper.length))
    : Object.entries(value).map(([name, one]) => {
        const label = `${JSON.stringify(name)}: `;
        return label + printed(one, width, deeper, deeper.length + label.length);
      });
  return `${open}\n${lines.map((line) => deeper + line).join(',\n')}\n${indent}${close}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${oneLine(one)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
