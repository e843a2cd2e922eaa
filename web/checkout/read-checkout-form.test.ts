import { expect, test } from 'vitest';
import { readCheckoutForm } from './read-checkout-form.ts';

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

test('what is empty and needed is named and not sent', () => {
  const read = readCheckoutForm(form({ name: ' Nusrat ', phone: '', area: 'mirpur-10', line: '' }));
  expect(read.missing).toEqual(['phone', 'line', 'payment_method']);
  expect(read.body).toEqual({
    contact: { name: 'Nusrat' },
    shipping_address: { area: 'mirpur-10', landmark: '' },
    note: null,
  });
  expect(read.values.name).toBe('Nusrat');
});

test('a block sends only its own', () => {
  const all = { name: 'Nusrat', phone: '01712345678', area: 'mirpur-10', payment_method: 'cash' };
  expect(readCheckoutForm(form(all), 'who')).toEqual({
    values: { name: 'Nusrat', phone: '01712345678', email: '' },
    body: { contact: { name: 'Nusrat', phone: '01712345678' } },
    missing: [],
  });
  expect(readCheckoutForm(form(all), 'pay').body).toEqual({ payment_method: 'cash' });
});

test('an e-mail address that was rubbed out is taken back', () => {
  const who = { name: 'Nusrat', phone: '01712345678' };
  expect(readCheckoutForm(form({ ...who, email: ' ' }), 'who').body.contact).toEqual({ ...who, email: null });
});

test('a way to pay that nobody offers is not sent', () => {
  expect(readCheckoutForm(form({ payment_method: 'credit' }), 'pay').body).toEqual({});
});
