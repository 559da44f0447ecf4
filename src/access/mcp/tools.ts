/** A tool: the name of a trusted document of the client, and what a model should know to choose it. */
export interface ToolRow {
  readonly name: string;
  readonly operation: string;
  readonly title: string;
  readonly description: string;
}

export const TOOLS: readonly ToolRow[] = [
  {
    name: 'search_graph',
    operation: 'SearchGraph',
    title: 'Search the value chain',
    description:
      'Finds firms, products, technologies, stages and claims by name, alias, ticker or statement; forgives a mistyped letter. Start here to learn the slugs that other tools take.',
  },
  {
    name: 'firm_dossier',
    operation: 'FirmDossier',
    title: 'One firm with its evidence',
    description:
      'What a firm does, what it captures of each stage (share and margin, low, mid, high), its suppliers, customers and reported years, with the claims behind them.',
  },
  {
    name: 'list_firms',
    operation: 'ListFirms',
    title: 'Firms by role, country, stage or size',
    description: 'A page of firms that pass a filter, in an order; `after` takes the endCursor of the page before.',
  },
  {
    name: 'find_claims',
    operation: 'FindClaims',
    title: 'Claims and who made them',
    description:
      'Claims by what they are about, metric, basis, confidence or words, each with its numbers and sources. Claims of several houses on one thing may disagree.',
  },
  {
    name: 'find_paths',
    operation: 'FindPaths',
    title: 'How two things are connected',
    description: 'The shortest chains of commercial links between two firms, products, technologies or stages.',
  },
  {
    name: 'look_around',
    operation: 'LookAround',
    title: 'What a thing is linked to',
    description: 'The links of one thing and the things at their other ends, with the claims behind each link.',
  },
  {
    name: 'redistribute_profit',
    operation: 'RedistributeProfit',
    title: 'Who gains and who loses',
    description:
      'Operating profit of every firm and stage in a year, in US dollars, in a scenario against a baseline, as co-packaged optics replaces pluggable modules. An empty scenario is the base case; levers change adoption, prices, demand, shares, margins; `uncertainty` asks for the interval of each change. Says which inputs move the result most, and on what they rest.',
  },
  {
    name: 'firm_profit',
    operation: 'FirmProfit',
    title: 'What a scenario does to one firm',
    description:
      'Change of one firm’s operating profit in US dollars, by stage and technology and by lever, beside its operating income, and on what ground that stands, with the evidence that moves it most; `uncertainty` in the scenario asks for its interval.',
  },
  {
    name: 'buyer_cost',
    operation: 'BuyerCost',
    title: 'What a port costs its buyer',
    description: 'Cost of a network port over its life by technology, in US dollars: price, energy, failures.',
  },
  {
    name: 'list_scenarios',
    operation: 'ListScenarios',
    title: 'Named scenarios',
    description: 'Presets and saved scenarios with the claims on which they rest.',
  },
];
