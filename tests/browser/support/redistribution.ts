import { usd, usdBeside } from '../../../src/explorer/format/numbers.ts';
import { askApi, type Site } from './site.ts';

const CHANGES = `query ($scenario: ScenarioInput, $year: Int!) {
  profitRedistribution(scenario: $scenario) {
    pool(year: $year) { changeUsd }
    firms(year: $year) { name baselineProfitUsd scenarioProfitUsd changeUsd }
    stages(year: $year) { stage { slug } changeUsd }
  }
}`;

export interface Change {
  readonly name: string;
  readonly baselineProfitUsd: number;
  readonly scenarioProfitUsd: number;
  readonly changeUsd: number;
}

export async function firmChanges(site: Site, scenario: object | null, year = 2030): Promise<readonly Change[]> {
  const data = await askApi(site, CHANGES, { scenario, year });
  return data.profitRedistribution.firms;
}

/** The figures that the headline must state for a scenario, as it words them: the module makers' change, losses, gains, change of the pool. */
export async function headlineWords(site: Site, scenario: object | null, year = 2030): Promise<readonly string[]> {
  const { profitRedistribution: answer } = await askApi(site, CHANGES, { scenario, year });
  const changes: readonly number[] = answer.firms.map((firm: Change) => firm.changeUsd);
  const sum = (of: (change: number) => boolean) => changes.filter(of).reduce((total, change) => total + change, 0);
  const makers = answer.stages.find((row: { stage: { slug: string } }) => row.stage.slug === 'module-assembly');
  const added: number[] = [sum((change) => change < 0), sum((change) => change > 0), answer.pool.changeUsd];
  const largest = Math.max(...added.map(Math.abs));
  return [usd(Math.abs(makers.changeUsd)), ...added.map((figure) => usdBeside(figure, largest))];
}

export function pointsOf(share: number, year = 2030): object {
  return { adoption: [{ domain: 'SCALE_OUT', technology: 'cpo', curve: { points: [{ year, share }] } }] };
}
