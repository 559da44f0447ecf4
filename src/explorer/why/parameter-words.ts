import { DOMAIN_NAMES, shortTechnology } from '../format/names.ts';
import { percent, ratio, usd } from '../format/numbers.ts';
import type { WorldQuery } from '../generated/graphql.ts';
import { nameOf } from '../scenario/evidence-curves.ts';
import { firmsOf, stageName } from '../scenario/evidence-values.ts';

/** A parameter's id in words: `margin/nvidia/optical-engine/cpo` → "Margin of NVIDIA, CPO optical engine owner, CPO". */
export function parameterWords(parameter: string, world: WorldQuery): string {
  const [kind = '', first = '', second = '', third = ''] = parameter.split('/');
  const technology = (slug: string) =>
    slug === '*' ? 'every technology' : shortTechnology({ slug, name: nameOf(world, slug) });
  const firm = (slug: string) =>
    slug === 'rest' ? 'the unnamed firms' : (firmsOf(world).find((row) => row.slug === slug)?.name ?? slug);
  const domain = (key: string) => (key === 'SCALE_UP' ? DOMAIN_NAMES.SCALE_UP : DOMAIN_NAMES.SCALE_OUT);
  switch (kind) {
    case 'share':
      return `Share of ${firm(first)}: ${stageName(world, second)}, ${technology(third)}`;
    case 'margin':
      return `Operating margin of ${firm(first)}: ${stageName(world, second)}, ${technology(third)}`;
    case 'input':
      return `Paid by ${stageName(world, second)} to ${stageName(world, third)}, ${technology(first)}`;
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

/** How a parameter's value reads: dollars, a multiple, or percent. */
export function parameterFormat(parameter: string): (value: number) => string {
  if (parameter.startsWith('market/')) return usd;
  if (parameter === 'price-path') return (value) => `$${Math.round(value)}`;
  return parameter.startsWith('price/') ? ratio : percent;
}
