/** A question for each round, so that rounds ask about other firms. */
export type Questions = Readonly<Record<string, (round: number) => string>>;

/** What the network is asked about its synthetic firms `firm-0` …, the same firms in every run. */
export function networkQuestions(firms: number): Questions {
  const firm = (n: number) => `firm-${(n * 7919) % firms}`;
  return {
    neighborhood: (n) => `{ neighborhood(of: "${firm(n)}", depth: 2) { nodes { id } links { relation } cut } }`,
    path: (n) => `{ paths(from: "${firm(n)}", to: "${firm(n + 13)}", maxLength: 6) { hops { relation to { id } } } }`,
    exposure: (n) =>
      `{ exposure(firm: "${firm(n)}", to: { firm: "${firm(n + 13)}" }, year: 2030, direction: CUSTOMERS) { total { share { low mid high } } chains { share hops { to { name } } } } }`,
    'exposure of a firm of the chain': () =>
      '{ exposure(firm: "axt", to: { firm: "nvidia" }, year: 2030, direction: CUSTOMERS) { total { share { low mid high } } chains { share hops { to { name } } } } }',
    chokepoints: () =>
      '{ chokepoints(year: 2030) { stages { stage { slug } after { hhi alternatives } } firms { firm { slug } after { betweenness } } } }',
  };
}
