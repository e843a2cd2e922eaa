import { useRef, useState } from 'react';
import type { EditorFields } from './fields.ts';

/**
 * A list that a part of the editor keeps, as JSON in one hidden field of the form: what was typed into a form that was
 * refused, else what is kept. Spread `field` on the input.
 */
export function useListField<T>(name: string, kept: readonly T[], typed: EditorFields['typed']) {
  const [list, setList] = useState<readonly T[]>(() => read(typed?.[name]?.[0]) ?? kept);
  const ref = useRef<HTMLInputElement>(null);
  function change(next: (before: readonly T[]) => readonly T[]): void {
    setList(next);
    // For whoever counts what is not saved yet: a field's value that a script sets says nothing by itself.
    queueMicrotask(() => ref.current?.dispatchEvent(new Event('input', { bubbles: true })));
  }
  return { list, change, field: { ref, type: 'hidden', name, value: JSON.stringify(list) } };
}

function read<T>(text: string | undefined): T[] | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as T[]);
  } catch {
    return undefined;
  }
}
