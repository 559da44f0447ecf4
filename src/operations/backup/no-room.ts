import { OperationRefused } from '../operation-refused.ts';

/** What programs say of a disk, or a quota, that takes no more. */
const WORDS = /No space left|File too large|Wrote only|Cannot write|Disk quota/;

export function tellsOfNoRoom(reason: string): boolean {
  return WORDS.test(reason);
}

/** That a folder has no room for a backup, with the reason in the words of who found out. */
export function noRoomIn(folder: string, reason: string): OperationRefused {
  return new OperationRefused(
    `there is no room in ${folder} for the backup: free some space, or name a place that has it (${reason})`,
  );
}
