import type { ReactNode } from 'react';
import { Empty } from './empty.tsx';

type Props = {
  title: string;
  /** What is kept and what to do. */
  children: ReactNode;
  action?: ReactNode;
  level?: 1 | 2;
};

/** A view that could not be shown: what happened, what is kept, what to do. */
export function ErrorState({ title, children, action, level = 2 }: Props) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div role="alert" className="py-4">
      <Heading className={level === 1 ? 'text-32' : 'text-24'}>{title}</Heading>
      <Empty cloth="aubergine" action={action}>
        {children}
      </Empty>
    </div>
  );
}
