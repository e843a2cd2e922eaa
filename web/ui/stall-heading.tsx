import type { ReactNode } from 'react';

type Props = {
  children: ReactNode;
  level?: 1 | 2;
  /** A link or control at the other end of the line. */ aside?: ReactNode;
  id?: string;
};

/** A section heading that hangs from its turmeric bar. */
export function StallHeading({ children, level = 2, aside, id }: Props) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className="hang mb-4 flex flex-col">
      <div className="mt-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <Heading id={id} className={level === 1 ? 'text-32' : 'text-24'}>
          {children}
        </Heading>
        {aside}
      </div>
    </div>
  );
}
