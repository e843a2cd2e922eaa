// Adds to package-lock.json the optional packages of other platforms that a registry mirror did not have when the
// lockfile was written: npm leaves them out then, and `npm ci` refuses a lockfile without them. Run after npm install.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const { packages } = lock;
let added = 0;

for (const [path, entry] of Object.entries({ ...packages })) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (found(path, name, version) || !/^\d/.test(version)) continue;
    const top = `node_modules/${name}`;
    const place = packages[top] ? `${path}/node_modules/${name}` : top;
    packages[place] = { version, ...platformOf(name), ...(entry.dev && { dev: true }), optional: true };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages of other platforms added`);

/** Looks where Node would: beside the package and in every node_modules above it. */
function found(path, name, version) {
  for (let base = path; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    const at = packages[`${base === '' ? '' : `${base}/`}node_modules/${name}`];
    if (at) return at.version === version;
    if (base === '') return false;
  }
}

/** Platform packages say in their name what they run on; npm skips those of another platform. */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32', 'windows'].find((one) =>
    words.includes(one),
  );
  const cpu = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'wasm32'].find((one) =>
    words.includes(one),
  );
  const libc = words.includes('musl') ? 'musl' : words.includes('gnu') ? 'glibc' : undefined;
  return {
    ...(cpu && { cpu: [cpu] }),
    ...(os && { os: [os === 'windows' ? 'win32' : os] }),
    ...(libc && os === 'linux' && { libc: [libc] }),
  };
}
