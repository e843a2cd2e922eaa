import type { Problem } from '#contract/problems.ts';
import { expect, test } from 'vitest';
import { refusedForm } from './account-reply.ts';

const problem = (code: string, errors?: Problem['errors']): Problem => ({
  type: '',
  title: '',
  status: 422,
  instance: '',
  code,
  retryable: false,
  ...(errors && { errors }),
});

function form(): FormData {
  const typed = new FormData();
  typed.set('email', 'nusrat@');
  typed.set('password', 'secret of hers');
  return typed;
}

test('words stand at their field, and the password is not sent back', () => {
  const { data } = refusedForm(
    problem('invalid_request', [
      { pointer: '/email', code: 'invalid', detail: '' },
      { pointer: '/password', code: 'too_small', detail: '' },
    ]),
    form(),
  );
  expect(Object.keys(data.errors)).toEqual(['email', 'password']);
  expect(data.error).toBeNull();
  expect(data.values).toEqual({ email: 'nusrat@' });
});

test('a refusal without a field stands above; a taken address at its field', () => {
  expect(refusedForm(problem('credentials_wrong'), form()).data.error).toBeTruthy();
  const taken = refusedForm(problem('email_taken'), form()).data;
  expect(taken.error).toBeNull();
  expect(taken.errors['email']).toBeTruthy();
});
