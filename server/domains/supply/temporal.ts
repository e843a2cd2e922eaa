type HasTemporal = { Temporal?: typeof Temporal };

/** The Temporal of a global object. Throws an error that says what to run where there is none. */
export function takeTemporal(from: HasTemporal): typeof Temporal {
  if (from.Temporal) return from.Temporal;
  throw new Error('This JavaScript engine has no Temporal; run Node 26, or Node 24 with --harmony-temporal.');
}

export const temporal: typeof Temporal = takeTemporal(globalThis as HasTemporal);
