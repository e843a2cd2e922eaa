/** Shows what a start is busy with: one line that is rewritten on a terminal, a line a step elsewhere. */
export function showSteps(): { show(step: string): void; done(): void } {
  const terminal = process.stdout.isTTY;
  return {
    show: (step) =>
      void (terminal ? process.stdout.write(`\r\x1b[2K  ${step} …`) : console.log(`  ${step} …`)),
    done: () => void (terminal && process.stdout.write('\r\x1b[2K')),
  };
}
