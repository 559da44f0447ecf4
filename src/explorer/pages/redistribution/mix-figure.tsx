import { MixAreas, type MixPanel } from '../../charts/mix-areas.tsx';
import { Figure } from '../../figure/figure.tsx';
import type { Table } from '../../format/csv.ts';
import { DOMAIN_NAMES, shortTechnology } from '../../format/names.ts';
import { setPercent } from '../../format/numbers.ts';
import type { Redistribution, YearRow } from './answer.ts';
import type { PictureProps } from './picture-props.ts';

type Mix = YearRow['scaleOut'];

/** How ports divide among technologies, year by year. */
export function MixFigure({ answer, year, query, origin }: PictureProps) {
  return (
    <Figure
      wide
      title="Mix of technologies"
      subtitle="Share of the ports of each network in the scenario; at the right the last year's share."
      origin={origin}
      table={mixTable(answer)}
      query={query}
      picture={(width) => (
        <MixAreas
          width={width}
          label="Share of ports by technology and year, scale-out and scale-up"
          panels={panels(answer)}
          year={year}
        />
      )}
    />
  );
}

function panels({ byYear }: Redistribution): MixPanel[] {
  return [
    panel(`${DOMAIN_NAMES.SCALE_OUT}, between racks`, byYear, ({ scaleOut }) => scaleOut),
    panel(`${DOMAIN_NAMES.SCALE_UP}, inside a rack`, byYear, ({ scaleUp }) => scaleUp),
  ];
}

function panel(title: string, rows: readonly YearRow[], mixOf: (row: YearRow) => Mix): MixPanel {
  const [first] = rows;
  return {
    title,
    technologies: (first ? mixOf(first) : []).map(({ technology }) => ({
      slug: technology.slug,
      label: shortTechnology(technology),
    })),
    years: rows.map((row) => ({
      year: row.year,
      shares: Object.fromEntries(mixOf(row).map(({ technology, scenarioShare }) => [technology.slug, scenarioShare])),
    })),
  };
}

function mixTable({ byYear }: Redistribution): Table {
  const rowsOf = (year: number, network: string, mix: Mix) =>
    mix.map(({ technology, baselineShare, scenarioShare }) => [
      String(year),
      network,
      technology.name,
      baselineShare,
      scenarioShare,
    ]);
  return {
    columns: [
      { title: 'Year' },
      { title: 'Network' },
      { title: 'Technology' },
      { title: 'Share of ports in the baseline, ratio', show: setPercent },
      { title: 'Share of ports in the scenario, ratio', show: setPercent },
    ],
    rows: byYear.flatMap(({ year, scaleOut, scaleUp }) => [
      ...rowsOf(year, DOMAIN_NAMES.SCALE_OUT, scaleOut),
      ...rowsOf(year, DOMAIN_NAMES.SCALE_UP, scaleUp),
    ]),
  };
}
