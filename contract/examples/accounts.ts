import type { z } from 'zod';
import type { Me, accountOperations, signedIn } from '../accounts.ts';
import type { Examples } from './example.ts';
import { ids, nusrat } from './story.ts';

const me: Me = {
  id: ids.nusrat,
  ...nusrat,
  email_verified: true,
  language: 'en',
  staff_role: null,
  sellers: [],
};
/** Begins like a token and is none: nothing signed it. */
const accessToken =
  'eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIwMWEyMDBmZi0yNThjLTc5MTAtYWZjOC0zMzQ3MzVkODdhNzQifQ.not-signed';
const refreshToken = 'jZ19YULLoTzoHTGOrTJ5SnSg2DeQawU4MjAAM55Aejs';
const signedInNow: z.infer<typeof signedIn> = {
  access_token: accessToken,
  token_type: 'bearer',
  expires_in: 600,
  refresh_token: refreshToken,
  me,
};

export const accountComponents = { Me: me, SignedIn: signedInNow };

const password = 'three-fans-in-motijheel';
const mailedToken = 'pY2u0mVwq8cE5tLkR1sXhN7dB4gJ6fZa';

export const accountExamples: Examples<typeof accountOperations> = {
  'POST /auth/sign-up': {
    body: { ...nusrat, password, language: 'en' },
    reply: { ...signedInNow, me: { ...me, email_verified: false } },
  },
  'POST /auth/sign-in': { body: { email: nusrat.email, password } },
  'POST /auth/refresh': { body: { refresh_token: refreshToken } },
  'POST /auth/sign-out': { body: { refresh_token: refreshToken } },
  'POST /auth/verify-email': { body: { token: mailedToken } },
  'POST /auth/forgot-password': { body: { email: nusrat.email } },
  'POST /auth/reset-password': { body: { token: mailedToken, password } },
  'PATCH /auth/me': { body: { phone: '01712 345678', language: 'en' } },
  'GET /auth/sessions': {
    reply: {
      data: [
        {
          id: ids.session,
          device: 'Chrome on Android',
          created_at: '2026-11-22T02:13:02.311Z',
          last_used_at: '2026-11-22T02:17:20.118Z',
          current: true,
        },
        {
          id: ids.olderSession,
          device: 'Firefox on Windows',
          created_at: '2026-11-19T15:20:40.500Z',
          last_used_at: '2026-11-20T06:02:11.740Z',
          current: false,
        },
      ],
    },
  },
  'DELETE /auth/sessions/{id}': { params: { id: ids.olderSession } },
};
