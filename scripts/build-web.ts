import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = join(import.meta.dirname, '..');
const sources = [
  'web',
  'contract',
  'client',
  'vite.config.ts',
  'react-router.config.ts',
  'package-lock.json',
];

/** Builds the web when its sources are not those of the last build, and says so first. Answers whether it built. */
export async function buildWeb({ force = false, onStart = () => {} } = {}): Promise<boolean> {
  const stamp = join(root, 'build', '.sources');
  const wanted = hashSources();
  if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;
  onStart();
  const { code, output } = await reactRouterBuild();
  if (code !== 0) throw new Error(`The web could not be built:\n${output}`);
  compressAssets();
  writeFileSync(stamp, wanted);
  return true;
}

function hashSources(): string {
  const hash = createHash('sha256');
  const visit = (path: string) => {
    if (statSync(path).isDirectory()) {
      if (path.endsWith('paraglide')) return;
      for (const name of readdirSync(path).sort()) visit(join(path, name));
    } else if (!path.endsWith('.test.ts')) {
      hash.update(path.slice(root.length)).update(readFileSync(path));
    }
  };
  for (const source of sources) visit(join(root, source));
  return hash.digest('hex');
}

function reactRouterBuild(): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const program = join(root, 'node_modules', '.bin', 'react-router');
    const child = spawn(process.execPath, [program, 'build'], {
      cwd: root,
      // A build is for production whoever asks for it, a test runner included.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += String(part)));
    child.on('error', reject);
    child.on('exit', (code) => resolve({ code, output }));
  });
}

/** Assets never change under their name, so they are compressed once, as hard as it goes. */
function compressAssets(): void {
  const folder = join(root, 'build', 'client', 'assets');
  for (const name of readdirSync(folder)) {
    if (!/\.(js|css|svg|json)$/.test(name)) continue;
    const content = readFileSync(join(folder, name));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    };
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content, { params }));
  }
}
