import { basename } from 'node:path';
import { z } from 'zod';
import { isSlug } from '../../domain/global-id.ts';
import { InputError } from '../../domain/input-error.ts';
import type { Problem } from '../../ingest/problem.ts';
import { JsonFault, type LocatedJson, locatedJson } from '../../text/located-json.ts';
import { nearest } from '../../text/nearest.ts';
import { BASE_CASE } from './base-case.ts';
import { isScenarioId, type NamedScenario, type ScenarioRequest } from './named-scenario.ts';
import { readRequest } from './scenario-reader.ts';

export const PRESET_ENDING = '.json';

const PresetFile = z.strictObject({
  title: z.string().min(1).max(200),
  description: z.string().min(1).max(2000),
  claims: z.array(z.string()).min(1),
  scenario: z.unknown(),
  baseline: z.unknown().default(null),
});

/** A mistake by the path of what is wrong in the file; the empty path is the whole of it. */
interface Fault extends Pick<Problem, 'message' | 'suggestion'> {
  readonly path: string;
}

/** The preset in a file's text; adds every mistake of its name and its form to the problems, and is null where there is one. */
export function readPreset(file: string, text: string, problems: Problem[]): NamedScenario | null {
  const slug = basename(file, PRESET_ENDING);
  const named = problems.length;
  if (!isPresetSlug(slug)) problems.push({ file, line: 0, column: 0, message: `"${slug}" is no slug for a preset` });
  const json = parse(file, text, problems);
  if (json === null) return null;
  const form = PresetFile.safeParse(json.value, { error: tellMissing });
  const faults = [...(form.error?.issues ?? []).flatMap(faultsOfForm), ...faultsOfRequest(json.value)];
  const found = faults.map((fault) => toProblem(file, json, fault));
  problems.push(...found.sort((a, b) => a.line - b.line || a.column - b.column));
  if (!form.success || problems.length > named) return null;
  const { title, description, claims, scenario, baseline } = form.data;
  return { ...BASE_CASE, id: slug, title, description, claims, request: { scenario, baseline } };
}

function tellMissing({ input }: { readonly input?: unknown }): string | undefined {
  return input === undefined ? 'this field must be there' : undefined;
}

function isPresetSlug(text: string): boolean {
  return isSlug(text) && !isScenarioId(text) && text !== BASE_CASE.id;
}

function parse(file: string, text: string, problems: Problem[]): LocatedJson | null {
  try {
    return locatedJson(text);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    problems.push({ file, ...error.place, message: error.message });
    return null;
  }
}

function faultsOfForm(issue: z.core.$ZodIssue): readonly Fault[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path.join('.'), message: issue.message }];
  const fields = Object.keys(PresetFile.shape);
  return issue.keys.map((key) => {
    const [suggestion] = nearest(key, fields, 1);
    const message = `a preset has no such field; it has ${fields.join(', ')}`;
    return { path: key, message, ...(suggestion !== undefined && { suggestion }) };
  });
}

/** Each side by itself, so that a mistake in one hides none in the other. */
function faultsOfRequest(value: unknown): readonly Fault[] {
  const { scenario = null, baseline = null } = z.looseObject({}).safeParse(value).data ?? {};
  return [...faultsOfSide({ scenario, baseline: null }), ...faultsOfSide({ scenario: null, baseline })];
}

function faultsOfSide(request: ScenarioRequest): readonly Fault[] {
  try {
    readRequest(request);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.faults.map(({ argument, message }) => ({ path: argument, message }));
    throw error;
  }
}

function toProblem(file: string, json: LocatedJson, { path, ...what }: Fault): Problem {
  return { file, ...json.placeOf(path), ...(path !== '' && { field: path }), ...what };
}
