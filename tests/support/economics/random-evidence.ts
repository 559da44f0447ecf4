import { seededRandom } from '../../../src/economics/attribution/seeded-random.ts';
import type { Evidence, Parameter } from '../../../src/economics/evidence.ts';
import { parameterId, REST } from '../../../src/economics/parameter-id.ts';

const STAGES = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'];
const FIRMS = ['ada', 'bob', 'cyd', 'dee', 'eve', 'fay', 'gus'];
const TECHNOLOGIES = ['old', 'mid', 'new', 'newest'];

/** A feasible world drawn from a seed: acyclic chains over six stages, seven firms in five groups, two domains. */
export function randomEvidence(seed: number): Evidence {
  const next = seededRandom(seed);
  const parameters = new Map<string, Parameter>();
  const add = (id: string, values: readonly number[], years: readonly (number | null)[] = [null]) => {
    parameters.set(id, { id, points: values.map((mid, index) => pointOf(id, mid, years[index] ?? null)) });
  };
  add(
    parameterId.pricePath(),
    [900, 500, 200].map((price) => price * (0.5 + next())),
    [2024, 2028, 2035],
  );
  for (const domain of ['SCALE_OUT', 'SCALE_UP'] as const) {
    add(
      parameterId.market(domain),
      [1e9, 5e9, 9e9].map((usd) => usd * (0.5 + next())),
      [2024, 2029, 2035],
    );
  }
  for (const technology of TECHNOLOGIES) {
    add(parameterId.price(technology), [0.5 + next()]);
    addChain(technology, next, add);
    for (const domain of ['SCALE_OUT', 'SCALE_UP'] as const) {
      add(parameterId.curve(domain, technology), [0.2 * next(), 0.6 * next(), next()], [2025, 2030, 2035]);
    }
  }
  for (const stage of STAGES) {
    add(parameterId.margin(REST, stage, '*'), [0.2 * next()]);
    addCaptures(stage, '*', next, add);
  }
  addCaptures('beta', 'new', next, add);
  return {
    technologies: TECHNOLOGIES.map((slug, index) => ({
      slug,
      rootStage: STAGES[index % 2] ?? '',
      inBaseline: index < 2,
    })),
    stages: [...STAGES, 'switch-system'],
    domains: [
      { domain: 'SCALE_OUT', generations: TECHNOLOGIES, quotedFor: 'EVIDENCE' },
      { domain: 'SCALE_UP', generations: ['mid', 'newest'], quotedFor: 'INCUMBENT_ONLY' },
    ],
    firms: FIRMS.map((slug, index) => ({
      slug,
      name: slug,
      group: index < 2 ? 'ada' : slug,
      operatingIncome: { usd: 1e8 * (next() - 0.2), fiscalYear: 'FY2025', basis: 'REPORTED' },
    })),
    resources: [],
    parameters,
  };
}

type Add = (id: string, values: readonly number[]) => void;

/** Each stage may pay any later one; what it pays on and its margins leave room for each other. */
function addChain(technology: string, next: () => number, add: Add): void {
  const root = TECHNOLOGIES.indexOf(technology) % 2;
  for (let buyer = root; buyer < STAGES.length; buyer++) {
    for (let seller = buyer + 1; seller < STAGES.length; seller++) {
      // The first payment keeps every stage within reach of the root.
      if (seller > buyer + 1 && next() < 0.5) continue;
      add(parameterId.input(technology, STAGES[buyer] ?? '', STAGES[seller] ?? ''), [(0.6 * next()) / STAGES.length]);
    }
  }
}

function addCaptures(stage: string, technology: string, next: () => number, add: Add): void {
  for (const firm of FIRMS) {
    if (next() < 0.4) continue;
    add(parameterId.share(firm, stage, technology), [next() / FIRMS.length]);
    add(parameterId.margin(firm, stage, technology), [0.5 * next() - 0.1]);
  }
}

function pointOf(id: string, mid: number, year: number | null): Parameter['points'][number] {
  const value = { low: mid - 0.2 * Math.abs(mid), mid, high: mid };
  return { year, value, basis: 'ASSUMED', claim: `house:${id}`, evidence: [] };
}

export type Rename = (name: string) => string;

/** The same world with its firms, stages and technologies renamed, and its rows in another order. */
export function renamed(evidence: Evidence, seed: number, rename: Rename): Evidence {
  const next = seededRandom(seed);
  const parameters = shuffled([...evidence.parameters.values()], next).map((parameter) => {
    const id = renamedId(parameter.id, rename);
    return [id, { ...parameter, id }] as const;
  });
  return {
    ...evidence,
    technologies: shuffled(evidence.technologies, next).map((entry) => {
      return { ...entry, slug: rename(entry.slug), rootStage: rename(entry.rootStage) };
    }),
    stages: shuffled(evidence.stages.map(rename), next),
    domains: shuffled(evidence.domains, next).map((entry) => ({
      ...entry,
      generations: entry.generations.map(rename),
    })),
    firms: shuffled(evidence.firms, next).map((firm) => {
      return { ...firm, slug: rename(firm.slug), name: rename(firm.name), group: rename(firm.group) };
    }),
    parameters: new Map(parameters),
  };
}

function renamedId(id: string, rename: Rename): string {
  const [kind = '', ...names] = id.split('/');
  return [kind, ...names.map((name) => (/^(\*|rest|SCALE_.*)$/.test(name) ? name : rename(name)))].join('/');
}

function shuffled<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
