import type { Problem } from '#contract/problems.ts';
import { describe, expect, it } from 'vitest';
import { namedIn } from './fault-text.ts';
import { fieldAt, refuseSave } from './refused-save.ts';

const form = (fields: Record<string, string>) => {
  const filled = new FormData();
  for (const [name, value] of Object.entries(fields)) filled.set(name, value);
  return filled;
};
const problem = (code: string, pointers: string[] = [], detail = 'Because.'): Problem => ({
  type: 'about:blank',
  title: 'No',
  status: 422,
  instance: '/',
  retryable: false,
  code,
  detail,
  errors: pointers.map((pointer) => ({ pointer, code, detail })),
});

describe('a refusal', () => {
  it.each([
    ['/name/en', 'name.en'],
    ['/name', 'name.en'],
    ['/attributes/1/choices/3/code', 'attributes.1.choices'],
    ['/elsewhere', 'elsewhere'],
  ])('of %s stands at %s', (pointer, field) => {
    const typed = { 'name.en': '', 'name.bn': '', 'attributes.1.choices': '' };
    expect(fieldAt(typed, pointer.slice(1).replaceAll('/', '.'))).toBe(field);
  });

  it('keeps what was typed', () => {
    const { data } = refuseSave(problem('invalid_request', ['/slug']), form({ slug: 'A b', code: 'x' }), {
      as: 'new',
    });
    expect(data.typed).toEqual({ slug: 'A b', code: 'x' });
  });

  it('tells an address that cannot be from one that is taken', () => {
    const said = (slug: string) =>
      refuseSave(problem('invalid_request', ['/slug']), form({ slug }), { as: 'new' }).data.errors['slug'];
    expect(said('Not one')).not.toBe(said('fans'));
  });

  it('that no field is to blame for is said above, in the words of the page', () => {
    const { data } = refuseSave(problem('in_use'), form({}), {
      as: 'delete:fan',
      inUse: 'Products need it.',
    });
    expect([data.error, data.errors]).toEqual(['Products need it.', {}]);
  });

  it('of a field that the form does not show is said above', () => {
    expect(refuseSave(problem('invalid_request', ['/parent']), form({}), { as: 'new' }).data.error).toBe(
      'Because.',
    );
  });

  it('of an old version names the new one and blames nobody', () => {
    const { data } = refuseSave(problem('precondition_failed'), form({}), { as: 'type', newer: 7 });
    expect([data.newer, data.error]).toEqual([7, null]);
  });

  it('stands where the form has the field', () => {
    const { data } = refuseSave(
      problem('in_use', ['/attributes/0/kind']),
      form({ 'attributes.4.kind': 'text' }),
      {
        as: 'type',
        fieldOf: (path) => path.replace('.0.', '.4.'),
      },
    );
    expect(Object.keys(data.errors)).toEqual(['attributes.4.kind']);
  });
});

it('only whole codes count as named', () => {
  expect(namedIn('Products have chosen off_white, red.', ['white', 'red', 'off_white', ''])).toEqual([
    'red',
    'off_white',
  ]);
});
