import { expect, it } from 'vitest';
import { z } from 'zod';
import { fieldErrors } from './field-errors.ts';

const schema = z.object({ lines: z.array(z.object({ quantity: z.int('Give a whole number.') })) });
const { error } = schema.safeParse({ lines: [{ quantity: 1 }, { quantity: 'two' }] });
if (!error) throw new Error('The schema takes what it must refuse');

it('points at a field of the body from its root', () => {
  expect(fieldErrors('body', error)).toEqual([
    { pointer: '/lines/1/quantity', code: 'invalid_type', detail: 'Give a whole number.' },
  ]);
});

it('names the part where it is not the body', () => {
  expect(fieldErrors('query', error)[0]?.pointer).toBe('/query/lines/1/quantity');
});

it('points at the body as a whole', () => {
  const whole = schema.safeParse(undefined).error;
  expect(whole && fieldErrors('body', whole)[0]?.pointer).toBe('/');
});
