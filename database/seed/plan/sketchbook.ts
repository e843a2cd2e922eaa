/** Drawings of the plan, each once, in the order in which they were first needed. */
export type Sketchbook = {
  /** The number of a drawing. */
  add(svg: string): number;
  readonly drawings: readonly string[];
};

export function openSketchbook(): Sketchbook {
  const drawings: string[] = [];
  const numbers = new Map<string, number>();
  return {
    drawings,
    add(svg) {
      const known = numbers.get(svg) ?? drawings.push(svg) - 1;
      numbers.set(svg, known);
      return known;
    },
  };
}
