import type { OpenScenario } from './cases.ts';

/** For each scenario that points were chosen outside of, which years it has: `Scenario A has the years 2024 to 2035.` */
export function strayNotes(scenarios: readonly (readonly [name: string, open: OpenScenario | null])[]): string[] {
  return scenarios.flatMap(([name, open]) =>
    open === null || open.stray.length === 0
      ? []
      : [`${name} has the years ${open.years.at(0)} to ${open.years.at(-1)}.`],
  );
}
