import { readFileSync } from 'node:fs';

/** Linux counts processor time for its readers in hundredths of a second, whatever the machine. */
const TICK_MS = 10;

/** Milliseconds of processor that a process has taken with all its threads; 0 where the kernel does not tell. */
export function processorMsOf(pid: number | undefined): number {
  try {
    // The name, in brackets, may hold spaces; user and system time are the 14th and 15th entry.
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(afterName[11]) + Number(afterName[12])) * TICK_MS;
  } catch {
    return 0;
  }
}
