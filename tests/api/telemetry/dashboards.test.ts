import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it, vi } from 'vitest';
import { PROJECT_ROOT } from '../../../src/api/server/project-root.ts';
import { listeningServer } from '../../support/http.ts';
import { describeSeededOnEmbedded } from '../../support/stores.ts';
import { ask, askGraphql } from './ask.ts';
import { type LabelAsked, labelsAskedOf, labelsGroupedBy, metricsNamedIn } from './expressions.ts';

const read = (path: string) => readFileSync(join(PROJECT_ROOT, '.ops', path), 'utf8');
const FILES = {
  dashboard: [...read('grafana/value-chain.json').matchAll(/"expr": (".*"),?$/gm)].map(([, text = '']) =>
    JSON.parse(text),
  ),
  alerts: [...read('prometheus/alerts.yml').matchAll(/^ +expr: (.*)$/gm)].map(([, text = '']) => text),
};
const DRAWS =
  '{ profitRedistribution(scenario: { uncertainty: { draws: 100, seed: 1 } }) { firms(year: 2030, first: 1) { interval { p50 } } } }';
/** Prometheus adds them to everything that it scrapes. */
const GIVEN = ['instance', 'job'];
const PATIENCE_MS = 20_000;

describeSeededOnEmbedded('dashboard and alerts', (open) => {
  const listening = listeningServer(open);

  it.each(Object.entries(FILES))(
    'of the %s name only metrics and labels that a server has',
    async (_file, expressions) => {
      const { address } = listening();
      // Labels show once something has them: an answer, a mistake, a long run.
      for (const query of ['{ firms(first: 1) { nodes { name } } }', '{ nothing }', DRAWS])
        await askGraphql(address, query);
      const text = await afterCollection(address);
      const names = namesIn(text);
      const labels = labelsIn(text);
      const has = ({ metric, label }: LabelAsked) =>
        GIVEN.includes(label) || labels.get(metric)?.includes(label) === true;
      expect(expressions.length).toBeGreaterThan(8);
      const unknown = expressions.flatMap((expression) => [
        ...metricsNamedIn(expression).filter((name) => !names.has(name)),
        ...labelsAskedOf(expression)
          .filter((asked) => !has(asked))
          .map(({ metric, label }) => `${label} of ${metric}`),
      ]);
      expect(unknown).toEqual([]);
      expect(expressions.filter((expression) => metricsNamedIn(expression).length === 0)).toEqual([]);
    },
  );

  it('sees a name that no server has', () => {
    const expression = 'sum by (door, le) (rate(http_request_seconds_bucket{door="x", outcome!="ok"}[5m])) / 2 > 0.5';
    expect(metricsNamedIn(expression)).toEqual(['http_request_seconds_bucket']);
    const asked = labelsAskedOf(`${expression} or max by (gate) (jobs_running)`);
    expect(asked.map(({ metric, label }) => `${label} of ${metric}`)).toEqual([
      ...['door of http_request_seconds_bucket', 'outcome of http_request_seconds_bucket'],
      ...['door of http_request_seconds_bucket', 'le of http_request_seconds_bucket', 'gate of jobs_running'],
    ]);
  });

  it('names the lines of a panel by labels that its expression keeps', () => {
    const { panels } = JSON.parse(read('grafana/value-chain.json'));
    const targets: { expr: string; legendFormat: string }[] = panels.flatMap(
      ({ targets = [] }: { targets?: [] }) => targets,
    );
    const lost = targets.flatMap(({ expr, legendFormat }) =>
      [...legendFormat.matchAll(/\{\{(\w+)\}\}/g)]
        .map(([, label = '']) => label)
        .filter((label) => !labelsGroupedBy(expr).includes(label))
        .map((label) => `${label} of ${expr}`),
    );
    expect(targets).toHaveLength(FILES.dashboard.length);
    expect(lost).toEqual([]);
  });

  it('asks of the panels that they have ids of their own and fill no place twice', () => {
    const { panels } = JSON.parse(read('grafana/value-chain.json'));
    const places = panels.map(({ gridPos }: { gridPos: { x: number; y: number } }) => `${gridPos.x} ${gridPos.y}`);
    expect(new Set(panels.map(({ id }: { id: number }) => id)).size).toBe(panels.length);
    expect(new Set(places).size).toBe(panels.length);
  });
});

/** What `/metrics` says once garbage was collected, before which the times of that have no labels. */
async function afterCollection(address: string): Promise<string> {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return vi.waitFor(async () => {
    const { text } = await ask(`${address}/metrics`);
    expect(text).toContain('nodejs_gc_duration_seconds_sum{');
    return text;
  }, PATIENCE_MS);
}

/** Every name under which a metric can be asked for: a histogram has three. */
function namesIn(text: string): Set<string> {
  const typed = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)];
  return new Set(
    typed.flatMap(([, name = '', type]) =>
      type === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
    ),
  );
}

/** The labels that the samples of each such name have. */
function labelsIn(text: string): Map<string, string[]> {
  const samples = [...text.matchAll(/^(\w+)\{(.*)\} \S+$/gm)];
  return new Map(
    samples.map(([, name = '', list = '']) => [name, [...list.matchAll(/(\w+)="/g)].map(([, label = '']) => label)]),
  );
}
