/** At which stage a scarce resource is made, where their names differ: the facts say so in words only. */
const STAGE_OF: ReadonlyMap<string, string> = new Map([
  ['inp-substrate', 'substrate'],
  ['cpo-packaging', 'advanced-packaging'],
]);

/** The stage whose output a resource is; a resource that no table names is made at the stage of the same name. */
export function stageOfResource(resource: string): string {
  return STAGE_OF.get(resource) ?? resource;
}
