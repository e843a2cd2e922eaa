export interface Turnstile {
  /** Runs `work` when a place is free; answers nothing, without running it, when the queue is full. */
  pass<T>(work: () => Promise<T>): Promise<T | undefined>;
}

/** Lets `atOnce` through at a time and keeps up to `waiting` in the order they came. */
export function createTurnstile(atOnce: number, waiting: number): Turnstile {
  const queue: (() => void)[] = [];
  let running = 0;
  return {
    async pass(work) {
      if (running >= atOnce) {
        if (queue.length >= waiting) return undefined;
        // Whoever leaves hands over the place, so `running` stays as it is.
        await new Promise<void>((resolve) => queue.push(resolve));
      } else {
        running += 1;
      }
      try {
        return await work();
      } finally {
        const next = queue.shift();
        if (next) next();
        else running -= 1;
      }
    },
  };
}
