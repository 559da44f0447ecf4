import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './project-root.ts';

const SCHEMA_DIR = join(PROJECT_ROOT, 'schema');

/** The SDL of schema/, one document from all its files in the order of their names. */
export function loadSchema(): string {
  return readdirSync(SCHEMA_DIR)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(`${SCHEMA_DIR}/${name}`, 'utf8'))
    .join('\n');
}
