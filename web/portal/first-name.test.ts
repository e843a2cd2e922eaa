import { expect, test } from 'vitest';
import { firstName } from './first-name.ts';

test.each([
  ['Dipti Rani Shil', 'Dipti'],
  ['Md. Karim Uddin', 'Karim'],
  ['মোঃ রফিকুল ইসলাম', 'রফিকুল'],
  ['Mohammad', 'Mohammad'],
])('%s is called %s', (name, expected) => {
  expect(firstName(name)).toBe(expected);
});
