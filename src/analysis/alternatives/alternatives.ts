import type { Period, TradeSnapshot } from '../../domain/graph/trade.ts';
import type { Evidence } from '../../economics/evidence.ts';
import { threePartsOf } from '../../economics/parameter-id.ts';
import { holdsIn } from '../trade/holds-in.ts';
import { linkIndex } from '../trade/link-index.ts';
import type { Candidate } from './candidate-types.ts';
import { type FirmGround, ranked } from './rank.ts';
import { goodGrounds, roleGrounds, stageGrounds } from './stage-grounds.ts';

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Who does or could supply what a stage makes; those who do first.
 * @param year whose deliveries count; null: all that the graph knows, ended ones too
 */
export function whoCouldSupplyStage(
  evidence: Evidence,
  trade: TradeSnapshot,
  stage: string,
  year: number | null,
): readonly Candidate[] {
  return ranked(stageGrounds(evidence, trade, stage, year), NOBODY);
}

/** A product, and who makes it or one of the same technology. */
export interface MadeProduct {
  readonly product: string;
  readonly technology: string | null;
  readonly maker: string;
  /** When that firm makes it. */
  readonly valid: Period;
  readonly claims: readonly string[];
}

/**
 * Who makes a product, one like it, or has the role that most of these makers have.
 * @param year whose makers count; null: all that the graph knows, those that have stopped too
 */
export function whoCouldSupplyProduct(
  trade: TradeSnapshot,
  made: readonly MadeProduct[],
  year: number | null,
): readonly Candidate[] {
  const then = made.filter(({ valid }) => year === null || holdsIn(valid, year));
  const makes = then.map(({ maker, product, technology, claims }): FirmGround => {
    return { firm: maker, kind: 'MAKES', stage: null, technology, what: product, share: null, claims, links: [] };
  });
  return ranked(makes, NOBODY).concat(likeMakers(trade, new Set(makes.map(({ firm }) => firm))));
}

function likeMakers(trade: TradeSnapshot, makers: ReadonlySet<string>): readonly Candidate[] {
  const { placeOf } = linkIndex(trade);
  const owned = [...makers].map((slug) => trade.firms[placeOf(slug) ?? -1]?.roles ?? []);
  const roles = [...new Set(owned.flat())].filter(
    (role) => owned.filter((list) => list.includes(role)).length * 2 >= owned.length,
  );
  return ranked(roleGrounds(trade, roles, makers, null), makers);
}

/**
 * Who could take a firm's place: at each stage where it earns whoever does or could; for each good that it delivers
 * whoever delivers that too. A firm that does neither is compared by its roles.
 * @param year whose deliveries count; null: all that the graph knows, ended ones too
 */
export function alternativesTo(
  evidence: Evidence,
  trade: TradeSnapshot,
  firm: string,
  group: ReadonlySet<string>,
  year: number | null,
): readonly Candidate[] {
  const stages = new Set(
    [...evidence.parameters.keys()].flatMap((id) => {
      const parts = threePartsOf('share', id);
      return parts?.[0] === firm ? [parts[1]] : [];
    }),
  );
  const place = linkIndex(trade).placeOf(firm) ?? -1;
  const goods = new Set(
    linkIndex(trade)
      .deliveriesOf(place)
      .filter(({ valid }) => year === null || holdsIn(valid, year))
      // A link's word that is a technology says what the good is for, not what it is.
      .flatMap(({ good, technology }) => (technology === null ? (good ?? []) : [])),
  );
  const atStages = [...stages].flatMap((stage) => stageGrounds(evidence, trade, stage, year));
  const ofGoods = goodGrounds(
    trade,
    [...goods].filter((good) => !stages.has(good)),
    null,
    year,
  );
  const roles = trade.firms[place]?.roles ?? [];
  const alike = atStages.length + ofGoods.length === 0 ? roleGrounds(trade, roles, group, null) : [];
  return ranked([...atStages, ...ofGoods, ...alike], group);
}
