import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const MB = 2 ** 20;

/** Bytes of all files of a folder and the folders in it. */
export function bytesOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(folder, name)));
  return files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}

/** Megabytes of memory that a process holds now, and the most that it ever held; 0 where the kernel does not tell. */
export function memoryOf(pid: number | undefined): { readonly nowMb: number; readonly peakMb: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const mb = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024;
    return { nowMb: mb('VmRSS'), peakMb: mb('VmHWM') };
  } catch {
    return { nowMb: 0, peakMb: 0 };
  }
}

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / MB)} MB`;
}
