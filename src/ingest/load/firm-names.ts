import { withFirmCalled } from '../../economics/parameter-id.ts';
import type { GraphValue } from '../../graph/graph-store.ts';
import { CLAIM, FISCAL_YEAR, PARAMETER_CLAIM } from '../plan/node-shapes.ts';
import type { NodeShape } from '../plan/shape.ts';
import type { RunRead } from './write.ts';

/** A property in which nodes name a firm by its slug, beside the links that lead to it. */
interface FirmName {
  readonly shape: NodeShape;
  readonly property: string;
  /** The nodes `n` that may name one of the firms `$gone`. */
  readonly match: string;
  /** The value once firms are called otherwise. */
  readonly now: (value: string, calledNow: (firm: string) => string) => string;
}

const FIRM_NAMES: readonly FirmName[] = [
  { shape: CLAIM, property: 'parameter', match: 'MATCH (n:Claim {house: true})', now: withFirmCalled },
  { shape: PARAMETER_CLAIM, property: 'parameter', match: 'MATCH (n:ParameterClaim)', now: withFirmCalled },
  {
    ...{ shape: FISCAL_YEAR, property: 'firm', match: 'UNWIND $gone AS slug MATCH (n:FiscalYear {firm: slug})' },
    now: (firm, calledNow) => calledNow(firm),
  },
];

/** What a property of a label is to hold where firms are called otherwise by now. */
export function valueNow<V>(
  label: string,
  property: string,
  value: V,
  calledNow: (firm: string) => string,
): V | string {
  if (typeof value !== 'string') return value;
  const name = FIRM_NAMES.find((one) => one.shape.label === label && one.property === property);
  return name === undefined ? value : name.now(value, calledNow);
}

/**
 * Makes the nodes of the graph call firms as they are called now. Answers how many called one otherwise.
 * @param into what each firm that is called otherwise became, by their slugs
 */
export async function renameFirms(run: RunRead, into: ReadonlyMap<string, string>): Promise<number> {
  if (into.size === 0) return 0;
  const calledNow = (firm: string) => into.get(firm) ?? firm;
  let renamed = 0;
  for (const name of FIRM_NAMES) {
    const found = await run(named(name), { gone: [...into.keys()] });
    const rows = found.flatMap(({ key, value }): GraphValue[] => {
      const now = name.now(String(value), calledNow);
      return key === undefined || now === value ? [] : [[key, now]];
    });
    if (rows.length > 0) await run(renaming(name), { rows });
    renamed += rows.length;
  }
  return renamed;
}

function named({ shape, property, match }: FirmName) {
  const name = `firms-named-in-${shape.label}`;
  return { name, cypher: `// ${name}\n${match} RETURN n.${shape.key} AS key, n.${property} AS value` };
}

function renaming({ shape, property }: FirmName) {
  const name = `rename-firms-in-${shape.label}`;
  const one = `MATCH (n:${shape.label} {${shape.key}: row[0]})`;
  return { name, cypher: `// ${name}\nUNWIND $rows AS row ${one} SET n.${property} = row[1]` };
}
