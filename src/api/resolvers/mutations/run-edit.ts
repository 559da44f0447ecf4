import type { GraphStore } from '../../../graph/graph-store.ts';
import { type EditFault, EditRefused } from '../../../ingest/edit/edit-refused.ts';
import type { EditDone, EditRequest, MainThing } from '../../../ingest/edit/make-edit.ts';
import { formatProblems, type Problem } from '../../../ingest/problem.ts';
import { graphVersion } from '../../../queries/node/graph-version.ts';
import type { RequestContext } from '../../context.ts';
import { apiError } from '../../errors/api-error.ts';
import { firstFaults } from '../../errors/first-faults.ts';
import { type Refusal, refusalOfMore } from '../../scenarios/refusal.ts';
import { editRequest, type Terms } from './edit-request.ts';
import { fieldOf } from './to-cells.ts';
import { inWordsOfInput } from './words-of-input.ts';

/** What every payload of an edit says. */
export interface EditAnswer {
  readonly main: MainThing | null;
  readonly graphVersion: string;
  /** Things changed. */
  readonly changed: number;
  readonly userErrors: readonly Refusal[];
  readonly warnings: readonly EditWarning[];
  /** Faults that are told, and warnings, as they were found, with their places in tables. */
  readonly faults: readonly EditFault[];
  readonly looks: readonly Problem[];
}

/** What was made, but deserves a look. */
interface EditWarning {
  readonly field: string | null;
  readonly message: string;
  readonly suggestions: readonly string[];
}

/** Makes an edit for whoever asks; what is refused becomes data. */
export async function runEdit(
  context: RequestContext,
  operation: string,
  args: Terms,
  edit: (store: GraphStore, request: EditRequest) => Promise<EditDone>,
): Promise<EditAnswer> {
  const { writing, caller } = context;
  // `@needs` has been asked before; this is for whoever forgets to.
  if (writing === null || caller === null) throw apiError('FORBIDDEN', 'Nobody can write here.');
  try {
    const done = await edit(writing.store, editRequest(writing, caller, operation, args));
    writing.wrote(done.bookmarks);
    const { main, changed, warnings: looks } = done;
    const warnings = looks.map((look) => toWarning(look, args));
    return { main, changed, graphVersion: String(done.graphVersion), userErrors: [], warnings, faults: [], looks };
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error;
    const version = await graphVersion(context.reader);
    const { told: faults, more } = firstFaults(error.faults);
    const userErrors = [...faults.map((fault) => toUserError(fault, args)), ...refusalOfMore(more)];
    const nothing = { main: null, changed: 0, graphVersion: String(version) };
    return { ...nothing, userErrors, warnings: [], faults, looks: [] };
  }
}

const OF_EDIT = ['expectedVersion', 'idempotencyKey'];

function toUserError({ field, message, code, suggestions, place }: EditFault, args: object): Refusal {
  if ('tables' in args && place !== undefined) {
    return { field: 'tables', message: stopped(formatProblems([place])), code, suggestions };
  }
  const path = field === null ? null : pathOf(fieldOf(field), args);
  return { field: path, message: sentence(message, args), code, suggestions };
}

function toWarning({ field, message, suggestion }: Problem, args: object): EditWarning {
  const path = field === undefined ? null : pathOf(fieldOf(field), args);
  return { field: path, message: sentence(message, args), suggestions: suggestion === undefined ? [] : [suggestion] };
}

/** The path of the argument: a key may be an argument of its own, everything else is in `input` or `edit`. */
function pathOf(field: string, args: object): string {
  if (OF_EDIT.includes(field)) return `edit.${field}`;
  if (field in args || 'tables' in args) return field in args ? field : 'tables';
  return field === 'reason' ? 'edit.reason' : 'input' in args ? `input.${field}` : field;
}

function sentence(message: string, args: object): string {
  const words = 'tables' in args ? message : inWordsOfInput(message);
  return stopped(`${words.charAt(0).toUpperCase()}${words.slice(1)}`);
}

function stopped(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
