// Builds dist/ from src/: by Vite the server, the client and the pages that the server gives out, by TypeScript the client's types.
// `--if-stale` does nothing while dist/ is newer than everything that it is made from, `--if-missing` while there is any;
// `--check` never builds, and ends with 1 where dist/ is older.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'dist/.built');
const sources = ['src', 'schema', '.config', 'package-lock.json', 'tsconfig.json'];

const is = (flag) => process.argv.includes(flag);
if (is('--check')) process.exitCode = Number(isStale());
else if (is('--if-missing') ? !existsSync(stamp) : !is('--if-stale') || isStale()) build();

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
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  for (const config of ['.config/vite.server.mjs', 'src/explorer/vite.config.ts']) bundle(config);
  run('typescript/bin/tsc', ['-p', '.config/client-types.json']);
  writeFileSync(stamp, new Date().toISOString());
}

function bundle(config) {
  run('vite/bin/vite.js', ['build', '--config', config, '--logLevel', 'warn']);
}

function run(program, parameters) {
  const call = [join(root, 'node_modules', program), ...parameters];
  const { status } = spawnSync(process.execPath, call, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
