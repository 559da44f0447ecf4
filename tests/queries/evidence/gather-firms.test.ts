import { expect, it } from 'vitest';
import type { NodeKey } from '../../../src/domain/graph/node.ts';
import { gatherFirms, gatherNamedFirms } from '../../../src/queries/evidence/gather-firms.ts';
import { GRAPH_SCHEMA } from '../../../src/queries/schema.ts';
import { writeLinks } from '../../support/link-graph.ts';
import { describeOnBothEngines } from '../../support/stores.ts';

describeOnBothEngines('the firms of the evidence', (open) => {
  it('are those that capture value and their ultimate parents, each once and with its income', async () => {
    const firm = (key: string): NodeKey => ({ kind: 'Firm', key });
    const [maker, sister, middle, top] = [firm('maker'), firm('sister'), firm('middle'), firm('top')];
    const [other, entrant, owner] = [firm('other'), firm('entrant'), firm('owner')];
    const stage: NodeKey = { kind: 'Stage', key: 'laser' };
    const store = await open();
    await store.ensureSchema(GRAPH_SCHEMA);
    const within = (from: NodeKey, to: NodeKey) => ({ from, relation: 'SUBSIDIARY_OF', to, properties: {} }) as const;
    const captures = (from: NodeKey, technology: string) => {
      return { from, relation: 'CAPTURES', to: stage, properties: { technology } } as const;
    };
    await writeLinks(
      store,
      [maker, sister, middle, top, other, entrant, owner, stage],
      [
        ...[captures(maker, 'cpo'), captures(maker, 'lpo'), captures(sister, 'cpo'), captures(other, 'cpo')],
        ...[within(maker, middle), within(middle, top), within(sister, top), within(entrant, owner)],
      ],
    );
    const names = {
      name: 'test-names',
      cypher: `// test-names
MATCH (firm:Firm) SET firm.name = firm.slug`,
    };
    const income = {
      name: 'test-income',
      cypher: `// test-income
MATCH (firm:Firm {slug: 'top'})
CREATE (firm)-[:REPORTED]->(:FiscalYear {key: 'top/FY2025', label: 'FY2025', periodEnd: '2025-12-31', fullYear: true,
  operatingIncomeUsd: 5.0, operatingIncomeBasis: 'REPORTED'})`,
    };
    await store.write(async ({ run }) => {
      await run(names);
      await run(income);
    });

    const groups = (await gatherFirms(store)).map(({ slug, group }) => [slug, group]);
    expect(groups).toEqual([
      ['maker', 'top'],
      ['other', 'other'],
      ['sister', 'top'],
      ['top', 'top'],
    ]);
    const incomes = (await gatherFirms(store)).map(({ operatingIncome }) => operatingIncome.usd);
    expect(incomes).toEqual([null, null, null, 5]);
    const named = (await gatherNamedFirms(store, ['entrant', 'nobody'])).map(({ slug, group }) => [slug, group]);
    expect(named).toEqual([
      ['entrant', 'owner'],
      ['owner', 'owner'],
    ]);
  });

  it('have an income as of a day only once that account of it was published, and not one of a firm merged into them', async () => {
    const store = await open();
    const accounts = {
      name: 'test-accounts',
      cypher: `// test-accounts
MATCH (firm:Firm {slug: 'maker'})
UNWIND $rows AS row
CREATE (firm)-[:REPORTED]->(year:FiscalYear {key: row.key, label: 'FY2025', periodEnd: '2025-12-31', fullYear: true,
  operatingIncomeUsd: row.usd, operatingIncomeBasis: 'REPORTED'})
CREATE (year)-[:HAS]->(income:Figure {id: row.key + '/income', metric: 'OPERATING_INCOME'})
CREATE (income)-[:CITES]->(:Source {id: row.key + '/s1', publishedOn: row.publishedOn})
CREATE (year)-[:HAS]->(margin:Figure {id: row.key + '/margin', metric: 'GROSS_MARGIN'})
CREATE (margin)-[:CITES]->(:Source {id: row.key + '/s2', publishedOn: '2026-01-10'})`,
    };
    const rows = [
      { key: 'maker/FY2025', usd: 5, publishedOn: '2026-03-31' },
      { key: 'merged/FY2025', usd: 3, publishedOn: '2026-01-31' },
    ];
    await store.write(({ run }) => run(accounts, { rows }));
    const incomeOn = async (day: string) =>
      (await gatherFirms(store, day)).find(({ slug }) => slug === 'maker')?.operatingIncome.usd;
    expect([await incomeOn('2026-01-15'), await incomeOn('2026-02-28'), await incomeOn('2026-03-31')]).toEqual([
      null,
      3,
      5,
    ]);
  });
});
