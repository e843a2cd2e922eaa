import { expect, it } from 'vitest';
import { lineLabel } from './line-label.ts';

it('names a line with its number, its extras and what was answered', () => {
  const line = { title: 'Lunch box', quantity: 2, add_ons: [{ name: 'Spoon' }] };
  const options = [
    { name: 'Name on the lid', text: 'মিতু' },
    { name: 'Gift wrap', text: 'Paper' },
  ];
  expect(lineLabel({ ...line, options }, 'en')).toBe(
    'Lunch box × 2 + Spoon · Name on the lid: মিতু · Gift wrap: Paper',
  );
  expect(lineLabel({ ...line, add_ons: [], options: [] }, 'bn')).toBe('Lunch box × ২');
});
