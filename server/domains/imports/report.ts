import type { Fault, Place } from './oscar-product.ts';
import type { Plan } from './plan-batch.ts';

type Tally = { new: number; changed: number; unchanged: number };

/** What an import did, or in a trial run would do. */
export type ImportReport = {
  dryRun: boolean;
  seller: string;
  currency: string;
  /** Rows and products of fixtures that were read, and those of them that could not be imported. */
  rows: { read: number; bad: number };
  products: Tally;
  listings: Tally;
  categories: number;
  productTypes: number;
  pictures: { new: number; unchanged: number; bad: number; unmatched: string[] };
  /** Of lists of bare UPCs: how many are in the catalogue, and which are not. */
  codes: { known: number; unknown: (Place & { upc: string })[] };
  /** Oscar's partners whose rows now belong to the seller. */
  partners: Map<string, number>;
  /** What was passed over, with how often it occurred. */
  left: Map<string, number>;
  /** The first thousand; `rows.bad` and `pictures.bad` count all. */
  faults: Fault[];
};

const mostFaults = 1_000;

export function startReport(start: Pick<ImportReport, 'dryRun' | 'seller' | 'currency'>): ImportReport {
  return {
    ...start,
    rows: { read: 0, bad: 0 },
    products: { new: 0, changed: 0, unchanged: 0 },
    listings: { new: 0, changed: 0, unchanged: 0 },
    categories: 0,
    productTypes: 0,
    pictures: { new: 0, unchanged: 0, bad: 0, unmatched: [] },
    codes: { known: 0, unknown: [] },
    partners: new Map(),
    left: new Map(),
    faults: [],
  };
}

/** Notes what could not be imported; `of` says which counter it raises, a broken file raises none. */
export function noteFault(report: ImportReport, fault: Fault, of: 'rows' | 'pictures' | 'file'): void {
  if (of !== 'file') report[of].bad++;
  if (report.faults.length < mostFaults) report.faults.push(fault);
}

export function countIn(map: Map<string, number>, name: string, more = 1): void {
  map.set(name, (map.get(name) ?? 0) + more);
}

/** Adds what a plan wrote to the report. */
export function notePlan(report: ImportReport, plan: Plan): void {
  for (const kind of ['new', 'changed', 'unchanged'] as const) {
    report.products[kind] += plan.products[kind];
    report.listings[kind] += plan.offers[kind];
  }
  report.categories += plan.categories.length;
  report.productTypes += plan.types.length;
  for (const fault of plan.faults) noteFault(report, fault, 'rows');
}

/** Whether everything that was read could be imported. */
export function wentWell({ rows, pictures, faults }: ImportReport): boolean {
  return rows.bad === 0 && pictures.bad === 0 && faults.length === 0;
}
