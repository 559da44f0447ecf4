import { fold } from '../../text/fold.ts';
import { lastDay } from '../tables/partial-date.ts';
import type { Row } from '../tables/tables.ts';
import type { PlanContext } from './context.ts';
import type { FirmMoney } from './firm-money.ts';
import { publishedOn } from './known-dates.ts';
import { inOrder, planNodes, toOne } from './make-plan.ts';
import { FIRM, ORGANIZATION, SOURCE } from './node-shapes.ts';
import { searchText } from './search-text.ts';
import type { NodePlan } from './shape.ts';

/** Who acts and who speaks: firms, organizations, sources. */
export function planFirms({ folder, sources, moneyOf }: PlanContext): readonly NodePlan[] {
  return [
    planNodes(ORGANIZATION, folder.organizations, ({ slug, ...properties }) => ({ key: slug, properties })),
    planNodes(SOURCE, sources, ({ id, publisher, title, url, published, retrieved, seen }) => ({
      key: id,
      properties: {
        publisher,
        title,
        url,
        published,
        publishedOn: publishedOn({ published, retrieved }),
        retrievedOn: lastDay(retrieved),
        seen,
      },
    })),
    planNodes(FIRM, folder.firms, (row) => ({
      key: row.slug,
      properties: firmProperties(row, moneyOf(row.slug)),
      links: { parent: toOne(row.parent), cites: inOrder(row.sources) },
    })),
  ];
}

/** The text by which a firm is found. */
export function firmSearchText(firm: Pick<Row<'firms'>, 'slug' | 'name' | 'aliases' | 'listings'>): string {
  return searchText(firm.name, firm.slug, ...firm.aliases, ...firm.listings.map(tickerOf));
}

function tickerOf(listing: string): string {
  return listing.slice(listing.indexOf(':') + 1);
}

function firmProperties(row: Row<'firms'>, money: FirmMoney) {
  const { name, aliases, listings, country, roles, listed, confidence, note } = row;
  return {
    name,
    nameKey: fold(name),
    searchText: firmSearchText(row),
    aliases,
    ticker: listings[0] === undefined ? null : tickerOf(listings[0]),
    exchange: listings[0]?.split(':')[0] ?? null,
    listings,
    country,
    roles,
    listed,
    parentName: row.parent_name,
    ...money,
    confidence,
    note,
  };
}
