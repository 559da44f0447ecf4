import type { TradeFirm, TradeSnapshot } from '../../domain/graph/trade.ts';
import { claimsBehind } from '../../economics/claims-behind.ts';
import type { Evidence } from '../../economics/evidence.ts';
import { ANY_TECHNOLOGY, threePartsOf } from '../../economics/parameter-id.ts';
import { holdsIn } from '../trade/holds-in.ts';
import { linkIndex } from '../trade/link-index.ts';
import type { FirmGround } from './rank.ts';

/** A role tells of a stage where at least this part of those who earn there have it. */
const TELLING = 0.5;

/** Everything that speaks for a firm at a stage: it earns there, delivers what the stage makes, or has the roles of those who do. */
export function stageGrounds(
  evidence: Evidence,
  trade: TradeSnapshot,
  stage: string,
  year: number | null,
): readonly FirmGround[] {
  const captures = captureGrounds(evidence, stage);
  const capturing = new Set(captures.map(({ firm }) => firm));
  const roles = tellingRoles(trade, capturing);
  return [...captures, ...goodGrounds(trade, [stage], stage, year), ...roleGrounds(trade, roles, capturing, stage)];
}

function captureGrounds(evidence: Evidence, stage: string): readonly FirmGround[] {
  return [...evidence.parameters].flatMap(([id, { points }]): FirmGround[] => {
    const parts = threePartsOf('share', id);
    const share = points[0]?.value.mid ?? 0;
    if (parts === null || parts[1] !== stage || share === 0) return [];
    const technology = parts[2] === ANY_TECHNOLOGY ? null : parts[2];
    const claims = claimsBehind(evidence, [id]);
    return [{ firm: parts[0], kind: 'CAPTURES', stage, technology, what: null, share, claims, links: [] }];
  });
}

/** Whoever delivers one of these goods to anybody, in a year; null: whoever is known to, or to have done so. */
export function goodGrounds(
  trade: TradeSnapshot,
  goods: readonly string[],
  stage: string | null,
  year: number | null,
): readonly FirmGround[] {
  const wanted = new Set(goods);
  const found = new Map<string, FirmGround & { readonly links: string[] }>();
  for (const { id, from, good, technology, valid } of trade.links) {
    if (good === null || !wanted.has(good) || (year !== null && !holdsIn(valid, year))) continue;
    const firm = trade.firms[from]?.slug ?? '';
    const key = `${firm} ${good} ${technology}`;
    const known = found.get(key);
    if (known !== undefined) known.links.push(id);
    else
      found.set(key, { firm, kind: 'SUPPLIES', stage, technology, what: good, share: null, claims: [], links: [id] });
  }
  return [...found.values()];
}

/** Whoever has one of these roles and is not among those known to do it. */
export function roleGrounds(
  trade: TradeSnapshot,
  roles: readonly string[],
  known: ReadonlySet<string>,
  stage: string | null,
): readonly FirmGround[] {
  return trade.firms
    .filter(({ slug }) => !known.has(slug))
    .flatMap(({ slug, roles: own }) =>
      own
        .filter((role) => roles.includes(role))
        .map((what) => ({
          firm: slug,
          kind: 'ROLE' as const,
          stage,
          technology: null,
          what,
          share: null,
          claims: [],
          links: [],
        })),
    );
}

function tellingRoles(trade: TradeSnapshot, capturing: ReadonlySet<string>): readonly string[] {
  const { placeOf } = linkIndex(trade);
  const firms = [...capturing].flatMap((slug): TradeFirm[] => {
    const firm = trade.firms[placeOf(slug) ?? -1];
    return firm === undefined ? [] : [firm];
  });
  const all = new Set(firms.flatMap(({ roles }) => roles));
  return [...all].filter((role) => firms.filter(({ roles }) => roles.includes(role)).length >= TELLING * firms.length);
}
