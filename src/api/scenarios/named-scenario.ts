/** What was asked, as the arguments of a question to the model: plain JSON, resolved only when it is asked again. */
export interface ScenarioRequest {
  readonly scenario: unknown;
  readonly baseline: unknown;
}

/** A scenario with a name. */
export interface NamedScenario {
  /** Slug of a preset; SHA-256 in hexadecimal of what a saved one resolved to. */
  readonly id: string;
  readonly kind: 'PRESET' | 'SAVED';
  readonly title: string;
  readonly description: string | null;
  /** Ids of the claims that a preset rests on. */
  readonly claims: readonly string[];
  readonly request: ScenarioRequest;
  readonly forkOf: string | null;
  /** ISO 8601 in UTC; null for a preset, as the next one. */
  readonly savedAt: string | null;
  readonly savedGraphVersion: string | null;
}

/** One that somebody saved. */
export interface SavedScenario extends NamedScenario {
  readonly kind: 'SAVED';
  readonly savedAt: string;
  readonly savedGraphVersion: string;
}

const SCENARIO_ID = /^[0-9a-f]{64}$/;

/** Whether the text has the form of a scenario's id, and so is safe as the name of a file. */
export function isScenarioId(text: string): boolean {
  return SCENARIO_ID.test(text);
}
