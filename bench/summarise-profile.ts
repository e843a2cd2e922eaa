import { readFileSync } from 'node:fs';

type Profile = {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
  samples: number[];
  timeDeltas: number[];
};

/** Where the time of a .cpuprofile goes: `node bench/summarise-profile.ts <file>` prints functions and packages by own time. */
const profile = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Profile;
const frames = new Map(profile.nodes.map((node) => [node.id, node.callFrame]));
const byFunction = new Map<string, number>();
const byPlace = new Map<string, number>();
let busyUs = 0;
for (const [index, id] of profile.samples.entries()) {
  const frame = frames.get(id);
  const tookUs = profile.timeDeltas[index] ?? 0;
  if (!frame || frame.functionName === '(idle)') continue;
  busyUs += tookUs;
  const file = frame.url
    .replace(/^.*node_modules\//, '')
    .replace(/^file:\/\/.*\/(?=(server|contract|client|build|database)\/)/, '');
  add(byFunction, `${frame.functionName || '(anonymous)'}  ${file}:${frame.lineNumber + 1}`, tookUs);
  add(
    byPlace,
    frame.url.includes('node_modules')
      ? file
          .split('/')
          .slice(0, file.startsWith('@') ? 2 : 1)
          .join('/')
      : file.split('/').slice(0, 3).join('/') || frame.functionName,
    tookUs,
  );
}
print('By place', byPlace, 20);
print('By function', byFunction, 35);

function add(to: Map<string, number>, key: string, us: number): void {
  to.set(key, (to.get(key) ?? 0) + us);
}

function print(title: string, from: Map<string, number>, most: number): void {
  console.log(`\n${title}`);
  for (const [key, us] of [...from].toSorted((a, b) => b[1] - a[1]).slice(0, most)) {
    console.log(`${((us / busyUs) * 100).toFixed(1).padStart(5)} %  ${key}`);
  }
}
