import { BOX_STAGE } from '../../economics/constants.ts';
import { ANY_TECHNOLOGY, parameterId, REST } from '../../economics/parameter-id.ts';
import type { Row } from '../tables/tables.ts';
import type { Folder } from '../validate/folder.ts';
import { aboutOne, aboutTechnology, inTechnology } from './about.ts';
import { captureEvidence } from './capture-evidence.ts';
import { captureIds } from './capture-ids.ts';
import type { HouseBeside } from './house-beside.ts';
import { type GroundedRow, type HouseClaim, type HouseSubject, houseClaim } from './house-claim.ts';

/** Who pays whom and who earns what: input coefficients, captures, margins of the unnamed firms. */
export function chainClaims(folder: Folder, beside: HouseBeside): readonly HouseClaim[] {
  const evidenceOf = captureEvidence(folder, beside);
  const idsOf = captureIds(folder, beside);
  return [
    ...folder.inputCoefficients.map(inputCoefficient),
    ...folder.captures.flatMap((values, row) => {
      const { shareClaims, marginClaims, statesMargin } = evidenceOf(values);
      const { share, margin } = idsOf(values);
      return [
        { ...captureShare(values, row, groundOf(values, shareClaims, shareClaims.length > 0)), id: share },
        { ...captureMargin(values, row, groundOf(values, marginClaims, statesMargin)), id: margin },
      ];
    }),
    ...folder.stageMargins.map(stageMargin),
  ];
}

function inputCoefficient(values: Row<'inputCoefficients'>, row: number): HouseClaim {
  const { technology, buyer, seller } = values;
  return houseClaim({ table: 'inputCoefficients', row, column: 'mid' }, values, {
    parameter: parameterId.input(technology, buyer, seller),
    metric: 'INPUT_COEFFICIENT',
    unit: 'ratio',
    about: [...aboutOne('technology', technology), ...aboutOne('stage', buyer), ...aboutOne('stage', seller)],
    subject: `part of the revenue of ${buyer} paid to ${seller} in ${technology}`,
  });
}

function captureShare(values: Row<'captures'>, row: number, ground: Ground): HouseClaim {
  const { firm, stage, technology, share_low: low, share_mid: mid, share_high: high } = values;
  return houseClaim(
    { table: 'captures', row, column: 'share_mid' },
    { ...values, ...ground, low, mid, high },
    {
      ...captureSubject(values),
      parameter: parameterId.share(firm, stage, technology),
      metric: 'STAGE_SHARE',
      subject: `share of ${firm} in ${stage}${inTechnology(technology)}`,
    },
  );
}

function captureMargin(values: Row<'captures'>, row: number, ground: Ground): HouseClaim {
  const { firm, stage, technology, margin_low: low, margin_mid: mid, margin_high: high } = values;
  return houseClaim(
    { table: 'captures', row, column: 'margin_mid' },
    { ...values, ...ground, low, mid, high },
    {
      ...captureSubject(values),
      parameter: parameterId.margin(firm, stage, technology),
      metric: 'OPERATING_MARGIN',
      subject: `operating margin of ${firm} in ${stage}${inTechnology(technology)}${atBox(stage)}`,
    },
  );
}

type Ground = Pick<GroundedRow, 'basis' | 'evidence'>;

/** The row's basis is that of both its numbers; one of them may have no claim that states it, and is assumed then. */
function groundOf({ basis }: Row<'captures'>, evidence: readonly string[], isStated: boolean): Ground {
  return { basis: isStated ? basis : 'ASSUMED', evidence };
}

function captureSubject({ firm, stage, technology }: Row<'captures'>): Pick<HouseSubject, 'unit' | 'about'> {
  return {
    unit: 'ratio',
    about: [...aboutOne('firm', firm), ...aboutOne('stage', stage), ...aboutTechnology(technology)],
  };
}

function stageMargin(values: Row<'stageMargins'>, row: number): HouseClaim {
  const { stage } = values;
  return houseClaim({ table: 'stageMargins', row, column: 'mid' }, values, {
    parameter: parameterId.margin(REST, stage, ANY_TECHNOLOGY),
    metric: 'OPERATING_MARGIN',
    unit: 'ratio',
    about: aboutOne('stage', stage),
    subject: `operating margin of the unnamed firms of ${stage}${atBox(stage)}`,
  });
}

/** The box's stage is in the chain only where a box margin is set, which sets the margin of everybody there. */
function atBox(stage: string): string {
  return stage === BOX_STAGE ? ', a placeholder for what the box margin sets' : '';
}
