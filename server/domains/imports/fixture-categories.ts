import { textIn } from './fixture-object.ts';
import type { FixtureTables } from './fixture-types.ts';

const stepDigits = 4;

/**
 * Names from the top down for each category's primary key. Oscar writes a category's place as a path of four
 * digits a level; a level that is not in the fixture is left out.
 */
export function categoryPaths(tables: FixtureTables): Map<string, string[]> {
  const all = [...tables('catalogue.category')];
  const byPath = new Map(all.map(([, one]) => [textIn(one, 'path'), textIn(one, 'name').trim()]));
  return new Map(
    all.map(([pk, one]) => {
      const path = textIn(one, 'path');
      const above = Array.from({ length: path.length / stepDigits }, (_, level) =>
        byPath.get(path.slice(0, (level + 1) * stepDigits)),
      );
      return [pk, above.filter((name) => name !== undefined && name !== '') as string[]];
    }),
  );
}
