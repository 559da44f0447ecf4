import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { memoryOf } from './sizes.ts';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const SAMPLE_MS = 100;

export interface Load {
  readonly seconds: number;
  readonly peakMb: number;
}

/** The built `seed` command as a process of its own. Throws when it fails; `output: 'inherit'` shows its progress. */
export async function load(
  folder: string,
  environment: Readonly<Record<string, string>>,
  output: 'ignore' | 'inherit' = 'ignore',
): Promise<Load> {
  const start = performance.now();
  const child = spawn(process.execPath, [MAIN, 'seed', folder], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', output, 'inherit'],
  });
  let peakMb = 0;
  const sampling = setInterval(() => (peakMb = Math.max(peakMb, memoryOf(child.pid).peakMb)), SAMPLE_MS);
  const [code, signal] = await once(child, 'exit');
  clearInterval(sampling);
  if (code !== 0) throw new Error(`the load of ${folder} ended with ${code ?? signal} at ${Math.round(peakMb)} MB`);
  return { seconds: (performance.now() - start) / 1000, peakMb };
}
