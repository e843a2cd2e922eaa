import type { Transaction } from '#kernel/database/database.ts';
import { worker } from '#kernel/database/principal.ts';
import type { Kernel } from '#kernel/kernel.ts';
import { type Refusal, isRefusal, refuse } from '#kernel/refusal/refusal.ts';
import { applyPlan } from './apply-plan.ts';
import { findFiles } from './find-files.ts';
import { importPictures } from './import-pictures.ts';
import { learn, nothingKnown } from './known.ts';
import { decimalsOf } from './minor-units.ts';
import { type WantedSeller, openSeller } from './open-seller.ts';
import type { OscarProduct } from './oscar-product.ts';
import { type Plan, type PlanContext, planBatch } from './plan-batch.ts';
import { findUpcs, takeTurn } from './queries.ts';
import { readProducts } from './read-products.ts';
import { type ImportReport, countIn, noteFault, notePlan, startReport } from './report.ts';

export type ImportOptions = {
  /** Files and folders. */
  paths: readonly string[];
  seller: WantedSeller;
  /** ISO 4217; without it the market's. Prices are taken as they are written, never converted. */
  currency?: string;
  /** Reads and compares everything, writes nothing, and reports as if it had. */
  dryRun?: boolean;
  /** Told how much of all bytes was read, between 0 and 1. */
  onProgress?: (part: number) => void;
};

const batch = 200;
const triesPerBatch = 3;

/**
 * Imports what Django Oscar exports: catalogue CSVs, fixtures in JSON and XML, and pictures named by UPC.
 * Products are found again by UPC, listings belong to the one seller and are found by product. Each batch
 * is a transaction; a run that was broken off is taken up by running it again, and a second run changes
 * nothing. Refuses a file or seller that does not exist, and what is no currency; all else that cannot be
 * imported is in the report.
 */
export async function runImport(kernel: Kernel, options: ImportOptions): Promise<ImportReport | Refusal> {
  const { dryRun = false, currency = kernel.config.HAAT_CURRENCY, onProgress } = options;
  const decimals = known(() => decimalsOf(currency));
  if (decimals === undefined)
    return refuse('invalid_request', `“${currency}” is no currency; give a code such as BDT.`);
  const files = await findFiles(options.paths).catch((error: NodeJS.ErrnoException) =>
    refuse('not_found', `${error.path ?? 'A file'} cannot be read (${error.code ?? error.message}).`),
  );
  if (isRefusal(files)) return files;
  const all = Object.values(files).flat();
  if (all.length === 0) return refuse('not_found', 'There is no CSV, JSON, XML or picture file there.');
  const seller = await openSeller(kernel, options.seller, dryRun);
  if (isRefusal(seller)) return seller;

  const totalBytes = all.reduce((sum, file) => sum + file.bytes, 0);
  let readBytes = 0;
  const onBytes = (count: number) =>
    onProgress?.(Math.min(1, (readBytes += count) / Math.max(1, totalBytes)));
  const report = startReport({ dryRun, seller: options.seller.slug, currency });
  // In a trial run nothing reaches the database, so what was planned is remembered instead.
  const remembered = nothingKnown();
  const context = { seller, currency, ids: kernel.ids, reason: 'Import' };

  let waiting: OscarProduct[] = [];
  let seen = new Map<string, OscarProduct['place']>();
  const flush = async () => {
    if (waiting.length > 0)
      notePlan(report, await write(kernel, waiting, context, dryRun ? remembered : undefined));
    waiting = [];
  };
  const codes: { code: string; file: string; line: number }[] = [];
  for await (const reading of readProducts(files, { decimals, onBytes })) {
    if (reading === 'end of file') {
      await flush();
      seen = new Map();
    } else if ('left' in reading) countIn(report.left, reading.left, reading.times);
    else if ('code' in reading) codes.push(reading);
    else {
      if (!('fault' in reading) || reading.of === 'rows') report.rows.read++;
      const fault = 'fault' in reading ? reading : alreadySeen(reading.product, seen);
      if (fault) noteFault(report, fault.fault, fault.of);
      else if ('product' in reading) {
        waiting.push(reading.product);
        if (reading.partner) countIn(report.partners, reading.partner);
        if (waiting.length === batch) await flush();
      }
    }
  }
  await importPictures(kernel, files.pictures, {
    sellerId: seller.id,
    report,
    planned: (upc) => remembered.items.get(`upc:${upc}`),
    onBytes,
  });
  const upcs = codes.map((one) => one.code);
  const found = new Set(
    (await kernel.db.engine.many(findUpcs, { seller: seller.id, upcs })).map((row) => row.upc),
  );
  for (const { code: upc, ...place } of codes) {
    if (found.has(upc) || remembered.items.has(`upc:${upc}`)) report.codes.known++;
    else report.codes.unknown.push({ ...place, upc });
  }
  return report;
}

function alreadySeen(product: OscarProduct, seen: Map<string, OscarProduct['place']>) {
  const first = seen.get(product.key);
  if (!first) {
    seen.set(product.key, product.place);
    return undefined;
  }
  const where = first.line === undefined ? `${first.file}, ${first.entry}` : `line ${first.line}`;
  const reason = `the product stands in ${where} already`;
  return { fault: { ...product.place, column: '3 (UPC)', reason }, of: 'rows' as const };
}

async function write(
  kernel: Kernel,
  products: readonly OscarProduct[],
  context: PlanContext,
  remembered: ReturnType<typeof nothingKnown> | undefined,
): Promise<Plan> {
  if (remembered) {
    await learn(kernel.db.engine, remembered, products, context.seller);
    return planBatch(products, remembered, context);
  }
  const work = async (tx: Transaction): Promise<Plan | Refusal> => {
    await tx.engine.run(takeTurn, {});
    const there = nothingKnown();
    await learn(tx.engine, there, products, context.seller);
    const plan = planBatch(products, there, context);
    return (await applyPlan(tx, plan, context.seller.id)) ?? plan;
  };
  for (let tries = 1; ; tries++) {
    const answer = await kernel.db.transaction(worker, work);
    if (!isRefusal(answer)) return answer;
    if (tries === triesPerBatch)
      throw new Error(`a batch could not be written: ${answer.code}, ${answer.detail}`);
  }
}

function known<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
