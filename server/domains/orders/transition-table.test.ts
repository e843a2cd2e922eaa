import { expect, it } from 'vitest';
import { shipmentMoves } from './shipment-transitions.ts';
import { type Move, transitionTable } from './transition-table.ts';

const move = (from: string[], to: string, more: Partial<Move> = {}): Move => ({
  from,
  to,
  by: ['system'],
  guard: null,
  event: 'thing.moved',
  ...more,
});
const table = (moves: Record<string, Move>, more: { final?: string[]; states?: string[] } = {}) =>
  transitionTable({
    name: 'thing',
    states: more.states ?? ['open', 'closed'],
    initial: ['open'],
    final: more.final ?? ['closed'],
    guards: ['known'],
    moves,
  });

it('takes a table in which everything is reached and left', () => {
  const close = move(['open'], 'closed', { guard: 'known' });
  expect(table({ close })).toEqual({ close });
  expect(shipmentMoves.ship).toMatchObject({ from: ['to_pack'], to: 'shipped' });
});

it.each([
  ['an unknown state to go to', { close: move(['open'], 'shut') }, {}, 'shut'],
  ['an unknown state to come from', { close: move(['open', 'ajar'], 'closed') }, {}, 'ajar'],
  ['an unknown guard', { close: move(['open'], 'closed', { guard: 'odd' }) }, {}, 'odd'],
  ['a move without an actor', { close: move(['open'], 'closed', { by: [] }) }, {}, 'nobody'],
  [
    'a final state that is left',
    { close: move(['open'], 'closed'), undo: move(['closed'], 'open') },
    {},
    'final',
  ],
  ['an unknown final state', { close: move(['open'], 'closed') }, { final: ['gone'] }, 'gone'],
  [
    'a state that nothing leads to',
    { close: move(['open', 'lost'], 'closed') },
    { states: ['open', 'closed', 'lost'] },
    'leads to lost',
  ],
  [
    'a state that nothing leads on from',
    { close: move(['open'], 'closed'), stick: move(['open'], 'stuck') },
    { states: ['open', 'closed', 'stuck'] },
    'leads on from stuck',
  ],
])('refuses %s', (_, moves, more, fault) => {
  expect(() => table(moves, more)).toThrow(fault);
});
