// Writes schema/trusted-documents.json: every operation of our own pages and clients, as the generated code sends it.
// `--check` writes nothing and fails where the file is another.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getIntrospectionQuery, getOperationAST, parse, stripIgnoredCharacters } from 'graphql';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = join(root, 'schema/trusted-documents.json');
const examples = join(root, 'src/explorer/playground/examples');

const documents = new Map();
await takeGenerated('explorer', 'src/explorer/generated/graphql.ts');
await takeGenerated('client', 'src/client/generated/graphql.ts');
for (const name of readdirSync(examples)) take('playground', readFileSync(join(examples, name), 'utf8'));
take('playground', getIntrospectionQuery());
finish(`${JSON.stringify([...documents.values()].sort(byName), null, 2)}\n`);

async function takeGenerated(user, path) {
  const generated = await import(join(root, path));
  for (const [name, document] of Object.entries(generated)) if (name.endsWith('Document')) take(user, String(document));
}

/** A document counts by its tokens: white space and comments may differ. */
function take(user, text) {
  const document = stripIgnoredCharacters(text);
  const id = createHash('sha256').update(document).digest('hex');
  const usedBy = [...new Set([...(documents.get(id)?.usedBy ?? []), user])];
  const operation = getOperationAST(parse(document));
  documents.set(id, {
    id,
    name: operation?.name?.value ?? '',
    kind: operation?.operation ?? 'several',
    usedBy,
    document,
  });
}

function byName(a, b) {
  return a.name === b.name ? Number(a.id > b.id) : a.name < b.name ? -1 : 1;
}

function finish(text) {
  if (!process.argv.includes('--check')) return writeFileSync(file, text);
  if (readFileSync(file, 'utf8') === text) return;
  console.error('schema/trusted-documents.json is not what the operations make: run `npm run codegen`.');
  process.exitCode = 1;
}
