import { parameterId } from '../../economics/parameter-id.ts';
import { captureEvidence } from '../house/capture-evidence.ts';
import { captureIds } from '../house/capture-ids.ts';
import { houseClaimId } from '../house/house-claim.ts';
import { firstDay, lastDay } from '../tables/partial-date.ts';
import type { Row } from '../tables/tables.ts';
import type { PlanContext } from './context.ts';
import { type Known, together } from './known-dates.ts';
import { planRelations as plan, type RelationRow, relationItem } from './make-plan.ts';
import { BUYS_FROM, CAPTURES, type DealingProperty, dealingShape } from './relation-shapes.ts';
import type { RelationPlan } from './shape.ts';

/** Who deals with whom, who captures what, who buys from whom. */
export function planRelations(context: PlanContext): readonly RelationPlan[] {
  return [planDealings(context), planCaptures(context), planPurchases(context)];
}

function planDealings({ folder, known }: PlanContext): RelationPlan {
  const { count, rows } = folder.relations;
  return {
    count,
    items: async function* () {
      for await (const some of rows())
        yield some.map((row) => relationItem(dealingShape(row.relation), dealing(row, known)));
    },
  };
}

function dealing(row: Row<'relations'>, known: ReadonlyMap<string, Known>): RelationRow<DealingProperty> {
  const { id, from, to } = row;
  return { id, from, to, properties: dealingProperties(row, together(row.claims, known)) };
}

/** Each property by name: half a million rows pass here, and spreading parts together takes ten times as long. */
function dealingProperties(row: Row<'relations'>, known: Known): RelationRow<DealingProperty>['properties'] {
  return {
    what: row.what,
    technology: row.technology,
    tag: row.tag,
    product: row.product,
    shareLow: row.share_low,
    shareMid: row.share_mid,
    shareHigh: row.share_high,
    value: row.value,
    unit: row.unit,
    validFrom: row.valid_from === null ? null : firstDay(row.valid_from),
    validTo: row.valid_to === null ? null : lastDay(row.valid_to),
    status: row.status,
    confidence: row.confidence,
    claims: row.claims,
    knownFrom: known.knownFrom,
    recordedOn: known.recordedOn,
  };
}

/** The claims of a capture, and of a coefficient, start with the house's own. */
function planCaptures({ folder, beside }: PlanContext): RelationPlan {
  const evidenceOf = captureEvidence(folder, beside);
  const idsOf = captureIds(folder, beside);
  return plan(CAPTURES, folder.captures, (row) => {
    const { firm, stage, technology } = row;
    const { shareClaims, marginClaims } = evidenceOf(row);
    const { id, share, margin } = idsOf(row);
    const properties = {
      technology,
      ...{ shareLow: row.share_low, shareMid: row.share_mid, shareHigh: row.share_high },
      ...{ marginLow: row.margin_low, marginMid: row.margin_mid, marginHigh: row.margin_high },
      shareClaims: [share, ...shareClaims],
      marginClaims: [margin, ...marginClaims],
    };
    return { id, from: firm, to: stage, properties };
  });
}

function planPurchases({ folder }: PlanContext): RelationPlan {
  return plan(BUYS_FROM, folder.inputCoefficients, ({ technology, buyer, seller, low, mid, high, evidence }) => {
    const claims = [houseClaimId(parameterId.input(technology, buyer, seller), null), ...evidence];
    return {
      id: `${technology}/${buyer}/${seller}`,
      from: buyer,
      to: seller,
      properties: { technology, low, mid, high, claims },
    };
  });
}
