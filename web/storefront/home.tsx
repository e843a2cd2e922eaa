import { m } from '../i18n/paraglide/messages.js';

export function meta() {
  return [{ title: 'Haat' }];
}

export default function Home() {
  return (
    <main>
      <h1>{m.market_tagline()}</h1>
    </main>
  );
}
