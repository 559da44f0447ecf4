// Builds dist/ from src/: the server by the TypeScript compiler, the pages by Vite.
// `--if-stale` does nothing while dist/ is newer than everything that it is made from.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'dist/.built');
const sources = ['src', 'schema', '.config', 'package-lock.json', 'tsconfig.json'];

if (!process.argv.includes('--if-stale') || isStale()) build();

function isStale() {
  if (!existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  return sources.some((source) => newest(join(root, source)) > built);
}

function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function build() {
  console.log('Building the server and the pages …');
  run('node_modules/typescript/bin/tsc', ['-p', '.config/tsconfig.build.json']);
  run('node_modules/vite/bin/vite.js', ['build', '--config', 'src/explorer/vite.config.ts', '--logLevel', 'warn']);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, new Date().toISOString());
}

function run(tool, parameters) {
  const { status } = spawnSync(process.execPath, [join(root, tool), ...parameters], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
