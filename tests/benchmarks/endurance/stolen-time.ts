import { readFileSync } from 'node:fs';

/** Of `/proc/stat`: user, nice, system, idle, wait for disks, two kinds of interrupts, stolen; hundredths of a second of all processors. */
const STOLEN = 7;
const KINDS = 8;

export interface ProcessorTime {
  /** Seconds of all processors since the machine started, idle ones too. */
  readonly allS: number;
  /** Of these, those in which a processor had work and was another machine's. */
  readonly stolenS: number;
}

/** Null where the kernel does not tell. */
export function processorTime(): ProcessorTime | null {
  try {
    const [line = ''] = readFileSync('/proc/stat', 'utf8').split('\n');
    const spent = line
      .trim()
      .split(/\s+/)
      .slice(1, 1 + KINDS)
      .map(Number);
    if (spent.length < KINDS) return null;
    return { allS: spent.reduce((sum, one) => sum + one) / 100, stolenS: (spent[STOLEN] ?? 0) / 100 };
  } catch {
    return null;
  }
}
