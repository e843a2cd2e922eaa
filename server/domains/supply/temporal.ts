type HasTemporal = { Temporal?: typeof Temporal };

/** The engine's own Temporal (Node 26); where it has none (Node 24) the polyfill's, which keeps to the same standard. */
export async function findTemporal(from: HasTemporal): Promise<typeof Temporal> {
  return from.Temporal ?? (await import('temporal-polyfill')).Temporal;
}

export const temporal: typeof Temporal = await findTemporal(globalThis as HasTemporal);
