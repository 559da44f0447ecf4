/** What a token allows, each role all that the ones before it may. */
export const ROLES = ['READER', 'EDITOR'] as const;
export type Role = (typeof ROLES)[number];

/** Who sent a request, as their token says. */
export interface Caller {
  /** What the history calls them. */
  readonly name: string;
  readonly role: Role;
}
