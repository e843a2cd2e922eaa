import { z } from 'zod';
import { email, id, instant, language, phone, slug } from './common.ts';
import { operations } from './operation.ts';

export const password = z.string().min(8, 'Use at least 8 characters.').max(200);

export const me = z
  .object({
    id,
    name: z.string(),
    email: z.string(),
    email_verified: z.boolean(),
    phone: z.string().nullable(),
    language,
    staff_role: z.string().nullable(),
    sellers: z.array(
      z.object({
        id,
        slug,
        name: z.string(),
        kind: z.enum(['partner', 'provider', 'both']),
        role: z.string(),
      }),
    ),
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof me>;

/** A request with `haat-session: cookie` gets both tokens as cookies instead and sees only `me`. */
export const signedIn = z
  .object({
    access_token: z.string().describe('Empty when the tokens went into cookies'),
    token_type: z.literal('bearer'),
    expires_in: z.int(),
    refresh_token: z.string().describe('Empty when the tokens went into cookies'),
    me,
  })
  .meta({ id: 'SignedIn' });

const nothing = z.object({ ok: z.literal(true) });

export const accountOperations = operations({
  'POST /auth/sign-up': {
    summary: 'A new account; a mail with a link checks the address',
    by: 'everybody',
    limit: 'sign_in',
    status: 201,
    body: z.object({
      name: z.string().trim().min(1, 'Give your name.').max(120),
      email,
      password,
      phone: phone.optional(),
      language: language.default('en'),
    }),
    reply: signedIn,
    errors: ['email_taken', 'password_weak'],
  },
  'POST /auth/sign-in': {
    summary: 'Sign in with e-mail and password; a guest basket sent as Basket-Token is merged',
    by: 'everybody',
    staleTokenAllowed: true,
    limit: 'sign_in',
    countsRefusals: true,
    body: z.object({ email, password: z.string().min(1).max(200) }),
    reply: signedIn,
    errors: ['credentials_wrong'],
  },
  'POST /auth/refresh': {
    summary: 'Swap a refresh token for new tokens; each works once',
    by: 'everybody',
    staleTokenAllowed: true,
    body: z.object({ refresh_token: z.string().max(200).optional() }).default({}),
    reply: signedIn,
    errors: ['session_ended'],
  },
  'POST /auth/sign-out': {
    summary: 'End this session',
    by: 'everybody',
    staleTokenAllowed: true,
    body: z.object({ refresh_token: z.string().max(200).optional() }).default({}),
    reply: nothing,
  },
  'POST /auth/verify-email': {
    summary: 'Use the link of the mail',
    by: 'everybody',
    limit: 'code',
    body: z.object({ token: z.string().max(200) }),
    reply: nothing,
    errors: ['link_invalid'],
  },
  'POST /auth/verify-email/resend': {
    summary: 'Mail me the link that checks my address once more; nothing is sent where it is checked already',
    by: 'person',
    limit: 'code',
    reply: nothing,
  },
  'POST /auth/forgot-password': {
    summary: 'Mail a link to set a new password; always answers the same',
    by: 'everybody',
    limit: 'code',
    body: z.object({ email }),
    reply: nothing,
  },
  'POST /auth/reset-password': {
    summary: 'Set a new password; ends all sessions',
    by: 'everybody',
    limit: 'code',
    body: z.object({ token: z.string().max(200), password }),
    reply: nothing,
    errors: ['link_invalid', 'password_weak'],
  },
  'GET /auth/me': { summary: 'Who I am and what I may do', by: 'person', reply: me },
  'PATCH /auth/me': {
    summary: 'Change name, phone or language',
    by: 'person',
    body: z.object({
      name: z.string().trim().min(1).max(120).optional(),
      phone: phone.nullable().optional(),
      language: language.optional(),
    }),
    reply: me,
  },
  'GET /auth/sessions': {
    summary: 'Where I am signed in',
    by: 'person',
    reply: z.object({
      data: z.array(
        z.object({
          id,
          device: z.string(),
          created_at: instant,
          last_used_at: instant,
          current: z.boolean(),
        }),
      ),
    }),
  },
  'DELETE /auth/sessions/{id}': {
    summary: 'End one session',
    by: 'person',
    params: z.object({ id }),
    reply: nothing,
  },
  'DELETE /auth/sessions': { summary: 'End all other sessions', by: 'person', reply: nothing },
});
export type SellerMembership = Me['sellers'][number];
export const sellerHeader = slug.describe('Seller header: which of my sellers I act for');
