import { GraphError } from '../../graph/graph-error.ts';

/** What a request was doing when its time was over. */
export type Activity = 'STORE' | 'MODEL' | 'TRAVERSAL';

/** The time of a request is over. Of the kind of the store's own, so that whoever shares what it gathered tries again for itself. */
export class OutOfTime extends GraphError {
  readonly during: Activity;

  constructor(during: Activity, cause?: unknown) {
    super('TIMEOUT', `the time of the request was over during ${during}`, { cause });
    this.name = 'OutOfTime';
    this.during = during;
  }
}

/** Runs `work`; where the time runs out in it, the error names the activity, if none is named yet. */
export async function naming<T>(during: Activity, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof GraphError) || error.kind !== 'TIMEOUT' || error instanceof OutOfTime) throw error;
    throw new OutOfTime(during, error);
  }
}

/** What took long, and what to ask for instead. */
export const OUT_OF_TIME: Readonly<Record<Activity, string>> = {
  STORE:
    'The request took longer than it may: its time was over while the database answered. Ask for less at once (`first`), or narrow the filter.',
  MODEL:
    'The request took longer than it may: its time was over while the model ran. Ask for fewer draws, a smaller `base`, fewer levers or fewer years; or watch the run at /graphql/stream, where it may take ten minutes: `redistributionProgress` for draws, `sobolProgress` for Sobol indices.',
  TRAVERSAL:
    'The request took longer than it may: its time was over while links were followed. Ask for fewer steps (`depth`, `maxLength`), fewer things (`limit`, `first`), or name the relations to follow.',
};
