import { BASIS_WORDS } from '../../format/basis-words.ts';
import { claimKeys } from '../../format/claim-keys.ts';
import { sinceWords, untilWords } from '../../format/days.ts';
import { setPercent } from '../../format/numbers.ts';
import { WholeAmounts } from '../../format/whole-amounts.tsx';
import type { ClaimBasis, ClaimKeyFragment, ThingFragment } from '../../generated/graphql.ts';
import { thingOf } from '../../graph-view/thing.ts';
import { BasisMark } from '../../why/basis-mark.tsx';
import { EvidenceKeys } from './evidence-keys.tsx';
import type { RowCell, RowColumn } from './rows-card.tsx';
import { ThingLink } from './thing-link.tsx';

export function textCell(text: string | null | undefined): RowCell {
  return { show: text ?? '', file: text ?? null };
}

/** The first day of something, in words on the page and whole in the file. */
export function sinceCell(day: string | null | undefined): RowCell {
  return dayCell(day, sinceWords);
}

/** Its last day, likewise. */
export function untilCell(day: string | null | undefined): RowCell {
  return dayCell(day, untilWords);
}

function dayCell(day: string | null | undefined, words: (day: string) => string): RowCell {
  return { show: <span className="day">{day && words(day)}</span>, file: day ?? null };
}

export function thingCell(node: ThingFragment | null | undefined, otherwise = ''): RowCell {
  if (!node) return { show: otherwise, file: otherwise || null };
  return { show: <ThingLink node={node} />, file: thingOf(node).name };
}

/** The column of `claimsCell`: where the page strikes out what was retracted, the file names it again in a column of its own. */
export const EVIDENCE: RowColumn = { title: 'Evidence', file: ['Evidence', 'Retracted evidence'] };

/** The claims that say something. Stands in the column `EVIDENCE`. */
export function claimsCell(claims: readonly ClaimKeyFragment[]): RowCell {
  return { show: <EvidenceKeys claims={claims} />, file: claimKeys(claims) };
}

/** On what ground the number beside it stands; empty where there is none. */
export function basisCell(basis: ClaimBasis | null): RowCell {
  if (basis === null) return { show: '', file: null };
  return { show: <BasisMark basis={basis} />, file: BASIS_WORDS[basis] };
}

/** The column of ratios that the page shows in percent. */
export function ratioColumn(title: string): RowColumn {
  return { title, file: [`${title}, ratio`] };
}

/** The column of `ratioCell`: on the page all in one, in the file middle, ends and ground. */
export function rangeColumn(title: string): RowColumn {
  const ends = ['low', 'high'].map((end) => `${title} at the ${end} end, ratio`);
  return { title, file: [`${title}, ratio`, ...ends, `Ground of the ${title.toLowerCase()}`] };
}

interface Range {
  readonly low: number | null;
  readonly mid: number | null;
  readonly high: number | null;
}

/** The house's own claim first, which says on what ground the number stands. */
type Behind = readonly { readonly basis: ClaimBasis }[];

/** A ratio with its range, in percent; marked where the house assumes it. Stands in a `rangeColumn`. */
export function ratioCell(range: Range | null, [house]: Behind): RowCell {
  if (range === null) return { show: '', file: [null, null, null, null] };
  const basis = house?.basis ?? 'ASSUMED';
  const { low, mid, high } = range;
  const middle = mid ?? low ?? high;
  const spread = low !== null && high !== null && low !== high ? ` (${setPercent(low)} to ${setPercent(high)})` : '';
  const words = middle === null ? '' : `${setPercent(middle)}${spread}`;
  return {
    show:
      basis === 'ASSUMED' ? (
        <span className="basis weak">
          <WholeAmounts>{words}, assumed</WholeAmounts>
        </span>
      ) : (
        <WholeAmounts>{words}</WholeAmounts>
      ),
    file: [mid, low, high, BASIS_WORDS[basis]],
  };
}

/** Who sells the box around the optics; in the chain only where a box margin is set. */
const BOX_STAGE = 'switch-system';
const SET_BY_BOX = 'set by the box margin';

/** An operating margin at a stage; none at the box's, where the base case has a placeholder for what the box margin sets. */
export function marginCell(stage: string, range: Range, claims: Behind): RowCell {
  if (stage !== BOX_STAGE) return ratioCell(range, claims);
  return { show: <span className="basis weak">{SET_BY_BOX}</span>, file: [null, null, null, SET_BY_BOX] };
}
