import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const JARS = fileURLToPath(new URL('../../../.cache/neo4j-5.26.16', import.meta.url));
const POM = fileURLToPath(new URL('pom.xml', import.meta.url));

let ensured: Promise<string> | undefined;

/** Downloads the server's jars (116 MB) once. Two processes may both download; the folder appears whole or not at all. */
export function ensureJars(): Promise<string> {
  ensured ??= downloadJars();
  return ensured;
}

async function downloadJars(): Promise<string> {
  if (existsSync(JARS)) return JARS;
  const download = `${JARS}.${process.pid}`;
  await mkdir(download, { recursive: true });
  await promisify(execFile)('mvn', [
    '-q',
    '-B',
    '-f',
    POM,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${download}`,
  ]);
  try {
    await rename(download, JARS);
  } catch (error) {
    await rm(download, { recursive: true });
    if (!existsSync(JARS)) throw error;
  }
  return JARS;
}
