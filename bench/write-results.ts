import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import type { Row } from './run.ts';

const above = '# Results\n';
const notesBegin = '\n## Where the time goes\n';

/** Writes the table of a run; the notes below it, written by people, stay. */
export function writeResults(rows: readonly Row[], file: string): void {
  const old = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const notes = old.includes(notesBegin) ? old.slice(old.indexOf(notesBegin)) : '';
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${release()}, Node ${process.version}`;
  const table = [
    '| | requests/s | µs CPU | p50 ms | p99 ms | ratio | at most |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...rows.map((row) => {
      const figures = [
        row.perSecond.toFixed(0),
        row.cpuUs.toFixed(0),
        row.p50Ms.toFixed(1),
        row.p99Ms.toFixed(1),
      ];
      const ratio = row.against ? [row.ratio.toFixed(1), `${row.most} × ${row.against}`] : ['', ''];
      return `| ${[row.name, ...figures, ...ratio].join(' | ')} |`;
    }),
  ];
  const text = [
    above,
    `${new Date().toISOString().slice(0, 10)}, ${machine}.`,
    '',
    'One run of `npm run bench`: the demo market on the embedded PostgreSQL, 16 connections that are kept alive, load from',
    'a process of its own. Ratios compare the CPU time of the server process per request with that of the limit named;',
    'requests per second also hang on what load and database leave of the cores.',
    '',
    ...table,
    '',
  ].join('\n');
  writeFileSync(file, text + notes);
}
