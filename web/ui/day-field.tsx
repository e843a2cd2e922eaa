import type { ComponentProps } from 'react';
import { Field } from './field.tsx';

type Props = Omit<ComponentProps<typeof Field>, 'type' | 'min' | 'max'> & {
  /** Days as `YYYY-MM-DD`. */
  min?: string;
  max?: string;
};

/** A day of the calendar by the device's own picker; posts `YYYY-MM-DD`. */
export function DayField(props: Props) {
  return <Field {...props} type="date" />;
}
