type Variables = Readonly<Record<string, unknown>>;

/** A call of a mutation that is accepted by the small folder's graph. */
export interface GoodCall {
  /** Calls before it that make what it changes: a mutation with its variables. */
  readonly first?: readonly (readonly [mutation: string, variables: Variables])[];
  readonly variables: Variables;
  /** Keys of the things that it changes; without it what `variables` name. */
  readonly names?: readonly string[];
}

const firm = (slug: string) => ['addFirm', { input: { slug, name: `Firm ${slug}` } }] as const;
const claim = (id: string) => ({
  ...{
    id,
    statement: `Lumen makes lasers (${id})`,
    metric: 'FIRM_SHARE',
    about: ['firm:lumen'],
    mid: 33,
    unit: 'percent',
  },
  ...{ basis: 'ESTIMATED', seen: 'PAGE', sources: ['S1'], published: '2026-06', confidence: 'MEDIUM' },
});
const relation = (id: string, what: string) => ({ id, from: 'holding', relation: 'SUPPLIES', to: 'modco', what });

/** By mutation; `n` differs from call to call. */
export const GOOD: Readonly<Record<string, (n: number) => GoodCall>> = {
  addFirm: (n) => ({ variables: { input: { slug: `firm-${n}`, name: `Firm ${n}` } } }),
  correctFirm: (n) => ({ variables: { slug: 'lumen', input: { note: `note ${n}` } } }),
  addProduct: (n) => ({
    variables: { input: { slug: `product-${n}`, name: `Product ${n}`, seen: 'PAGE', source: 'S1' } },
  }),
  correctProduct: (n) => ({ variables: { slug: 'm1', input: { detail: `detail ${n}` } } }),
  addOrganization: (n) => ({
    variables: { input: { slug: `house-${n}`, name: `House ${n}`, kind: 'RESEARCH_HOUSE' } },
  }),
  correctOrganization: (n) => ({ variables: { slug: 'analysts', input: { note: `note ${n}` } } }),
  addSource: (n) => ({
    variables: {
      input: { id: `source-${n}`, publisher: 'Analysts Ltd', title: `Report ${n}`, retrieved: '2026-11-24' },
    },
  }),
  correctSource: (n) => ({ variables: { id: 'S1', input: { title: `Report ${n}` } } }),
  addClaim: (n) => ({ variables: { input: claim(`claim-${n}`) } }),
  correctClaim: (n) => ({ variables: { id: 'c2', input: { note: `note ${n}` } } }),
  retractClaim: (n) => ({
    first: [['addClaim', { input: claim(`gone-${n}`) }]],
    variables: { id: `gone-${n}`, reason: 'it was wrong' },
  }),
  addRelation: (n) => ({ variables: { input: { ...relation(`link-${n}`, `goods ${n}`), claims: ['c1'] } } }),
  correctRelation: (n) => ({ variables: { id: 'r1', input: { what: `lasers ${n}` } } }),
  retractRelation: (n) => ({
    first: [['addRelation', { input: { ...relation(`gone-${n}`, `gone ${n}`), claims: ['c1'] } }]],
    variables: { id: `gone-${n}`, reason: 'it was wrong' },
  }),
  mergeFirms: (n) => ({
    first: [firm(`keep-${n}`), firm(`gone-${n}`)],
    variables: { keep: `keep-${n}`, merge: `gone-${n}`, reason: 'they are one' },
    names: [`keep-${n}`, `gone-${n}`],
  }),
  bulkAdd: (n) => ({
    variables: { tables: [{ name: 'organizations.csv', csv: `slug,name,kind,note\nbulk-${n},Bulk ${n},bank,\n` }] },
    names: [`bulk-${n}`],
  }),
  /** No part of the graph. */
  saveScenario: (n) => ({ variables: { input: { title: `Scenario ${n}`, scenario: { fromYear: 2025 } } }, names: [] }),
};
