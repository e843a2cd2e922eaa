export type Turns = {
  /** Runs `work` as soon as fewer than the allowed number run. */
  take<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when nothing runs or waits: the moment for work that nobody waits for. */
  quiet(): Promise<void>;
};

/** Lets at most `atOnce` works run at a time, first come, first served. */
export function createTurns(atOnce: number): Turns {
  const waiting: (() => void)[] = [];
  const patient: (() => void)[] = [];
  let running = 0;

  function next(): void {
    const begin = running < atOnce ? waiting.shift() : undefined;
    if (begin) {
      running += 1;
      begin();
    } else if (running === 0) {
      for (const go of patient.splice(0)) go();
    }
  }

  return {
    async take(work) {
      await new Promise<void>((begin) => {
        waiting.push(begin);
        next();
      });
      try {
        return await work();
      } finally {
        running -= 1;
        next();
      }
    },
    quiet: () =>
      new Promise<void>((go) => {
        patient.push(go);
        next();
      }),
  };
}

/** Decoding and encoding pictures in this process. */
export const pictureTurns = createTurns(2);
