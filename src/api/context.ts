import type { Loaders } from './loaders/index.ts';
import type { RequestModel } from './model/request-model.ts';
import type { RequestReader } from './request-reader.ts';
import type { Catalogue } from './scenarios/catalogue.ts';
import type { RequestSnapshot } from './snapshot/request-snapshot.ts';
import type { Suggestion } from './suggestions.ts';

/** What a resolver may use: made anew for every request, so that nothing leaks from one to the next. */
export interface RequestContext {
  readonly reader: RequestReader;
  readonly loaders: Loaders;
  /** Evaluates scenarios, each once a request however many fields ask. */
  readonly model: RequestModel;
  /** Every scenario with a name. */
  readonly catalogue: Catalogue;
  /** Every firm and delivery of the graph's version, read once a version. */
  readonly snapshot: RequestSnapshot;
  /** Collected while resolving; answered in `extensions.suggestions`. */
  readonly suggestions: Suggestion[];
}
