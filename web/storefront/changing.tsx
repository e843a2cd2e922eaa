import { type ReactNode, useState } from 'react';

/** Tints what it holds once when the value changes while the page is open. */
export function Changing({ value, children }: { value: string | number; children: ReactNode }) {
  const [seen, setSeen] = useState({ value, times: 0 });
  const { times } = seen.value === value ? seen : { times: seen.times + 1 };
  if (seen.value !== value) setSeen({ value, times });
  return (
    <span key={times} className={times > 0 ? 'changed inline-block rounded-control' : 'inline-block'}>
      {children}
    </span>
  );
}
