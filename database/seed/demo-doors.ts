import { demoPassword, demoPeople } from './demo-sign-ins.ts';

/** Who the demo can be tried out as, as its sign-in page offers it: what they are, and what they sign in with; customers first. */
export const demoDoors = demoPeople.toReversed().map(({ email }) => ({
  as: email.slice(0, email.indexOf('@')),
  email,
  password: demoPassword,
}));
