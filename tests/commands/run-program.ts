import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const BUILD = fileURLToPath(new URL('../../.config/build.mjs', import.meta.url));

let isBuilt = false;

/** Builds the program if it is older than its sources: to compile them for each of its runs takes seconds a run. */
export function buildProgram(): void {
  if (isBuilt) return;
  const { status } = spawnSync(process.execPath, [BUILD, '--if-stale'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the program cannot be built');
  isBuilt = true;
}

/** Starts the built program. */
export function startProgram(parameters: readonly string[], environment: Readonly<Record<string, string>>) {
  buildProgram();
  return spawn(process.execPath, [MAIN, ...parameters], { env: { ...process.env, ...environment } });
}

/** Runs a command of the program to its end. */
export async function runProgram(parameters: readonly string[], environment: Readonly<Record<string, string>>) {
  const child = startProgram(parameters, environment);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const [code] = await once(child, 'close');
  return { code: Number(code), output };
}

/** Where a started server listens, once it does. */
export async function addressOf(server: ReturnType<typeof startProgram>): Promise<string> {
  let output = '';
  for await (const chunk of server.stdout.iterator({ destroyOnReturn: false })) {
    output += chunk;
    const address = /(http:\S+)\/graphql/.exec(output)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error(`the server ended: ${output}`);
}
