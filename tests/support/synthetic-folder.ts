import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

export interface SyntheticSize {
  readonly firms: number;
  /** Supply relations between them. */
  readonly relations: number;
  /** The same seed gives the same files. */
  readonly seed?: number;
}

const CLAIMS = 100;
const COUNTRIES = ['US', 'TW', 'CN', 'JP', 'KR', 'DE'];
const ROLES = ['laser-maker', 'module-maker', 'foundry', 'osat', 'hyperscaler'];
const GOODS = ['lasers', 'modules', 'wafers', 'substrates', 'assembly'];

/** Writes a folder that loads: firms `firm-0` …, relations `supply-0` … between firms drawn at random. */
export async function writeSyntheticFolder(
  folder: string,
  { firms, relations, seed = 1 }: SyntheticSize,
): Promise<void> {
  const draw = drawer(seed);
  await mkdir(join(folder, 'claims'), { recursive: true });
  await writeLines(join(folder, 'sources.csv'), SOURCES, 0, () => '');
  await writeLines(join(folder, 'firms.csv'), FIRM_HEADER, firms, (n) => firmLine(n, draw));
  await writeLines(join(folder, 'claims/relations.csv'), CLAIM_HEADER, CLAIMS, claimLine);
  await writeLines(join(folder, 'relations.csv'), RELATION_HEADER, relations, relationLines(firms, draw));
}

const SOURCES =
  'id,publisher,title,url,published,retrieved,seen\nS1,Publisher,Title,https://example.org/,2026-05,2026-11-24,PAGE';
const FIRM_HEADER = 'slug,name,aliases,listings,country,roles,confidence,sources';
const CLAIM_HEADER = 'id,statement,metric,mid,unit,basis,seen,sources,published,confidence';
const RELATION_HEADER = 'id,from,relation,to,what,share_low,share_mid,share_high,valid_from,status,confidence,claims';

function firmLine(n: number, draw: () => number): string {
  const [country, role] = [pick(COUNTRIES, draw), pick(ROLES, draw)];
  return `firm-${n},Firm ${n} Limited,F${n},XTST:F${n},${country},${role},HIGH,S1`;
}

function claimLine(n: number): string {
  return `claim-${n},Firm ${n} supplies parts to others,RELATION,${n},percent,REPORTED,PAGE,S1,2026-0${1 + (n % 9)},HIGH`;
}

function relationLines(firms: number, draw: () => number): (n: number) => string {
  const ends = endsDrawer(firms, draw);
  return (n) => relationLine(n, ends(), draw);
}

function relationLine(n: number, { from, to }: Ends, draw: () => number): string {
  const share = draw();
  const shares = share < 0.1 ? '0.1,0.2,0.3' : ',,';
  return `supply-${n},firm-${from},SUPPLIES,firm-${to},${pick(GOODS, draw)},${shares},2025,REPORTED,HIGH,claim-${n % CLAIMS}`;
}

function pick(words: readonly string[], draw: () => number): string {
  return words[Math.floor(draw() * words.length)] ?? '';
}

/** Numbers of two firms. */
interface Ends {
  readonly from: number;
  readonly to: number;
}

/** Draws two of so many firms, no two of them twice in the same order. */
export function endsDrawer(firms: number, draw: () => number): () => Ends {
  const drawn = new Set<number>();
  return () => {
    for (;;) {
      const [from, to] = [Math.floor(draw() * firms), Math.floor(draw() * firms)];
      const before = drawn.size;
      if (drawn.add(from * firms + to).size > before) return { from, to };
    }
  };
}

/** Marsaglia's 32-bit xorshift: small, and the same on every machine. */
export function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

async function writeLines(path: string, header: string, count: number, lineOf: (n: number) => string): Promise<void> {
  const file = createWriteStream(path);
  file.write(`${header}\n`);
  for (let n = 0; n < count; n += 1) {
    if (!file.write(`${lineOf(n)}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}
