/** A piece of work that runs once at a time; asked for while it runs, it runs again. */
export type Calmed = {
  ask(): void;
  /** Resolves when it is not running. */
  calm(): Promise<void>;
  /** Nothing starts any more. */
  stop(): Promise<void>;
};

/**
 * Wraps `work`. When it throws, `onFailure` is told how many times in a row it did, and it is tried again
 * after a pause that doubles from 100 ms up to 30 s. Being asked does not cut the pause short.
 */
export function runUntilCalm(
  work: () => Promise<void>,
  onFailure: (error: unknown, times: number) => void,
): Calmed {
  let running: Promise<void> | undefined;
  let asked = false;
  let stopped = false;
  let failures = 0;
  let pause: NodeJS.Timeout | undefined;

  async function loop(): Promise<void> {
    try {
      while (asked && !stopped) {
        asked = false;
        await work();
        failures = 0;
      }
    } catch (error) {
      failures += 1;
      asked = true;
      pause = setTimeout(() => {
        pause = undefined;
        start();
      }, pauseMs(failures)).unref();
      onFailure(error, failures);
    } finally {
      running = undefined;
    }
  }

  function start(): void {
    if (running || pause || stopped) return;
    running = loop();
  }

  return {
    ask() {
      asked = true;
      start();
    },
    calm: async () => {
      while (running) await running;
    },
    async stop() {
      stopped = true;
      clearTimeout(pause);
      pause = undefined;
      while (running) await running;
    },
  };
}

function pauseMs(failures: number): number {
  return Math.min(30_000, 100 * 2 ** (failures - 1));
}
