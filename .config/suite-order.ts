import { BaseSequencer, type TestSpecification } from 'vitest/node';

const PAGES = '/tests/browser/';

/**
 * Where no earlier run tells how long suites take, the larger files run first; those of pages are small and take longest, so that
 * one of them would be left to the end, when nothing runs beside it.
 */
export class PagesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isPage = ({ moduleId }: TestSpecification) => moduleId.includes(PAGES);
    return [...sorted.filter(isPage), ...sorted.filter((file) => !isPage(file))];
  }
}
