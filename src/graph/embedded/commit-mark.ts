import { closeSync, constants, openSync, readFileSync, writeSync } from 'node:fs';
import { uptime } from 'node:os';
import { GraphError } from '../graph-error.ts';

/** How far the graph had come when it was last heard of. */
interface Mark {
  /** The engine's number of the last acknowledged commit. */
  readonly epoch: number;
  /** In which run of the machine that was. */
  readonly boot: string;
  /** Whether the store was closed after it, so that all of it is on the disk. */
  readonly isClosed: boolean;
}

export interface CommitMark {
  /** Notes that a commit was acknowledged. */
  note(epoch: bigint): void;
  /** Notes that the graph was closed behind this commit. */
  close(epoch: bigint): void;
}

/** A mark always has this many bytes, so that writing it anew needs no space. */
const BYTES = 96;

/**
 * Compares the graph with what was acknowledged, and keeps noting that from then on. The engine finds damage by its checksums,
 * except at the end of its log: a log that lost its end, or is gone, reads as one that never went further.
 * Fails with DAMAGED when commits are missing. Only after a machine that stopped without closing are they let go, and told of
 * by whoever opens the graph until the next commit: a look at it must not use the word up.
 */
export function openMark(file: string, epoch: bigint, tell: (line: string) => void): CommitMark {
  const last = readMark(file);
  const lost = last === null ? 0 : last.epoch - Number(epoch);
  if (last !== null && lost > 0) {
    if (last.isClosed || last.boot === bootId()) throw cutShort(file, lost);
    tell(`The machine stopped before the last ${lost} commits of the graph were on the disk: they are lost.`);
  }
  return writerOf(file, epoch, lost > 0);
}

function cutShort(file: string, lost: number): GraphError {
  return new GraphError(
    'DAMAGED',
    `the last ${lost} commits that were acknowledged are missing, so that the log beside it lost its end or is of another time; ` +
      `to go on without them, remove ${file}`,
  );
}

function writerOf(file: string, epoch: bigint, isAhead: boolean): CommitMark {
  // Written in place: a new file for each commit would need space, and a rename.
  const descriptor = openSync(file, constants.O_RDWR | constants.O_CREAT, 0o600);
  const boot = bootId();
  const write = (at: bigint, isClosed: boolean) => {
    try {
      writeSync(descriptor, textOf({ epoch: Number(at), boot, isClosed }), 0);
    } catch {
      // A mark that lags behind accepts more than it might, and never refuses a whole graph.
    }
  };
  let stays = isAhead;
  let isClosed = false;
  if (!stays) write(epoch, false);
  return {
    note(at) {
      // A commit that outlived its caller may come after the end, when the descriptor is another file's.
      if (isClosed) return;
      stays = false;
      write(at, false);
    },
    close(at) {
      if (!stays) write(at, true);
      isClosed = true;
      closeSync(descriptor);
    },
  };
}

function textOf({ epoch, boot, isClosed }: Mark): string {
  return `${`${epoch} ${boot} ${isClosed ? 'closed' : 'open'}`.padEnd(BYTES - 1)}\n`;
}

/** Null where there is none, or none that can be read: a graph older than its mark, or a write that was cut. */
function readMark(file: string): Mark | null {
  try {
    const [, epoch, boot = '', state] = /^(\d+) (\S+) (open|closed)\s*$/.exec(readFileSync(file, 'utf8')) ?? [];
    return epoch === undefined ? null : { epoch: Number(epoch), boot, isClosed: state === 'closed' };
  } catch {
    return null;
  }
}

/** The same text until the machine starts anew. Elsewhere than on Linux it is the minute of the start. */
function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return `minute-${Math.round((Date.now() / 1_000 - uptime()) / 60)}`;
  }
}
