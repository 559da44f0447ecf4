import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { OperationRefused } from '../operation-refused.ts';

export const MANIFEST = 'manifest.json';
/** The folder of the saved scenarios, beside the graph and in a backup. */
export const SCENARIOS = 'scenarios';
/** Raised when an older program could not restore what this one writes. */
export const FORMAT = 1;

const Manifest = z.object({
  format: z.number(),
  /** When the copy was made, ISO 8601. */
  at: z.string(),
  /** `Grafeo 0.6.0`: what wrote the graph. */
  engine: z.string(),
  graphVersion: z.number(),
  counts: z.object({ nodes: z.number(), links: z.number(), firms: z.number(), sources: z.number() }),
  /** Paths within the backup, with forward slashes. */
  files: z.array(z.object({ path: z.string(), bytes: z.number(), sha256: z.string() })),
});

export type Manifest = z.infer<typeof Manifest>;

/** Fails with OperationRefused where there is none, it is damaged, or this program is too old for it. */
export async function readManifest(folder: string, engine: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => null);
  if (text === null) throw new OperationRefused(`this is no backup: it has no ${MANIFEST}`);
  const parsed = Manifest.safeParse(parse(text));
  if (!parsed.success) throw new OperationRefused(`the ${MANIFEST} of the backup is damaged; take another backup`);
  const { format, engine: writer } = parsed.data;
  if (format > FORMAT) {
    throw new OperationRefused(
      `the backup has format ${format}, and this program knows up to ${FORMAT}: restore it with a newer program`,
    );
  }
  if (isNewer(writer, engine)) {
    throw new OperationRefused(
      `the backup was written by ${writer}, and this program has ${engine}: restore it with a newer program`,
    );
  }
  return parsed.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whether files of one engine may be beyond another: patches keep the format, other versions may change it. */
function isNewer(writer: string, engine: string): boolean {
  const [major = 0, minor = 0] = versionOf(writer);
  const [ourMajor = 0, ourMinor = 0] = versionOf(engine);
  return major > ourMajor || (major === ourMajor && minor > ourMinor);
}

function versionOf(engine: string): number[] {
  return (/(\d+)\.(\d+)/.exec(engine) ?? []).slice(1).map(Number);
}
