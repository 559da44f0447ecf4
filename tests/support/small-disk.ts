import { spawnSync } from 'node:child_process';

/** How a command is begun that has a disk of its own, which is gone with it: of so many KiB, in the folder `$1`. */
export function onSmallDisk(kib: number, script: string, ...parameters: readonly string[]): readonly string[] {
  const mounted = `mount -t tmpfs -o size=${kib}k tmpfs "$1" && { ${script}; }`;
  return ['-Urm', 'sh', '-c', mounted, process.execPath, ...parameters];
}

/** Whether this system lets a user have disks of his own. */
export function hasSmallDisks(): boolean {
  return spawnSync('unshare', onSmallDisk(64, 'true', '/tmp')).status === 0;
}
