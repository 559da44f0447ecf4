import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Which folders' suites run first, in this order. Pages: their files are small and take longest, so that one would be left to the
 * end, when nothing runs beside it. Then whatever makes or drops keys of its own: Neo4j plans every statement anew after each.
 */
const FIRST = ['/tests/browser/', '/tests/graph/', '/tests/operations/doctor/'];

/** Where no earlier run tells how long suites take, the larger files run first, but for those. */
export class SuiteOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification) => {
      const found = FIRST.findIndex((folder) => moduleId.includes(folder));
      return found < 0 ? FIRST.length : found;
    };
    return sorted.sort((one, other) => rank(one) - rank(other));
  }
}
