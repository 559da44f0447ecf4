import { text, texts } from '../queries/rows/read-value.ts';
import { type CaptureIds, captureKey } from './house/house-beside.ts';
import { MergedFirms } from './load/merged-firms.ts';
import type { RunRead } from './load/write.ts';

const captures = {
  name: 'captures',
  cypher: `// captures
MATCH (f:Firm)-[c:CAPTURES]->(s:Stage)
RETURN f.slug AS firm, s.slug AS stage, c.technology AS technology, c.id AS id, c.shareClaims AS shares, c.marginClaims AS margins`,
};

const retractedCaptures = {
  name: 'captures-retracted',
  cypher: '// captures-retracted\nMATCH (:Firm)-[c:RETRACTED]->(:Stage) RETURN c.id AS id',
};

/**
 * Under which ids the graph has what firms capture, by the firm as it is called now, and as it was called before it became part of
 * another. Ids name the firm that a capture was of at first, so that without merged firms there is nothing to know.
 */
export async function capturesBeside(run: RunRead): Promise<ReadonlyMap<string, CaptureIds>> {
  const merged = await MergedFirms.read(run);
  if (merged.into.size === 0) return new Map();
  return new Map(
    (await run(captures)).flatMap((row) => {
      const [firm, stage, technology] = [text(row, 'firm'), text(row, 'stage'), text(row, 'technology')];
      const [[share = ''], [margin = '']] = [texts(row, 'shares'), texts(row, 'margins')];
      const ids = { id: text(row, 'id'), share, margin };
      return [firm, ...merged.slugsIn(firm)].map(
        (slug) => [captureKey({ firm: slug, stage, technology }), ids] as const,
      );
    }),
  );
}

/**
 * The same for the rows of a folder: one whose own capture was retracted speaks of that, and not of what its firm captures by now.
 * An edit speaks of the graph as it is.
 */
export async function capturesOfFolder(run: RunRead): Promise<ReadonlyMap<string, CaptureIds>> {
  const captures = await capturesBeside(run);
  if (captures.size === 0) return captures;
  const retracted = new Set((await run(retractedCaptures)).map((row) => text(row, 'id')));
  return new Map([...captures].filter(([key]) => !retracted.has(key)));
}
