import { parameterId } from '../../economics/parameter-id.ts';
import type { Row } from '../tables/tables.ts';
import type { Folder } from '../validate/folder.ts';
import { aboutOne, aboutTechnology, inTechnology } from './about.ts';
import { type HouseClaim, houseClaim } from './house-claim.ts';

/** What limits shipments and what a port costs its buyer: capacities, uses, the buyer's costs. */
export function resourceClaims(folder: Folder): readonly HouseClaim[] {
  return [...folder.capacities.map(capacity), ...folder.uses.map(use), ...folder.buyerCosts.map(buyerCost)];
}

function capacity(values: Row<'capacities'>, row: number): HouseClaim {
  const { resource, year } = values;
  return houseClaim({ table: 'capacities', row, column: 'mid' }, values, {
    parameter: parameterId.capacity(resource),
    year,
    metric: 'CAPACITY',
    unit: "ratio of what the evidence's own shipments would use",
    about: aboutOne('resource', resource),
    subject: `capacity of ${resource}`,
  });
}

function use(values: Row<'uses'>, row: number): HouseClaim {
  const { resource, technology, unit } = values;
  return houseClaim({ table: 'uses', row, column: 'mid' }, values, {
    parameter: parameterId.use(resource, technology),
    metric: 'RESOURCE_USE',
    unit,
    about: [...aboutOne('resource', resource), ...aboutOne('technology', technology)],
    subject: `use of ${resource} by ${technology}`,
  });
}

function buyerCost(values: Row<'buyerCosts'>, row: number): HouseClaim {
  const { quantity, technology, unit } = values;
  return houseClaim({ table: 'buyerCosts', row, column: 'mid' }, values, {
    parameter: parameterId.buyerCost(quantity, technology),
    metric: quantity.toUpperCase().replaceAll('-', '_'),
    unit,
    about: aboutTechnology(technology),
    subject: `${quantity} of a port${inTechnology(technology)}`,
  });
}
