/** ENOSPC: the disk is full; EDQUOT: a quota is; EFBIG: no file may be as large. */
const CODES: readonly unknown[] = ['ENOSPC', 'EFBIG', 'EDQUOT'];

/** Whether the system refused a write for want of room. */
export function isNoRoom(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && CODES.includes(error.code);
}
