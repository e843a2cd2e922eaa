import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseSync } from 'oxc-parser';

/** One import of a file of ours by another; `typeOnly` ones are gone at run time. */
export type Import = { from: string; to: string; typeOnly: boolean };

/**
 * Capabilities from the bottom up: each may import those before it. Orders stand before bookings, which is the one
 * place where this differs from the list in the architecture: a visit that is done finishes its part of an order,
 * while an order tells of its visits by their rows and events and calls nothing of theirs.
 */
export const domainOrder = [
  'places accounts sellers catalogue supply ranking lists tax shipping offers quote basket ledger payments',
  'orders bookings checkout aftersales dispatch payouts imports',
].flatMap((line) => line.split(' '));

/** Fed by events: they may read everything above, and nobody imports them. */
export const followers = 'reviews messages notifications search analytics reports content webhooks'.split(
  ' ',
);

/** Everything that imports follow from here: folders of the project by their name in `package.json`. */
const aliases: Record<string, string> = {
  '#contract/': 'contract/',
  '#server/': 'server/',
  '#kernel/': 'server/kernel/',
  '#domains/': 'server/domains/',
  '#client/': 'client/',
  '#seed/': 'database/seed/',
  '#web/': 'web/',
};

type Place = { layer: string; domain?: string; test: boolean };

/** Which room a file stands in. Files that only tests use count as tests. */
export function placeOf(file: string): Place {
  const test = /\.test\.tsx?$|(^|\/)testing\/|(^|\/)test-[^/]*$/.test(file);
  const [top = '', second = '', third = ''] = file.split('/');
  if (top !== 'server') return { layer: top === 'database' ? 'seed' : top, test };
  if (second === 'kernel') return { layer: 'kernel', test };
  if (second === 'domains') return { layer: 'domains', domain: third, test };
  return { layer: 'app', test };
}

/** Layers each layer may import, itself included. What is not listed (scripts, bench, e2e) may import everything. */
const sees: Record<string, readonly string[]> = {
  contract: ['contract'],
  client: ['client', 'contract'],
  web: ['web', 'client', 'contract'],
  simulators: ['simulators'],
  kernel: ['kernel', 'client', 'contract'],
  domains: ['domains', 'kernel', 'client', 'contract'],
  seed: ['seed', 'domains', 'kernel', 'contract'],
  app: ['app', 'seed', 'domains', 'kernel', 'client', 'contract'],
};

/** Why an import may not be, or nothing. */
export function faultOf({ from, to, typeOnly }: Import): string | undefined {
  const here = placeOf(from);
  const there = placeOf(to);
  if (there.test && !here.test) return 'imports a test';
  const mixed = here.layer !== 'simulators' && here.layer !== 'web';
  const testMay =
    here.test && mixed && ['app', 'simulators', 'seed', 'kernel', 'domains'].includes(there.layer);
  if (sees[here.layer] && !sees[here.layer]?.includes(there.layer) && !testMay) {
    return `${here.layer} must not see ${there.layer}`;
  }
  if (here.layer === 'web' && there.layer === 'contract' && !typeOnly)
    return 'web sees only the types of contract';
  if (there.domain === undefined || there.domain === here.domain) return undefined;
  if (!/^server\/domains\/[^/]+\/index\.ts$/.test(to) && !(here.test && there.test)) {
    return `${there.domain} is entered by index.ts`;
  }
  return here.domain === undefined || here.test ? undefined : orderFault(here.domain, there.domain);
}

function orderFault(here: string, there: string): string | undefined {
  if (followers.includes(there)) return `nobody imports the follower ${there}`;
  if (followers.includes(here)) return undefined;
  return domainOrder.indexOf(there) < domainOrder.indexOf(here) ? undefined : `${here} stands below ${there}`;
}

/** Imports that lead back to where they began, each as the files on the way. Types alone make no cycle at run time. */
export function cyclesOf(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports) {
    if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const found: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, way: string[]) => {
    const seenAt = way.indexOf(file);
    if (seenAt >= 0) return void found.push([...way.slice(seenAt), file]);
    if (done.has(file)) return undefined;
    for (const other of next.get(file) ?? []) walk(other, [...way, file]);
    return void done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}

/** The same between domains, types included: two domains that need each other are one. */
export function domainCyclesOf(imports: readonly Import[]): string[][] {
  const between = imports
    .map(({ from, to }) => ({ from: placeOf(from), to: placeOf(to) }))
    .filter(({ from, to }) => from.domain && to.domain && from.domain !== to.domain && !from.test)
    .map(({ from, to }) => ({ from: from.domain ?? '', to: to.domain ?? '', typeOnly: false }));
  return cyclesOf(between);
}

/** What a source names in `import` and `export … from`, and in `import()` of a plain text. Throws when it does not parse. */
export function specifiersOf(file: string, source: string): { name: string; typeOnly: boolean }[] {
  const { module, errors } = parseSync(file, source);
  const [error] = errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  const fromImports = module.staticImports.map(({ moduleRequest, entries, start, end }) => ({
    name: moduleRequest.value,
    typeOnly:
      /^import type\b/.test(source.slice(start, end)) ||
      (entries.length > 0 && entries.every((entry) => entry.isType)),
  }));
  const fromExports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap((entry) =>
      entry.moduleRequest ? [{ name: entry.moduleRequest.value, typeOnly: entry.isType }] : [],
    ),
  );
  const dynamic = module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
    const [, name] = /^['"]([^'"]+)['"]$/.exec(source.slice(start, end)) ?? [];
    return name === undefined ? [] : [{ name, typeOnly: false }];
  });
  return [...fromImports, ...fromExports, ...dynamic];
}

/** The file of ours that a specifier means, or nothing for packages. */
export function resolveSpecifier(from: string, name: string): string | undefined {
  if (name.startsWith('.')) return posix.normalize(posix.join(dirname(from), name.split('?')[0] ?? name));
  const alias = Object.keys(aliases).find((prefix) => name.startsWith(prefix));
  return alias && `${aliases[alias]}${name.slice(alias.length)}`;
}

/** Reads every source of the project. Throws when an import leads to no file. */
export function readImports(root: string): { files: string[]; imports: Import[] } {
  const files = globSync(
    '{contract,client,server,web,database,simulators,scripts,bench,e2e}/**/*.{ts,tsx,mjs}',
    { cwd: root },
  )
    .filter((file) => !/node_modules|paraglide\/|\.d\.ts$/.test(file))
    .sort();
  const imports = files.flatMap((from) =>
    specifiersOf(from, readFileSync(join(root, from), 'utf8')).flatMap(({ name, typeOnly }) => {
      const to = resolveSpecifier(from, name);
      if (to === undefined) return [];
      if (!existsSync(join(root, to)) && !/\/\+types\/|paraglide\/|^build\//.test(to))
        throw new Error(`${from} imports ${name}, which is not there`);
      return [{ from, to, typeOnly }];
    }),
  );
  return { files, imports };
}
