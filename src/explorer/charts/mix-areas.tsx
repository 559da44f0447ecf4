import { scaleLinear } from 'd3-scale';
import { area, stack } from 'd3-shape';
import { percent, setPercent } from '../format/numbers.ts';
import { keptApart } from './kept-apart.ts';
import { technologyColour } from './technology-colour.ts';

const PANEL = 172;
const EDGE = { left: 40, top: 18, bottom: 20 };
/** Room for the names at the end of their bands, and for each of them. */
const NAMES = 136;
const LINE = 14;
/** Of a panel: what never has more is thinner than the line around it. */
const LEAST_SHARE = 0.005;
/** From this width on the panels stand side by side. */
const WIDE = 640;

export interface MixYear {
  readonly year: number;
  /** Share of the domain's ports in the scenario, by technology. */
  readonly shares: Readonly<Record<string, number>>;
}

export interface MixPanel {
  readonly title: string;
  readonly technologies: readonly { readonly slug: string; readonly label: string }[];
  readonly years: readonly MixYear[];
}

interface MixAreasProps {
  readonly width: number;
  readonly label: string;
  readonly panels: readonly MixPanel[];
  readonly year: number;
}

/** How the ports of each domain divide among technologies, in the scenario; each band has its name at the right, also one that has shrunk to nothing there. */
export function MixAreas({ width, label, panels, year }: MixAreasProps) {
  const beside = width >= WIDE ? panels.length : 1;
  const room = { width: Math.floor(width / beside), height: PANEL + EDGE.top + EDGE.bottom };
  const height = Math.ceil(panels.length / beside) * room.height;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {panels.map((panel, at) => (
        <g
          key={panel.title}
          transform={`translate(${(at % beside) * room.width},${Math.floor(at / beside) * room.height + EDGE.top})`}
        >
          <Panel panel={panel} width={room.width} year={year} />
        </g>
      ))}
    </svg>
  );
}

function Panel({ panel, width, year }: { readonly panel: MixPanel; readonly width: number; readonly year: number }) {
  const { title, technologies, years } = panel;
  const x = scaleLinear()
    .domain([years[0]?.year ?? 0, years.at(-1)?.year ?? 1])
    .range([EDGE.left, width - NAMES]);
  const y = scaleLinear().range([PANEL, 0]);
  const slugs = technologies.map(({ slug }) => slug);
  const bands = stack<MixYear>()
    .keys(slugs)
    .value(({ shares }, slug) => shares[slug] ?? 0)([...years]);
  const shape = area<(typeof bands)[number][number]>(
    (point) => x(point.data.year),
    (point) => y(point[0]),
    (point) => y(point[1]),
  );
  // From the top of the picture, as the bands lie at its right edge.
  const ends = bands
    .flatMap((band, at) => {
      const [low = 0, high = 0] = band.at(-1) ?? [];
      const words = `${technologies[at]?.label} ${setPercent(high - low)}`;
      const isSeen = band.some((point) => point[1] - point[0] >= LEAST_SHARE);
      return isSeen ? [{ slug: band.key, words, middle: y((low + high) / 2) }] : [];
    })
    .reverse();
  return (
    <>
      <text x={EDGE.left} y={-6} fontWeight={600} fill="var(--ink)">
        {title}
      </text>
      {bands.map((band) => (
        <path key={band.key} d={shape(band) ?? ''} fill={technologyColour(band.key)} stroke="var(--surface)" />
      ))}
      {[0, 0.5, 1].map((tick) => (
        <text key={tick} x={EDGE.left - 5} y={y(tick) + 4} textAnchor="end">
          {percent(tick)}
        </text>
      ))}
      {years
        .filter((row) => row.year % 3 === 0)
        .map((row) => (
          <text key={row.year} x={x(row.year)} y={PANEL + 14} textAnchor="middle">
            {row.year}
          </text>
        ))}
      <line x1={x(year)} x2={x(year)} y1={0} y2={PANEL} stroke="var(--ink)" strokeWidth={1.5} strokeDasharray="2 2" />
      {keptApart(
        ends.map(({ middle }) => middle),
        LINE,
        PANEL,
      ).map((height, at) => (
        <g key={ends[at]?.slug} transform={`translate(${width - NAMES + 6},${height})`}>
          <rect y={-4} width={8} height={8} fill={technologyColour(ends[at]?.slug ?? '')} />
          <text x={12} y={4} fill="var(--ink)">
            {ends[at]?.words}
          </text>
        </g>
      ))}
    </>
  );
}
