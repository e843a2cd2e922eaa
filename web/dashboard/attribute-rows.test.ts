import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AttributeRow,
  attributesOf,
  editRows,
  emptyRow,
  moveRow,
  placeInForm,
  readRows,
  rowsOf,
} from './attribute-rows.ts';

const row = (code: string, more: Partial<AttributeRow> = {}): AttributeRow => ({
  ...emptyRow(code),
  code,
  en: code,
  known: true,
  ...more,
});

describe('a form', () => {
  const form = (fields: Record<string, string>) => {
    const filled = new FormData();
    for (const [name, value] of Object.entries(fields)) filled.set(name, value);
    return filled;
  };

  it('is read in the order its rows stand, whatever their numbers', () => {
    const rows = readRows(
      form({
        'attributes.2.key': 'b',
        'attributes.2.code': 'b',
        'attributes.0.key': 'a',
        'attributes.0.code': 'a',
      }),
    );
    expect(rows.map(({ code }) => code)).toEqual(['b', 'a']);
  });

  it('gives back everything a row says', () => {
    const fields = {
      'attributes.0.key': 'colour',
      'attributes.0.code': 'colour',
      'attributes.0.name.en': 'Colour',
      'attributes.0.name.bn': 'রং',
      'attributes.0.kind': 'choice',
      'attributes.0.unit': '',
      'attributes.0.required': 'on',
      'attributes.0.choice_group': '',
      'attributes.0.choices': 'white | White',
      'attributes.0.entity': '',
      'attributes.0.known': '1',
    };
    expect(readRows(form(fields))).toEqual([
      row('colour', { en: 'Colour', bn: 'রং', kind: 'choice', required: true, choices: 'white | White' }),
    ]);
  });

  it('takes a kind that does not exist for text', () => {
    expect(readRows(form({ 'attributes.0.key': 'a', 'attributes.0.kind': 'poem' }))[0]?.kind).toBe('text');
  });
});

describe('what is said to the API', () => {
  it('is of a kind only what that kind has', () => {
    const full = { unit: 'W', required: true, group: 'sizes', choices: 'a | A', entity: 'item' };
    const said = attributesOf([
      row('a', { kind: 'integer', ...full }),
      row('b', { kind: 'boolean', ...full }),
      row('c', { kind: 'choice', ...full }),
      row('d', { kind: 'entity', ...full }),
    ]);
    expect(said).toMatchObject([
      { unit: 'W', required: true, choice_group: null, choices: [], entity: null },
      { unit: null, required: false, choice_group: null, choices: [], entity: null },
      { unit: null, choice_group: 'sizes', choices: [], entity: null },
      { choice_group: null, choices: [], entity: 'item' },
    ]);
  });

  it('leaves out what is to go, and finds the way back to its row', () => {
    const rows = [row('a', { gone: true }), row('b'), row('c', { gone: true }), row('d')];
    expect(attributesOf(rows).map(({ code }) => code)).toEqual(['b', 'd']);
    expect([placeInForm(rows, 0), placeInForm(rows, 1), placeInForm(rows, 2)]).toEqual([1, 3, -1]);
  });

  it('is what was read, for choices of its own and of a group', () => {
    const choice = { code: 'white', name: { en: 'White', bn: 'সাদা' } };
    const plain = { name: { en: 'A', bn: '' }, unit: null, required: false, entity: null } as const;
    const attributes = [
      { ...plain, code: 'own', kind: 'choices', choice_group: null, choices: [choice] },
      { ...plain, code: 'shared', kind: 'choice', choice_group: 'colours', choices: [] },
    ] as const;
    expect(
      attributesOf(rowsOf({ attributes: attributes.map((one) => ({ ...one, choices: [...one.choices] })) })),
    ).toEqual(attributes);
  });
});

describe('a step', () => {
  const rows = [row('a'), row('b', { known: false }), row('c')];
  const codes = (edit: string) => editRows(rows, edit).map(({ code, gone }) => (gone ? `-${code}` : code));

  it.each([
    ['add', ['a', 'b', 'c', '']],
    ['up:1', ['b', 'a', 'c']],
    ['down:1', ['a', 'c', 'b']],
    ['up:0', ['a', 'b', 'c']],
    ['down:2', ['a', 'b', 'c']],
    ['remove:0', ['-a', 'b', 'c']],
    ['remove:1', ['a', 'c']],
    ['remove:9', ['a', 'b', 'c']],
    ['nonsense', ['a', 'b', 'c']],
  ])('%s leaves %j', (edit, expected) => {
    expect(codes(edit)).toEqual(expected);
  });

  it('puts back what was to go', () => {
    expect(editRows(editRows(rows, 'remove:0'), 'back:0')).toEqual(rows);
  });

  it('gives every row a key of its own, however many come and go', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('add', 'remove:0', 'remove:1', 'up:1'), { maxLength: 30 }),
        (edits) => {
          const fresh = edits.reduce<AttributeRow[]>((now, edit) => editRows(now, edit), []);
          expect(new Set(fresh.map(({ key }) => key)).size).toBe(fresh.length);
        },
      ),
    );
  });
});

it('a row that moves takes no other with it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), fc.nat(), fc.nat(), (all, a, b) => {
      const [from, to] = [a % all.length, b % all.length];
      const moved = moveRow(all, from, to);
      expect(moved[to]).toBe(all[from]);
      expect(moved.filter((one) => one !== all[from])).toEqual(all.filter((one) => one !== all[from]));
    }),
  );
});
