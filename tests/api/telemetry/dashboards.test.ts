import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../../src/api/server/project-root.ts';
import { listeningServer } from '../../support/http.ts';
import { describeSeededOnEmbedded } from '../../support/stores.ts';
import { ask, askGraphql } from './ask.ts';
import { labelsNamedIn, metricsNamedIn } from './expressions.ts';

const read = (path: string) => readFileSync(join(PROJECT_ROOT, '.ops', path), 'utf8');
const FILES = {
  dashboard: [...read('grafana/value-chain.json').matchAll(/"expr": (".*"),?$/gm)].map(([, text = '']) =>
    JSON.parse(text),
  ),
  alerts: [...read('prometheus/alerts.yml').matchAll(/^ +expr: (.*)$/gm)].map(([, text = '']) => text),
};
const DRAWS =
  '{ profitRedistribution(scenario: { uncertainty: { draws: 100, seed: 1 } }) { firms(year: 2030, first: 1) { interval { p50 } } } }';
/** Prometheus adds the first two to everything that it scrapes; `le` is the bound of a bucket. */
const GIVEN = ['instance', 'job', 'le'];

describeSeededOnEmbedded('dashboard and alerts', (open) => {
  const listening = listeningServer(open);

  it.each(Object.entries(FILES))(
    'of the %s name only metrics and labels that a server has',
    async (_file, expressions) => {
      const { address } = listening();
      // Labels show once something has them: an answer, a mistake, a long run.
      for (const query of ['{ firms(first: 1) { nodes { name } } }', '{ nothing }', DRAWS])
        await askGraphql(address, query);
      const { text } = await ask(`${address}/metrics`);
      const names = namesIn(text);
      const labels = new Set([...text.matchAll(/(\w+)="/g)].map(([, label]) => label));
      expect(expressions.length).toBeGreaterThan(8);
      const unknown = expressions.flatMap((expression) => [
        ...metricsNamedIn(expression).filter((name) => !names.has(name)),
        ...labelsNamedIn(expression).filter((label) => !labels.has(label) && !GIVEN.includes(label)),
      ]);
      expect(unknown).toEqual([]);
      expect(expressions.filter((expression) => metricsNamedIn(expression).length === 0)).toEqual([]);
    },
  );

  it('sees a name that no server has', () => {
    const expression = 'sum by (door, le) (rate(http_request_seconds_bucket{door="x", outcome!="ok"}[5m])) / 2 > 0.5';
    expect(metricsNamedIn(expression)).toEqual(['http_request_seconds_bucket']);
    expect(labelsNamedIn(expression)).toEqual(['door', 'le', 'door', 'outcome']);
  });

  it('asks of the panels that they have ids of their own and fill no place twice', () => {
    const { panels } = JSON.parse(read('grafana/value-chain.json'));
    const places = panels.map(({ gridPos }: { gridPos: { x: number; y: number } }) => `${gridPos.x} ${gridPos.y}`);
    expect(new Set(panels.map(({ id }: { id: number }) => id)).size).toBe(panels.length);
    expect(new Set(places).size).toBe(panels.length);
  });
});

/** Every name under which a metric can be asked for: a histogram has three. */
function namesIn(text: string): Set<string> {
  const typed = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)];
  return new Set(
    typed.flatMap(([, name = '', type]) =>
      type === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
    ),
  );
}
