import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** Starts the program from its sources. */
export function startProgram(parameters: readonly string[], environment: Readonly<Record<string, string>>) {
  return spawn(process.execPath, ['--import', 'tsx', MAIN, ...parameters], { env: { ...process.env, ...environment } });
}

/** Runs a command of the program to its end. */
export async function runProgram(parameters: readonly string[], environment: Readonly<Record<string, string>>) {
  const child = startProgram(parameters, environment);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const [code] = await once(child, 'close');
  return { code: Number(code), output };
}
