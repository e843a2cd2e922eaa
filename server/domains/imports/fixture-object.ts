/** One object of a Django fixture. Values of XML are text; references are primary keys. */
export type FixtureObject = {
  model: string;
  pk: string;
  file: string;
  fields: Readonly<Record<string, FixtureValue>>;
};
export type FixtureValue = string | number | boolean | null | readonly string[];

/** A field as text; empty for null and for what is not there. */
export function textIn(object: FixtureObject, field: string): string {
  const value = object.fields[field];
  return value === null || value === undefined || Array.isArray(value) ? '' : String(value);
}

export function listIn(object: FixtureObject, field: string): readonly string[] {
  const value = object.fields[field];
  return Array.isArray(value) ? value : [];
}

/** Both forms write booleans their own way: `true` and `True`. */
export function isTrue(text: string): boolean {
  return text.toLowerCase() === 'true';
}
