import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SCHEMA_DIR = fileURLToPath(new URL('../../../schema', import.meta.url));

/** The SDL of schema/, one document from all its files in the order of their names. */
export function loadSchema(): string {
  return readdirSync(SCHEMA_DIR)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(`${SCHEMA_DIR}/${name}`, 'utf8'))
    .join('\n');
}
