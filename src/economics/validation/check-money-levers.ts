import { firmsAt } from '../case/evidence-rows.ts';
import type { PreparedEvidence } from '../case/prepared-evidence.ts';
import { BOX_STAGE } from '../constants.ts';
import type { MarginLever, Scenario } from '../scenario.ts';
import { technologiesOf } from './check-volumes.ts';
import { checkDistinct, checkName, checkNumber, type FaultList, SHARE } from './fault-list.ts';

export function checkInputs(list: FaultList, argument: string, prepared: PreparedEvidence, scenario: Scenario): void {
  const { evidence } = prepared;
  const levers = scenario.inputs ?? [];
  levers.forEach(({ technology, buyer, seller, share }, index) => {
    const place = `${argument}[${index}]`;
    checkName(list, `${place}.technology`, 'technology', technology, technologiesOf(evidence));
    for (const [field, stage] of [
      ['buyer', buyer],
      ['seller', seller],
    ] as const) {
      if (!checkName(list, `${place}.${field}`, 'stage', stage, evidence.stages)) continue;
      if (stage === BOX_STAGE) list.add(`${place}.${field}`, `what ${BOX_STAGE} pays is set by boxMargins`);
    }
    checkNumber(list, `${place}.share`, share, SHARE);
  });
  checkDistinct(list, argument, levers, ({ technology, buyer, seller }) => [
    `what ${buyer} pays ${seller} in ${technology}`,
  ]);
}

export function checkShares(list: FaultList, argument: string, prepared: PreparedEvidence, scenario: Scenario): void {
  const { evidence } = prepared;
  const levers = scenario.shares ?? [];
  const firms = [...prepared.firms.keys()];
  levers.forEach(({ technology, stage, firm, share }, index) => {
    const place = `${argument}[${index}]`;
    checkName(list, `${place}.technology`, 'technology', technology, technologiesOf(evidence));
    checkName(list, `${place}.stage`, 'stage', stage, evidence.stages);
    checkName(list, `${place}.firm`, 'firm', firm, firms);
    checkNumber(list, `${place}.share`, share, SHARE);
  });
  checkDistinct(list, argument, levers, ({ technology, stage, firm }) => [
    `the share of ${firm} at ${stage} in ${technology}`,
  ]);
}

/** The upper bound depends on what the stage pays on; see `check-chain.ts`. */
export function checkMargins(list: FaultList, argument: string, prepared: PreparedEvidence, scenario: Scenario): void {
  const { evidence } = prepared;
  const levers = scenario.margins ?? [];
  const firms = [...prepared.firms.keys()];
  levers.forEach((lever, index) => {
    const place = `${argument}[${index}]`;
    const technology = lever.technology ?? null;
    if (technology !== null) {
      checkName(list, `${place}.technology`, 'technology', technology, technologiesOf(evidence));
    }
    const firm = lever.firm ?? null;
    const isStage = checkName(list, `${place}.stage`, 'stage', lever.stage, evidence.stages);
    if (isStage && firm !== null && checkName(list, `${place}.firm`, 'firm', firm, firms)) {
      checkHolder(list, `${place}.firm`, prepared, scenario, { firm, stage: lever.stage });
    }
    checkNumber(list, `${place}.margin`, lever.margin, { low: -1, high: 1 });
  });
  checkDistinct(list, argument, levers, (lever) => marginKeys(lever, technologiesOf(evidence)));
}

export function checkBoxMargins(
  list: FaultList,
  argument: string,
  prepared: PreparedEvidence,
  scenario: Scenario,
): void {
  const { evidence } = prepared;
  const levers = scenario.boxMargins ?? [];
  levers.forEach(({ technology, margin }, index) => {
    checkName(list, `${argument}[${index}].technology`, 'technology', technology, technologiesOf(evidence));
    checkNumber(list, `${argument}[${index}].margin`, margin, { low: 0, high: 1, belowHigh: true });
  });
  checkDistinct(list, argument, levers, ({ technology }) => [`the box margin of ${technology}`]);
}

/** A margin needs a firm that captures something at the stage, by the evidence or by a share lever. */
function checkHolder(
  list: FaultList,
  argument: string,
  prepared: PreparedEvidence,
  scenario: Scenario,
  { firm, stage }: { readonly firm: string; readonly stage: string },
): void {
  const byLever = (scenario.shares ?? []).some((lever) => lever.stage === stage && lever.firm === firm);
  const holders = firmsAt(prepared.rows, stage);
  if (byLever || holders.includes(firm)) return;
  list.add(argument, `${firm} has no share of ${stage}; firms that have: ${holders.join(', ') || 'none'}`);
}

/** Without a technology the entry sets every one, so that any other entry of the stage and firm sets one twice. */
function marginKeys({ technology, stage, firm }: MarginLever, all: readonly string[]): readonly string[] {
  const technologies = technology === null || technology === undefined ? all : [technology];
  return technologies.map((name) => `the margin of ${firm ?? 'the rest'} at ${stage} in ${name}`);
}
