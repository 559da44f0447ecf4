import { groupBy } from '../../domain/group-by.ts';
import { boundsOf } from '../../economics/validation/check-values.ts';
import { checkNumber, createFaultList } from '../../economics/validation/fault-list.ts';
import { nearest } from '../../text/nearest.ts';
import { claimRows } from '../house/claim-rows.ts';
import { houseClaims } from '../house/house-claims.ts';
import type { Row } from '../tables/tables.ts';
import type { Finding } from './finding.ts';
import type { Folder } from './folder.ts';
import type { OpenedTable } from './opened-table.ts';

type ParameterClaimRow = Row<'parameterClaims'>;
interface Mistake {
  readonly column: string;
  readonly message: string;
  readonly suggestion?: string;
}

/** What a graph knows of that parameter claims may speak of. */
export interface ParametersBeside {
  /** The parameters of its base case, and whether each is a path. */
  parameters(): Promise<ReadonlyMap<string, boolean>>;
  /** Who says them, by claim: those of these that it has. */
  speakers(claims: readonly string[]): Promise<ReadonlyMap<string, string | null>>;
}

const NO_PARAMETERS_BESIDE: ParametersBeside = { parameters: async () => new Map(), speakers: async () => new Map() };

/**
 * Each row speaks of a parameter of the base case, of a year where that is a path, in numbers that it may have, for one speaker.
 * Where no base case is known, of a folder or beside it, there is nothing to check by.
 */
export async function parameterClaimFindings(
  folder: Folder,
  opened: OpenedTable,
  beside: ParametersBeside = NO_PARAMETERS_BESIDE,
): Promise<readonly Finding[]> {
  const house = groupBy(houseClaims(folder), ({ parameter }) => parameter);
  const own = [...house].map(([id, rows]) => [id, rows.some(({ year }) => year !== null)] as const);
  const isPath = new Map([...(await beside.parameters()), ...own]);
  if (isPath.size === 0) return [];
  const said = claimRows(folder).map((claim) => [claim.id, claim.attributed_to] as const);
  const named = folder.parameterClaims.flatMap(({ claims }) => claims);
  const speakers = new Map([...(await beside.speakers(named)), ...said]);
  return folder.parameterClaims.flatMap((row, index) =>
    [...ofParameter(row, isPath), ...ofValue(row), ...ofSpeaker(row, speakers)].map(
      ({ column, message, suggestion }) => ({
        ...opened.findingAt(index, column, message),
        ...(suggestion !== undefined && { suggestion }),
      }),
    ),
  );
}

function ofParameter({ parameter, year }: ParameterClaimRow, isPath: ReadonlyMap<string, boolean>): readonly Mistake[] {
  const path = isPath.get(parameter);
  if (path === undefined) {
    const [suggestion] = nearest(parameter, isPath.keys(), 1);
    const message = `the base case has no parameter "${parameter}"`;
    return [{ column: 'parameter', message, ...(suggestion !== undefined && { suggestion }) }];
  }
  if (path === (year !== null)) return [];
  const message = path ? `${parameter} is a path: say of which year` : `${parameter} is one number for all years`;
  return [{ column: 'year', message }];
}

function ofValue(row: ParameterClaimRow): readonly Mistake[] {
  const list = createFaultList();
  for (const column of ['low', 'mid', 'high'] as const) {
    const value = row[column];
    if (value !== null) checkNumber(list, column, value, boundsOf(row.parameter));
  }
  return list.faults.map(({ argument, message }) => ({ column: argument, message }));
}

function ofSpeaker({ claims }: ParameterClaimRow, speakers: ReadonlyMap<string, string | null>): readonly Mistake[] {
  const [first, ...others] = claims.map((id) => speakers.get(id) ?? null);
  if (others.every((speaker) => speaker === first)) return [];
  return [{ column: 'claims', message: 'the claims are of several speakers; a value is what one of them says' }];
}
