export type { ImportReport } from './report.ts';
export { wentWell } from './report.ts';
export { type ImportOptions, runImport } from './run-import.ts';
export { tellReport } from './tell-report.ts';
