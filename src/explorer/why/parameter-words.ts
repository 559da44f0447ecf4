import { DOMAIN_NAMES } from '../format/names.ts';
import { ratio, setPercent, usd } from '../format/numbers.ts';
import type { WorldQuery } from '../generated/graphql.ts';
import { firmWords, stageName, technologyWords } from '../scenario/evidence-values.ts';

/**
 * A parameter's id or a lever's key in words: `margin/nvidia/optical-engine/cpo` → "Operating margin of NVIDIA
 * Corporation: CPO optical engine owner, CPO".
 */
export function parameterWords(parameter: string, world: WorldQuery): string {
  const [kind = '', first = '', second = '', third = ''] = parameter.split('/');
  const stage = (slug: string) => stageName(world, slug);
  const technology = (slug: string) => technologyWords(world, slug);
  const firm = (slug: string) => firmWords(world, slug);
  switch (kind) {
    case 'share':
      return `Share of ${firm(first)}: ${stage(second)}, ${technology(third)}`;
    case 'margin':
      return `Operating margin of ${firm(first)}: ${stage(second)}, ${technology(third)}`;
    case 'input':
      return `Paid by ${stage(second)} to ${stage(third)}, ${technology(first)}`;
    case 'shares':
      return `Shares of ${stage(second)}, ${technology(first)}`;
    case 'inputs':
      return `Paid by ${stage(second)} to its suppliers, ${technology(first)}`;
    case 'box-margin':
      return `Switch margin on ${technology(first)}`;
    case 'capacity':
      return `Capacity of ${first}${second && `, ${second}`}`;
    case 'demand':
      return `Demand${first === '*' ? '' : `, ${domain(first)}`}: ${demandWords(parameter)}`;
    case 'adoption':
    case 'curve':
      return `Adoption of ${technology(second)}, ${domain(first)}`;
    case 'price':
      return `Price of ${technology(first)}, DSP pluggable = 1`;
    case 'market':
      return `Market value, ${domain(first)}`;
    case 'price-path':
      return 'Price of one DSP pluggable port';
    default:
      return parameter;
  }
}

function domain(key: string): string {
  return key === 'SCALE_UP' ? DOMAIN_NAMES.SCALE_UP : DOMAIN_NAMES.SCALE_OUT;
}

const DEMAND_WORDS: Readonly<Record<string, string>> = {
  growthPerYear: 'growth of ports added',
  elasticity: 'price elasticity',
  quotedFor: 'for which ports the market is quoted',
};

/** What a demand lever sets: the rest of its key, after the domain. */
function demandWords(key: string): string {
  const [, , ...fields] = key.split('/');
  return fields.map((field) => DEMAND_WORDS[field] ?? field).join(', ');
}

/** How a parameter's value reads: dollars, a multiple, or percent. */
export function parameterFormat(parameter: string): (value: number) => string {
  if (parameter.startsWith('market/')) return usd;
  if (parameter === 'price-path') return (value) => `$${Math.round(value)}`;
  return parameter.startsWith('price/') ? ratio : setPercent;
}
