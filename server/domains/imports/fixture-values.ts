import { FieldFault, checkText } from './check-fields.ts';
import { type FixtureObject, isTrue, listIn, textIn } from './fixture-object.ts';
import { type FixtureTables, attributeOf, choiceCode } from './fixture-types.ts';
import type { OscarAttribute, OscarProduct } from './oscar-product.ts';
import { plainText } from './plain-text.ts';

export type ProductValues = {
  values: OscarProduct['attributes'];
  /** What a variant is told apart by, in words. */
  words: string[];
  /** Kinds of attribute that are not carried over. */
  left: string[];
};

/**
 * The attribute values of a product in our terms; throws a FieldFault where one does not fit its attribute.
 */
export function valuesOf(values: readonly FixtureObject[], tables: FixtureTables): ProductValues {
  const read: ProductValues = { values: {}, words: [], left: [] };
  const taken: Record<string, string | number | boolean> = {};
  for (const value of values) {
    const defined = tables('catalogue.productattribute').get(textIn(value, 'attribute'));
    const attribute = defined && attributeOf(defined, tables);
    if (!attribute) {
      read.left.push(defined ? textIn(defined, 'type') : 'unknown');
      continue;
    }
    const type = textIn(defined, 'type');
    if (attribute.kind === 'choice') {
      const name = optionNamed(textIn(value, 'value_option'), tables);
      taken[attribute.code] = choiceCode(checkText(attribute.code, name, 1, 200));
      read.words.push(name);
      continue;
    }
    taken[attribute.code] = simpleValue(value, type, attribute, tables);
    if (attribute.kind === 'text') read.words.push(String(taken[attribute.code]));
  }
  return { ...read, values: taken };
}

function simpleValue(value: FixtureObject, type: string, attribute: OscarAttribute, tables: FixtureTables) {
  const { code, kind } = attribute;
  if (type === 'multi_option') {
    const names = listIn(value, 'value_multi_option').map((pk) => optionNamed(pk, tables));
    return checkText(code, names.join(', '), 1, 2_000);
  }
  const text = checkText(code, textIn(value, `value_${type}`), 1, 20_000);
  if (kind === 'boolean') return isTrue(text);
  if (kind === 'text') return type === 'richtext' ? plainText(text) : text;
  const number = Number(text);
  if (!Number.isFinite(number) || (kind === 'integer' && !Number.isSafeInteger(number))) {
    throw new FieldFault(code, `“${text}” is no ${kind === 'integer' ? 'whole number' : 'number'}`);
  }
  return number;
}

function optionNamed(pk: string, tables: FixtureTables): string {
  const option = tables('catalogue.attributeoption').get(pk);
  return option ? textIn(option, 'option') : '';
}
