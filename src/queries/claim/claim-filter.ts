import type { NodeKey } from '../../domain/graph/node.ts';
import { nodeKeyText } from '../../domain/graph/node.ts';
import { type Condition, condition } from '../paging/condition.ts';
import { type Range, rangeConditions } from '../paging/range.ts';

/** Conditions on claims, all of which hold; null: no condition. Slugs and keys are known to exist. */
export interface ClaimCriteria {
  readonly metrics: readonly string[] | null;
  readonly bases: readonly string[] | null;
  readonly seen: readonly string[] | null;
  readonly confidences: readonly string[] | null;
  readonly attributedTo: readonly string[] | null;
  readonly about: readonly NodeKey[] | null;
  readonly technologies: readonly string[] | null;
  readonly parameters: readonly string[] | null;
  readonly houseView: boolean | null;
  /** In lower case. */
  readonly textContains: string | null;
  readonly knownFrom: Range<string> | null;
  readonly refs: readonly string[] | null;
  /** Only those that were retracted; otherwise only those that were not. */
  readonly retracted: boolean;
}

/** The claim was not retracted. */
export const STANDING = condition('n.retractedOn IS NULL');
const RETRACTED = condition('n.retractedOn IS NOT NULL');

type ListCriterion =
  | 'metrics'
  | 'bases'
  | 'seen'
  | 'confidences'
  | 'attributedTo'
  | 'technologies'
  | 'parameters'
  | 'refs';

const LIST_CONDITIONS: Readonly<Record<ListCriterion, string>> = {
  metrics: 'n.metric IN $metrics',
  bases: 'n.basis IN $bases',
  seen: 'n.seen IN $seen',
  confidences: 'n.confidence IN $confidences',
  attributedTo: 'EXISTS { MATCH (n)-[:ATTRIBUTED_TO]->(o:Organization) WHERE o.slug IN $attributedTo }',
  technologies: 'EXISTS { MATCH (n)-[:ABOUT]->(t:Technology) WHERE t.slug IN $technologies }',
  parameters: 'n.parameter IN $parameters',
  refs: 'any(ref IN n.refs WHERE ref IN $refs)',
};

const ABOUT = "EXISTS { MATCH (n)-[:ABOUT]->(x) WHERE labels(x)[0] + ':' + x.slug IN $about }";

export function claimConditions(criteria: ClaimCriteria): Condition[] {
  const { about, houseView, textContains } = criteria;
  return [
    criteria.retracted ? RETRACTED : STANDING,
    ...listConditions(criteria),
    ...(about === null ? [] : [condition(ABOUT, { about: about.map(nodeKeyText) })]),
    ...(houseView === null ? [] : [condition('coalesce(n.house, false) = $houseView', { houseView })]),
    ...(textContains === null ? [] : [condition('toLower(n.statement) CONTAINS $textContains', { textContains })]),
    ...rangeConditions('n.knownFrom', 'knownFrom', criteria.knownFrom),
  ];
}

function listConditions(criteria: ClaimCriteria): Condition[] {
  const names: readonly ListCriterion[] = [
    'metrics',
    'bases',
    'seen',
    'confidences',
    'attributedTo',
    'technologies',
    'parameters',
    'refs',
  ];
  return names.flatMap((name) => {
    const values = criteria[name];
    return values === null ? [] : [condition(LIST_CONDITIONS[name], { [name]: values })];
  });
}
