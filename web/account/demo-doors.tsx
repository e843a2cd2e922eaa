import { Form } from 'react-router';
import { m } from '../i18n/paraglide/messages.js';
import { Button } from '../ui/button.tsx';

type Props = {
  doors: readonly { as: string; email: string; password: string }[];
  /** Where it leads. */
  to: string;
};

const names: Record<string, () => string> = {
  customer: m.demo_as_customer,
  partner: m.demo_as_partner,
  provider: m.demo_as_provider,
  operator: m.demo_as_operator,
};

/** The demo's sign-ins, one tap each. The server names them in demo mode and nowhere else. */
export function DemoDoors({ doors, to }: Props) {
  return (
    <section aria-labelledby="demo" className="mt-8 border-t border-line pt-6">
      <h2 id="demo" className="text-18">
        {m.demo_title()}
      </h2>
      <p className="mb-4 text-14 text-ink-2">{m.demo_text()}</p>
      <ul className="grid gap-3 sm:grid-cols-2">
        {doors.map(({ as, email, password }) => (
          <li key={email}>
            <Form method="post">
              <input type="hidden" name="to" value={to} />
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={password} />
              <Button look="outline" wide>
                {names[as]?.() ?? email}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
