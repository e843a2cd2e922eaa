import { z } from 'zod';
import {
  type Accounts,
  type StaffRole,
  createAccounts,
  createPerson,
  grantStaff,
} from '#domains/accounts/index.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { isRefusal } from '#kernel/refusal/refusal.ts';
import { type Command, UsageError, UserError, exitCodes, needed, oneOf, readArgs } from './command.ts';
import { withKernel } from './open-database.ts';
import { makePasswordLink } from './password-link.ts';
import { readPassword } from './read-password.ts';

const roles = ['operator', 'support'] as const;

export const command: Command = {
  usage: [
    'user create --email <address> --name <name> [--staff operator|support] [--password-stdin]',
    'user grant --email <address> --staff operator|support',
  ],
  details: [
    'Without --password-stdin, create prints a link that sets the password once, within a day.',
    '--password-stdin  takes the password from standard input, or asks for it at a terminal',
    '--language        en or bn, for mails',
  ],
  async run(args) {
    const { values, positionals } = readArgs(args, {
      email: { type: 'string' },
      name: { type: 'string' },
      staff: { type: 'string' },
      language: { type: 'string', default: 'en' },
      'password-stdin': { type: 'boolean', default: false },
    });
    const [what, ...rest] = positionals;
    if (rest.length > 0)
      throw new UsageError(`“${rest[0]}” is not understood; a password is never an argument`);
    const email = needed(values.email, 'email').toLowerCase();
    if (!z.email().safeParse(email).success) throw new UsageError(`“${email}” is no e-mail address`);
    const staff = values.staff === undefined ? undefined : oneOf(values.staff, 'staff', roles);
    if (what === 'grant') {
      if (!staff) throw new UsageError('--staff is missing');
      return withKernel(({ kernel }) => grant(createAccounts(kernel), email, staff));
    }
    if (what !== 'create') throw new UsageError('Say what to do: user create or user grant');
    const name = needed(values.name, 'name');
    if (name.length > 120) throw new UsageError('--name has 120 characters at most');
    const person = { email, name, language: oneOf(values.language, 'language', ['en', 'bn']) };
    const password = values['password-stdin'] ? await readPassword() : undefined;
    return withKernel(({ kernel }) => create(kernel, person, password, staff));
  },
};

async function create(
  kernel: Kernel,
  person: { email: string; name: string; language: 'en' | 'bn' },
  password: string | undefined,
  staff: StaffRole | undefined,
): Promise<number> {
  const accounts = createAccounts(kernel);
  const made = await createPerson(accounts, {
    ...person,
    emailVerified: password !== undefined,
    ...(password !== undefined && { password }),
  });
  if (isRefusal(made)) {
    throw new UserError(
      made.code === 'email_taken'
        ? `${person.email} has an account already; \`haat user grant\` makes it staff.`
        : 'That password is too easy to guess. Take 8 characters or more, and none of the common ones.',
    );
  }
  console.log(`${person.name} <${person.email}> has an account.`);
  if (staff) await grant(accounts, person.email, staff);
  if (password === undefined) {
    const link = await makePasswordLink(kernel, made.id);
    console.log(`This link sets the password, once, within a day:\n  ${link}`);
  }
  return exitCodes.done;
}

async function grant(accounts: Accounts, email: string, role: StaffRole): Promise<number> {
  const granted = await grantStaff(accounts, { email, role });
  if (isRefusal(granted)) throw new UserError(granted.detail ?? granted.code);
  console.log(`${email} is on the staff, as ${role}. Open sessions have ended.`);
  return exitCodes.done;
}
