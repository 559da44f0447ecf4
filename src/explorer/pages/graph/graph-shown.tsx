import { type Ref, useMemo, useState } from 'react';
import type { QueryText } from '../../api/playground-link.ts';
import { DataTable } from '../../figure/data-table.tsx';
import { downloadText } from '../../figure/download.ts';
import { QueryTools } from '../../figure/figure-tools.tsx';
import { counted } from '../../format/counted.ts';
import { toCsv } from '../../format/csv.ts';
import { GraphCanvas } from '../../graph-view/graph-canvas.tsx';
import type { Places } from '../../graph-view/layout.ts';
import type { Piece } from '../../graph-view/piece.ts';
import { sceneOf } from '../../graph-view/scene.ts';
import { holdsOn, NOT_HELD } from '../../graph-view/standing.ts';
import { degrees } from '../../graph-view/visible.ts';
import type { GraphActions } from './graph-actions.ts';
import { linksTable } from './links-table.ts';
import { PictureFiles } from './picture-files.tsx';
import { ThingsList } from './things-list.tsx';
import type { Pieces } from './use-pieces.ts';

interface GraphShownProps extends GraphActions {
  /** What the filters leave. */
  readonly piece: Piece;
  readonly pieces: Pieces;
  readonly places: Places | null;
  readonly pins: Places;
  readonly chosen: string | null;
  /** ISO day for which it is said which links hold. */
  readonly day: string;
  readonly query: QueryText;
  readonly list: Ref<HTMLDivElement>;
}

/** The picture or its table, and the list of everything in it. */
export function GraphShown({ piece, pieces, places, pins, chosen, day, query, list, ...actions }: GraphShownProps) {
  const [asTable, setAsTable] = useState(false);
  const scene = useMemo(
    () => sceneOf(piece, places ?? {}, { chosen, pins, hops: pieces.hops, day }),
    [piece, places, chosen, pins, pieces.hops, day],
  );
  const counts = useMemo(() => degrees(piece), [piece]);
  const things = useMemo(
    () => [...piece.things.values()].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0)),
    [piece, counts],
  );
  const label = sizeWords(piece, day);
  const table = linksTable(piece);
  return (
    <section className="card graph-shown" aria-label="The picture">
      <header>
        <p role="status">{pieces.pending || (places === null && piece.things.size > 0) ? 'Loading …' : label}</p>
        <fieldset className="tools" aria-label="Table, files and query">
          <button type="button" className="tool" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
            Table
          </button>
          {!asTable && <PictureFiles scene={scene} label={label} />}
          <button
            type="button"
            className="tool"
            onClick={() => downloadText('graph-links.csv', toCsv(table), 'text/csv')}
          >
            CSV
          </button>
          <QueryTools query={query} />
        </fieldset>
      </header>
      {asTable ? (
        <DataTable table={table} caption="Links in the picture" />
      ) : (
        <GraphCanvas scene={scene} label={label} {...actions} />
      )}
      <ThingsList
        list={list}
        things={things}
        counts={counts}
        chosen={chosen}
        choose={actions.choose}
        expand={actions.expand}
      />
    </section>
  );
}

/** `24 things and 31 links, 2 of them ended or not yet begun`. */
function sizeWords({ things, links }: Piece, day: string): string {
  const ended = [...links.values()].filter((link) => !holdsOn(day, link)).length;
  const size = `${counted(things.size, 'thing')} and ${counted(links.size, 'link')}`;
  return ended === 0 ? size : `${size}, ${ended} of them ${NOT_HELD.toLowerCase()}`;
}
