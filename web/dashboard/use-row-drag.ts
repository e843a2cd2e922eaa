import { type PointerEvent, useEffect, useRef, useState } from 'react';
import type { Zone } from './move-targets.ts';

export type Over = { over: string; zone: Zone };
type Drag = { id: string; at: Over | null };

type Options = {
  /** May a row also be dropped into another? */
  into: boolean;
  /** Would a drop there change anything? */
  allowed: (id: string, over: Over) => boolean;
  onDrop: (id: string, over: Over) => void;
};

const edge = 64;
const scrollStep = 16;

/**
 * Rows (`data-row`, in a `data-rows`) that move by a grip and the pointer. Answers what is dragged and where it would
 * land, and what a grip needs. Escape lets go. Whoever uses it has buttons for the same.
 */
export function useRowDrag({ into, allowed, onDrop }: Options) {
  const [drag, setDrag] = useState<Drag | null>(null);
  // The pointer is faster than rendering: what counts at the drop is the last move.
  const latest = useRef<Drag | null>(null);
  const set = (next: Drag | null) => {
    latest.current = next;
    setDrag(next);
  };

  const held = drag !== null;
  useEffect(() => {
    if (!held) return;
    const letGo = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      latest.current = null;
      setDrag(null);
    };
    window.addEventListener('keydown', letGo);
    return () => window.removeEventListener('keydown', letGo);
  }, [held]);

  const grip = (id: string) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      set({ id, at: null });
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!latest.current) return;
      const { clientY: y } = event;
      if (y < edge) window.scrollBy(0, -scrollStep);
      else if (y > window.innerHeight - edge) window.scrollBy(0, scrollStep);
      const at = overAt(event.currentTarget, y, into);
      set({ id, at: at && allowed(id, at) ? at : null });
    },
    onPointerUp() {
      const last = latest.current;
      set(null);
      if (last?.at) onDrop(last.id, last.at);
    },
    onPointerCancel: () => set(null),
  });

  return { drag, grip };
}

function overAt(grip: HTMLElement, y: number, into: boolean): Over | null {
  const rows = [...(grip.closest('[data-rows]')?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const row = rows.find((one) => y < one.getBoundingClientRect().bottom) ?? rows.at(-1);
  const over = row?.dataset['row'];
  if (!row || over === undefined) return null;
  const { top, height } = row.getBoundingClientRect();
  const part = (y - top) / height;
  if (!into) return { over, zone: part < 0.5 ? 'before' : 'after' };
  return { over, zone: part < 0.3 ? 'before' : part > 0.7 ? 'after' : 'into' };
}
