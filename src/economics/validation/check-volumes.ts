import { DOMAINS, type Domain, MARKET_MIXES } from '../../domain/vocabulary.ts';
import type { Evidence } from '../evidence.ts';
import type { DemandLever, Scenario } from '../scenario.ts';
import { checkCurve } from './check-curve.ts';
import { checkDistinct, checkName, checkNumber, type FaultList } from './fault-list.ts';

/** Growth of ports a year: from nine in ten lost to a tenfold. */
const GROWTH = { low: -0.9, high: 10 };
/** With these two, ports stay numbers however far the levers are moved together. */
const ELASTICITY = { low: 0, high: 10 };
export const RELATIVE_PRICE = { low: 0.001, high: 1000 };

export function checkAdoption(list: FaultList, argument: string, evidence: Evidence, scenario: Scenario): void {
  const levers = scenario.adoption ?? [];
  levers.forEach(({ domain, technology, curve }, index) => {
    const place = `${argument}[${index}]`;
    if (checkName(list, `${place}.domain`, 'domain', domain, domainsOf(evidence))) {
      checkChallenger(list, `${place}.technology`, evidence, domain, technology);
    }
    checkCurve(list, `${place}.curve`, curve);
  });
  checkDistinct(list, argument, levers, ({ domain, technology }) => [`the adoption of ${technology} in ${domain}`]);
}

export function checkPrices(list: FaultList, argument: string, evidence: Evidence, scenario: Scenario): void {
  const levers = scenario.prices ?? [];
  levers.forEach(({ technology, relativePrice }, index) => {
    checkName(list, `${argument}[${index}].technology`, 'technology', technology, technologiesOf(evidence));
    checkNumber(list, `${argument}[${index}].relativePrice`, relativePrice, RELATIVE_PRICE);
  });
  checkDistinct(list, argument, levers, ({ technology }) => [`the price of ${technology}`]);
}

export function checkDemand(list: FaultList, argument: string, evidence: Evidence, scenario: Scenario): void {
  const levers = scenario.demand ?? [];
  levers.forEach((lever, index) => {
    const place = `${argument}[${index}]`;
    const domain = lever.domain ?? null;
    if (domain !== null) checkName(list, `${place}.domain`, 'domain', domain, domainsOf(evidence));
    const growth = lever.growthPerYear ?? null;
    if (growth !== null) checkNumber(list, `${place}.growthPerYear`, growth, GROWTH);
    const elasticity = lever.elasticity ?? null;
    if (elasticity !== null) checkNumber(list, `${place}.elasticity`, elasticity, ELASTICITY);
    const quotedFor = lever.quotedFor ?? null;
    if (quotedFor !== null) checkName(list, `${place}.quotedFor`, 'market mix', quotedFor, MARKET_MIXES);
  });
  checkDistinct(list, argument, levers, demandKeys);
}

export function technologiesOf(evidence: Evidence): readonly string[] {
  return evidence.technologies.map(({ slug }) => slug);
}

function domainsOf(evidence: Evidence): readonly Domain[] {
  return evidence.domains.map(({ domain }) => domain);
}

/** A first generation serves what the later ones leave, so that it has no curve to set. */
function checkChallenger(
  list: FaultList,
  argument: string,
  evidence: Evidence,
  domain: Domain,
  technology: string,
): void {
  if (!checkName(list, argument, 'technology', technology, technologiesOf(evidence))) return;
  const [first, ...challengers] = evidence.domains.find((facts) => facts.domain === domain)?.generations ?? [];
  if (challengers.includes(technology)) return;
  const why =
    technology === first
      ? `${technology} is the first generation of ${domain} and serves what the later ones leave`
      : `${technology} is no technology of ${domain}`;
  list.add(argument, `${why}; allowed: ${challengers.join(', ')}`);
}

/** Two entries may share a domain as long as they set different things about it. */
function demandKeys(lever: DemandLever): readonly string[] {
  const domains = lever.domain === null || lever.domain === undefined ? DOMAINS : [lever.domain];
  const fields = (['growthPerYear', 'elasticity', 'quotedFor'] as const).filter(
    (field) => (lever[field] ?? null) !== null,
  );
  return domains.flatMap((domain) => fields.map((field) => `${field} of ${domain}`));
}
