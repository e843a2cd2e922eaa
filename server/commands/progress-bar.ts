const width = 30;

/** A bar on the terminal that standard error is, redrawn ten times a second at most; nothing elsewhere. */
export function progressBar(): { show(part: number): void; end(): void } {
  const { stderr } = process;
  let drawnAtMs = 0;
  return {
    show(part) {
      if (!stderr.isTTY || (part < 1 && performance.now() - drawnAtMs < 100)) return;
      drawnAtMs = performance.now();
      const full = Math.round(part * width);
      stderr.write(`\r  ${'█'.repeat(full)}${'░'.repeat(width - full)} ${Math.floor(part * 100)} %`);
    },
    end: () => void (stderr.isTTY && stderr.write('\r\x1b[2K')),
  };
}
