import { parameterId } from '../../economics/parameter-id.ts';
import type { Row } from '../tables/tables.ts';
import type { Folder } from '../validate/folder.ts';
import { aboutDomain, aboutOne } from './about.ts';
import type { HouseBeside } from './house-beside.ts';
import { type HouseClaim, houseClaim } from './house-claim.ts';

/** What is bought and for how much: market values, prices, box margins, adoption curves. */
export function marketClaims(folder: Folder, beside: HouseBeside): readonly HouseClaim[] {
  const reference = [...beside.reference, ...referenceTechnologies(folder)];
  return [
    ...folder.marketValues.map(marketValue),
    ...folder.pricePath.map((row, index) => referencePrice(row, index, reference)),
    ...folder.relativePrices.map(relativePrice),
    ...folder.boxMargins.map(boxMargin),
    ...folder.curves.map(curvePoint),
  ];
}

function marketValue(values: Row<'marketValues'>, row: number): HouseClaim {
  const { domain, year } = values;
  return houseClaim({ table: 'marketValues', row, column: 'mid' }, values, {
    parameter: parameterId.market(domain),
    year,
    metric: 'MARKET_SIZE',
    unit: 'usd',
    about: aboutDomain(domain),
    subject: `market value of ${domain}`,
  });
}

function referencePrice(values: Row<'pricePath'>, row: number, reference: readonly string[]): HouseClaim {
  return houseClaim({ table: 'pricePath', row, column: 'mid' }, values, {
    parameter: parameterId.pricePath(),
    year: values.year,
    metric: 'PRICE',
    unit: 'usd',
    about: reference.flatMap((technology) => aboutOne('technology', technology)),
    subject: 'price of a 1.6T-equivalent port of the reference technology',
  });
}

/** The technology in whose prices the others are quoted: its own relative price is 1, without a range. */
export function referenceTechnologies({ relativePrices }: Folder): readonly string[] {
  return relativePrices.filter(({ low, high }) => low === 1 && high === 1).map(({ technology }) => technology);
}

function relativePrice(values: Row<'relativePrices'>, row: number): HouseClaim {
  const { technology } = values;
  return houseClaim({ table: 'relativePrices', row, column: 'mid' }, values, {
    parameter: parameterId.price(technology),
    metric: 'RELATIVE_PRICE',
    unit: 'ratio',
    about: aboutOne('technology', technology),
    subject: `price of a port of ${technology} over that of the reference technology`,
  });
}

function boxMargin(values: Row<'boxMargins'>, row: number): HouseClaim {
  const { technology } = values;
  return houseClaim({ table: 'boxMargins', row, column: 'mid' }, values, {
    parameter: parameterId.boxMargin(technology),
    metric: 'BOX_MARGIN',
    unit: 'ratio',
    about: aboutOne('technology', technology),
    subject: `gross margin of the box around ${technology}`,
  });
}

function curvePoint(values: Row<'curves'>, row: number): HouseClaim {
  const { domain, technology, year } = values;
  return houseClaim({ table: 'curves', row, column: 'mid' }, values, {
    parameter: parameterId.curve(domain, technology),
    year,
    metric: 'ADOPTION',
    unit: 'ratio',
    about: [...aboutOne('technology', technology), ...aboutDomain(domain)],
    subject: `adoption of ${technology} in ${domain}`,
  });
}
