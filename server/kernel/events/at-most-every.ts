/**
 * Runs `work` at once when it did not run within the last `milliseconds`, else once at the end of that span,
 * however often it is asked for.
 */
export function atMostEvery(milliseconds: number, work: () => void): { ask(): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let asked = false;
  const rest = () => {
    timer = setTimeout(() => {
      timer = undefined;
      if (asked) run();
    }, milliseconds).unref();
  };
  const run = () => {
    asked = false;
    rest();
    work();
  };
  return {
    ask() {
      asked = true;
      if (!timer) run();
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      asked = false;
    },
  };
}
