import { type Condition, condition } from '../paging/condition.ts';
import { type Range, rangeConditions } from '../paging/range.ts';

/** Conditions on firms, all of which hold; null: no condition. Slugs are known to exist. */
export interface FirmCriteria {
  readonly slugs: readonly string[] | null;
  /** In folded form. */
  readonly nameContains: string | null;
  readonly countries: readonly string[] | null;
  readonly roles: readonly string[] | null;
  readonly stages: readonly string[] | null;
  readonly technologies: readonly string[] | null;
  readonly hasProduct: boolean | null;
  readonly listed: boolean | null;
  readonly revenueUsd: Range<number> | null;
  readonly operatingMargin: Range<number> | null;
  readonly grossMargin: Range<number> | null;
}

type ListCriterion = 'slugs' | 'countries' | 'roles' | 'stages' | 'technologies';

const LIST_CONDITIONS: Readonly<Record<ListCriterion, string>> = {
  slugs: 'n.slug IN $slugs',
  countries: 'n.country IN $countries',
  roles: 'any(role IN n.roles WHERE role IN $roles)',
  stages: 'EXISTS { MATCH (n)-[:CAPTURES]->(s:Stage) WHERE s.slug IN $stages }',
  technologies:
    '(EXISTS { MATCH (n)-[c:CAPTURES]->(:Stage) WHERE c.technology IN $technologies }' +
    ' OR EXISTS { MATCH (n)-[:MAKES]->(:Product)-[:IMPLEMENTS]->(t:Technology) WHERE t.slug IN $technologies })',
};

export function firmConditions(criteria: FirmCriteria): Condition[] {
  const { nameContains, hasProduct, listed } = criteria;
  return [
    ...listConditions(criteria),
    ...(nameContains === null ? [] : [condition('n.nameKey CONTAINS $nameContains', { nameContains })]),
    ...(hasProduct === null ? [] : [condition(`${hasProduct ? '' : 'NOT '}EXISTS { (n)-[:MAKES]->(:Product) }`)]),
    ...(listed === null ? [] : [condition('n.listed = $listed', { listed })]),
    ...rangeConditions('n.revenueUsd', 'revenueUsd', criteria.revenueUsd),
    ...rangeConditions('n.operatingMargin', 'operatingMargin', criteria.operatingMargin),
    ...rangeConditions('n.grossMargin', 'grossMargin', criteria.grossMargin),
  ];
}

function listConditions(criteria: FirmCriteria): Condition[] {
  const names: readonly ListCriterion[] = ['slugs', 'countries', 'roles', 'stages', 'technologies'];
  return names.flatMap((name) => {
    const values = criteria[name];
    return values === null ? [] : [condition(LIST_CONDITIONS[name], { [name]: values })];
  });
}
