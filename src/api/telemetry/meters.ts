import type { JobsUse } from '../../jobs/jobs.ts';
import type { CacheUse } from '../model/least-recently-used.ts';

/** What the API tells of itself when asked: counts that it keeps anyway, so that to ask costs nothing. */
export interface Meters {
  /** Each cache by what it holds. */
  caches(): Readonly<Record<string, CacheUse>>;
  jobs(): JobsUse;
}
