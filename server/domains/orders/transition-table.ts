import type { Actor } from './order-events.ts';

/** A move from any of the states of `from` to `to`. `guard` names what must hold beside the state. */
export type Move<State extends string = string> = {
  from: readonly State[];
  to: State;
  by: readonly Actor[];
  guard: string | null;
  event: string;
};

type Definition<State extends string, Moves> = {
  name: string;
  states: readonly State[];
  /** Where a thing begins. */
  initial: readonly State[];
  /** Where it ends: no move leads on. */
  final: readonly State[];
  guards: readonly string[];
  moves: Moves;
};

/**
 * The moves of a thing, by name. Throws when one names a state or guard that does not exist, when a state cannot be
 * reached, when a final state is left or when one that is not final cannot be.
 */
export function transitionTable<const State extends string, const Moves extends Record<string, Move<State>>>(
  definition: Definition<State, Moves>,
): Moves {
  const { name, states, initial, final, guards } = definition;
  const moves = Object.entries<Move>(definition.moves);
  const fail = (fault: string) => new Error(`${name}: ${fault}`);
  const known = new Set<string>(states);
  const ends = new Set<string>(final);

  for (const state of [...initial, ...final]) if (!known.has(state)) throw fail(`there is no state ${state}`);
  for (const [move, { from, to, by, guard }] of moves) {
    const unknown = [...from, to].find((state) => !known.has(state));
    if (unknown !== undefined) throw fail(`${move} names the state ${unknown}, which does not exist`);
    if (from.length === 0 || by.length === 0) throw fail(`nobody can ever ${move}`);
    if (guard !== null && !guards.includes(guard))
      throw fail(`${move} names the guard ${guard}, which does not exist`);
    const left = from.find((state) => ends.has(state));
    if (left !== undefined) throw fail(`${move} leaves ${left}, which is final`);
  }

  const reached = new Set<string>(initial);
  for (let before = -1; before !== reached.size;) {
    before = reached.size;
    for (const [, { from, to }] of moves) if (from.some((state) => reached.has(state))) reached.add(to);
  }
  for (const state of states) {
    if (!reached.has(state)) throw fail(`nothing leads to ${state}`);
    const isLeft = moves.some(([, { from }]) => from.includes(state));
    if (!isLeft && !ends.has(state)) throw fail(`nothing leads on from ${state}`);
  }
  return definition.moves;
}
