import type { ComponentProps } from 'react';
import { Badge } from '../ui/badge.tsx';
import { LiveValue } from './live-value.tsx';

type Props = { word: { text: () => string; tone?: ComponentProps<typeof Badge>['tone'] } };

/** A state in its word; tinted for a moment when it changes while one looks. */
export function StatusBadge({ word }: Props) {
  const text = word.text();
  return (
    <LiveValue value={text}>
      <Badge tone={word.tone ?? 'neutral'}>{text}</Badge>
    </LiveValue>
  );
}
