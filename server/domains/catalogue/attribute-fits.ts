import type { AttributeKind } from '#contract/catalogue-admin.ts';

export type AttributeValue = string | number | boolean | readonly string[];
export type FittedAttribute = { kind: AttributeKind; choices: readonly { code: string }[] };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** Is this a value an attribute of the kind can have? What an entity or a picture names is looked up elsewhere. */
export function fitsAttribute(value: AttributeValue, { kind, choices }: FittedAttribute): boolean {
  const offered = (code: unknown) => choices.some((choice) => choice.code === code);
  switch (kind) {
    case 'choice':
      return offered(value);
    case 'choices':
      return (
        Array.isArray(value) &&
        value.length > 0 &&
        new Set(value).size === value.length &&
        value.every(offered)
      );
    case 'integer':
      return Number.isSafeInteger(value);
    case 'number':
      return Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' && isDay(value);
    case 'datetime':
      return (
        typeof value === 'string' &&
        instant.test(value) &&
        isDay(value.slice(0, 10)) &&
        !Number.isNaN(Date.parse(value))
      );
    case 'entity':
    case 'picture':
      return typeof value === 'string' && uuid.test(value);
    case 'text':
    case 'rich_text':
      return typeof value === 'string' && value.trim() !== '';
  }
}

/** `2026-02-30` is none. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}
