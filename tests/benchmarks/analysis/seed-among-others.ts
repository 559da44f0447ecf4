import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { SEED } from '../../support/seed.ts';
import { drawer, endsDrawer } from '../../support/synthetic-folder.ts';

const GOODS = ['lasers', 'modules', 'wafers', 'substrates', 'assembly'];
const SOURCE = 'F-S001';
const CLAIM = 'link-l040';
/** Lines written at a time. */
const STEP = 20_000;

/**
 * The project's own facts with `firms` more firms `firm-0` … and `relations` more deliveries among all of them, a tenth
 * with a stated share: so that the chain's questions are asked in a large graph. The first `earners` of the firms have
 * a revenue.
 */
export function writeSeedAmongOthers(folder: string, firms: number, relations: number, earners = 0): void {
  cpSync(SEED, folder, { recursive: true });
  const draw = drawer(7);
  append(
    join(folder, 'firms.csv'),
    firms,
    (n) => `firm-${n},Firm ${n},,,${draw() < 0.5 ? 'US' : 'CN'},optics,,,false,HIGH,${SOURCE},`,
  );
  const ends = endsDrawer(firms, draw);
  append(join(folder, 'relations.csv'), relations, (n) => {
    const { from, to } = ends();
    const good = GOODS[Math.floor(draw() * GOODS.length)];
    const shares = draw() < 0.1 ? '0.1,0.2,0.3' : ',,';
    return `supply-${n},firm-${from},SUPPLIES,firm-${to},,,${good},,${shares},,,2025-01-01,,REPORTED,HIGH,${CLAIM}`;
  });
  append(join(folder, 'fiscal-figures.csv'), earners, (n) => {
    const millions = Math.floor(draw() * 100_000);
    return `revenue-${n},firm-${n},FY2025,2025-12-31,12,USD,REVENUE,,${millions},millions,GAAP,PAGE,${SOURCE},`;
  });
}

function append(file: string, count: number, lineOf: (n: number) => string): void {
  for (let first = 0; first < count; first += STEP) {
    const lines = Array.from({ length: Math.min(STEP, count - first) }, (_, n) => lineOf(first + n));
    appendFileSync(file, `${lines.join('\n')}\n`);
  }
}
