import { describeSeededOnBothEngines } from '../../support/stores.ts';
import { graphApi } from './ask.ts';
import { filters } from './filters.ts';
import { lookup } from './lookup.ts';
import { neighborhood } from './neighborhood.ts';
import { nouns } from './nouns.ts';
import { paging } from './paging.ts';
import { paths } from './paths.ts';
import { scores } from './scores.ts';
import { search } from './search.ts';
import { selection } from './selection.ts';

// One seeded graph for all of them: loading it is the slow part. Those that write at their end come last.
describeSeededOnBothEngines('the graph through the API:', (open) => {
  const api = graphApi(open);
  for (const suite of [nouns, selection, filters, scores, search, paths, neighborhood, paging, lookup]) suite(api);
});
