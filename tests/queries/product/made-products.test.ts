import { expect, it } from 'vitest';
import { loadFolder } from '../../../src/ingest/load-folder.ts';
import { madeProducts } from '../../../src/queries/product/made-products.ts';
import { SMALL, withRow, writeFolder } from '../../ingest/small-folder.ts';
import { describeOnBothEngines } from '../../support/stores.ts';

describeOnBothEngines('a product and those like it', (open) => {
  it('are itself, those of its tag and those that implement its technology, each once a maker', async () => {
    const products = [
      product('bare', '', ''),
      product('bare-2', '', ''),
      product('tagged', 'engine', ''),
      product('tagged-2', 'engine', 'cpo'),
      product('engine-3', '', 'cpo'),
      product('plain', '', 'pluggable'),
    ];
    const files = products.reduce((all, row) => withRow('products.csv', row, all), SMALL);
    const made = ['bare', 'bare-2', 'tagged', 'tagged-2', 'engine-3', 'plain'].reduce(
      (all, slug) => withRow('relations.csv', `by-${slug},lumen,MAKES,${slug},,,,,,,,,,,,,,c1`, all),
      files,
    );
    const store = await open();
    await loadFolder(store, await writeFolder(made));
    const found = async (slug: string) =>
      (await madeProducts(store, slug)).map(({ maker, product, technology }) => `${maker} ${product} ${technology}`);
    expect(await found('bare')).toEqual(['lumen bare null']);
    expect(await found('tagged')).toEqual(['lumen tagged null', 'lumen tagged-2 cpo']);
    expect(await found('engine-3')).toEqual(['lumen engine-3 cpo', 'lumen tagged-2 cpo', 'modco m1 cpo']);
    expect(await found('tagged-2')).toEqual([
      'lumen engine-3 cpo',
      'lumen tagged null',
      'lumen tagged-2 cpo',
      'modco m1 cpo',
    ]);
    expect(await found('plain')).toEqual(['lumen plain pluggable']);
    expect(await found('nothing')).toEqual([]);
  });
});

function product(slug: string, tag: string, technology: string): string {
  return `${slug},${slug},${tag},${technology},,,,,,PAGE,S1`;
}
