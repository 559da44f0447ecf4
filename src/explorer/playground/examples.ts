import firm from './examples/firm-with-evidence.graphql?raw';
import page from './examples/firms-page.graphql?raw';
import path from './examples/path.graphql?raw';
import redistribution from './examples/redistribution.graphql?raw';
import search from './examples/search.graphql?raw';

/** The tabs that the playground opens with, in this order. Every file of `examples/` is run by the tests. */
export const EXAMPLES: readonly string[] = [redistribution, firm, path, search, page];
