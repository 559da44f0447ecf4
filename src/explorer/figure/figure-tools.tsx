import { playgroundLink, type QueryText } from '../api/playground-link.ts';
import { CopyButton } from '../app/copy-button.tsx';
import { type Table, toCsv } from '../format/csv.ts';
import { downloadText } from './download.ts';
import { savePng, saveSvg } from './save-picture.ts';
import type { PictureText } from './standalone-svg.ts';

interface FigureToolsProps {
  readonly text: PictureText;
  /** Of its files, without an ending. */
  readonly name: string;
  readonly table: Table;
  readonly query: QueryText;
  readonly asTable: boolean;
  readonly showTable: (asTable: boolean) => void;
  readonly findPicture: () => SVGSVGElement | null;
}

/** Table or picture; the files; the query. A picture's files are there while the picture is. */
export function FigureTools({ text, name, table, query, asTable, showTable, findPicture }: FigureToolsProps) {
  const withPicture = (save: typeof saveSvg | typeof savePng) => () => {
    const picture = findPicture();
    const legend = [...(picture?.closest('.card')?.querySelectorAll('.legend-entry') ?? [])];
    if (picture !== null) save(name, picture, { ...text, legend });
  };
  return (
    <fieldset className="tools" aria-label={`${text.title}: table, files and query`}>
      <Tool label="Table" pressed={asTable} onClick={() => showTable(!asTable)} />
      {!asTable && <Tool label="SVG" onClick={withPicture(saveSvg)} />}
      {!asTable && <Tool label="PNG" onClick={withPicture(savePng)} />}
      <Tool label="CSV" onClick={() => downloadText(`${name}.csv`, toCsv(table), 'text/csv')} />
      <QueryTools query={query} />
    </fieldset>
  );
}

interface ToolProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly pressed?: boolean;
}

function Tool({ label, onClick, pressed }: ToolProps) {
  return (
    <button type="button" className="tool" aria-pressed={pressed} onClick={onClick}>
      {label}
    </button>
  );
}

/** The query behind what is shown: copied, or opened in the playground. */
export function QueryTools({ query }: { readonly query: QueryText }) {
  return (
    <>
      <CopyButton className="tool" label="Copy query" done="Copied" text={withVariables(query)} />
      <a className="tool" href={playgroundLink(query)}>
        Playground
      </a>
    </>
  );
}

/** The query with its variables below it as a comment, so that the text still runs as it stands. */
function withVariables({ query, variables }: QueryText): string {
  return `${query}\n# Variables\n${variables.replace(/^/gm, '# ')}\n`;
}
