import type { EvidenceWarning } from './validate-evidence.ts';

const WHAT: Readonly<Record<EvidenceWarning['kind'], string>> = {
  CYCLE: 'money goes in a circle',
  SECOND_ROOT: 'there is a second root',
  COEFFICIENTS: 'stages pay on more than their revenue',
  SHARES: "the named firms' shares of a stage sum to more than 1",
  MARGIN: 'margins pass what their stage keeps',
};

/** One sentence for each kind and bound: at all-high values such things are common, and draws scale them to fit. */
export function summarise(warnings: readonly EvidenceWarning[]): readonly string[] {
  const groups = new Map<string, EvidenceWarning[]>();
  for (const warning of warnings) {
    const key = `${warning.bound} ${warning.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), warning]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const technologies = [...new Set(group.map((warning) => warning.technology))].join(', ');
    const times = group.length === 1 ? 'once' : `${group.length} times`;
    return [`With all of the evidence at its ${first.bound} values, ${WHAT[first.kind]} (${times}: ${technologies}).`];
  });
}
