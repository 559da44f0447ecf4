import { join } from 'node:path';

/** Where a server that has the graph of a folder open listens to commands of its own user. */
export function controlPath(folder: string): string {
  return join(folder, 'control.sock');
}

/** Longer ones cannot be bound: the kernel's address holds 108 bytes on Linux, 104 elsewhere. */
export const LONGEST_PATH = 103;
