import { type FixtureObject, textIn } from './fixture-object.ts';
import type { OscarAttribute, OscarType } from './oscar-product.ts';
import { slugOf } from '#domains/catalogue/index.ts';

/** Oscar's kinds of attribute in ours. What points at files or at other tables is not carried over. */
const kinds: Record<string, OscarAttribute['kind'] | undefined> = {
  text: 'text',
  richtext: 'text',
  date: 'text',
  datetime: 'text',
  multi_option: 'text',
  integer: 'integer',
  float: 'number',
  boolean: 'boolean',
  option: 'choice',
};

export type FixtureTables = (model: string) => ReadonlyMap<string, FixtureObject>;

/** Product types by primary key, with those of their attributes that are carried over. */
export function typesOf(tables: FixtureTables): Map<string, OscarType> {
  const attributes = [...tables('catalogue.productattribute').values()];
  return new Map(
    [...tables('catalogue.productclass')].map(([pk, one]) => {
      const name = textIn(one, 'name') || `Type ${pk}`;
      const slug = slugOf(textIn(one, 'slug') || name, 'product');
      const own = attributes.filter((each) => textIn(each, 'product_class') === pk);
      return [pk, { slug, name, attributes: own.flatMap((each) => attributeOf(each, tables) ?? []) }];
    }),
  );
}

/** An attribute in our terms; undefined when we have no kind for it, or it chooses between nothing. */
export function attributeOf(object: FixtureObject, tables: FixtureTables): OscarAttribute | undefined {
  const kind = kinds[textIn(object, 'type')];
  if (!kind) return undefined;
  const group = textIn(object, 'option_group');
  const options = [...tables('catalogue.attributeoption').values()]
    .filter((one) => textIn(one, 'group') === group)
    .map((one) => ({ code: choiceCode(textIn(one, 'option')), name: textIn(one, 'option') }));
  if (kind === 'choice' && options.length === 0) return undefined;
  return {
    code: codeOf(textIn(object, 'code')),
    name: textIn(object, 'name') || textIn(object, 'code'),
    kind,
    choices: kind === 'choice' ? options : [],
  };
}

export const choiceCode = (name: string) => slugOf(name, 'choice');

function codeOf(text: string): string {
  const code = slugOf(text, 'attribute').replaceAll('-', '_');
  return /^[a-z]/.test(code) ? code : `a_${code}`;
}
