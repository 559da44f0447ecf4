import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Leaves word of the process that has the graph. The lock is the engine's; this only says whose it is. */
export function nameOwner(file: string): void {
  try {
    writeFileSync(file, `process ${process.pid} on ${hostname()}, since ${new Date().toISOString()}\n`);
  } catch {
    // On a full disk the graph is still of use.
  }
}

export function forgetOwner(file: string): void {
  rmSync(file, { force: true });
}

/** `process 4711 on host, since …`, or `another process`. */
export function describeOwner(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim() || 'another process';
  } catch {
    return 'another process';
  }
}
