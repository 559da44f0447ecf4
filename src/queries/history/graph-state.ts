import type { Statement } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { number, textOrNull } from '../rows/read-value.ts';

/** How far the writing of the graph has come. */
export interface GraphState {
  /** Raised by every write; 0 in a graph that nothing was ever written to. */
  readonly version: number;
  /** What only this state has, also where a restored graph takes the same version again; null where its writer gave none. */
  readonly mark: string | null;
  /** The newest version in which things changed that the history does not name: a load, or an import. */
  readonly loadedVersion: number;
  /** Number of the newest entry of the history; 0 where there is none. */
  readonly seq: number;
  /** Whether a folder is being loaded, which adds things before it raises the version, and may take them back. */
  readonly loading: boolean;
  /** How many such loads were begun. */
  readonly loads: number;
}

const statement: Statement = {
  name: 'graph-state',
  cypher: `// graph-state
MATCH (state:GraphState {id: 'graph'})
RETURN coalesce(state.version, 0) AS version, state.mark AS mark, coalesce(state.loadedVersion, 0) AS loadedVersion,
  coalesce(state.seq, 0) AS seq, coalesce(state.loading, false) AS loading, coalesce(state.load, 0) AS loads`,
};

export async function graphState(reader: GraphReader): Promise<GraphState> {
  const [row] = await reader.read(statement);
  if (row === undefined) return { version: 0, mark: null, loadedVersion: 0, seq: 0, loading: false, loads: 0 };
  return {
    version: number(row, 'version'),
    mark: textOrNull(row, 'mark'),
    loadedVersion: number(row, 'loadedVersion'),
    seq: number(row, 'seq'),
    loading: row.loading === true,
    loads: number(row, 'loads'),
  };
}
