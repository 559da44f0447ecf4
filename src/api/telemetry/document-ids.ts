import { createLeastRecentlyUsed } from '../model/least-recently-used.ts';
import { documentId, type TrustedDocuments } from '../trusted/trusted-documents.ts';
import type { AskedOperation } from './request-record.ts';

/** What may be told of an operation. */
export interface OperationLabels {
  /** SHA-256 of the document's tokens, the id in the trusted manifest where it is in there; null for no operation. */
  readonly documentId: string | null;
  /** Its name if the manifest has the document, else `other`, so that no sender adds to the labels; `none` for no operation. */
  readonly label: string;
}

const NONE: OperationLabels = { documentId: null, label: 'none' };
/** A longer document is hashed each time, so that what is kept stays below some 4 MB. */
const LONGEST_KEPT = 8_192;
const KEPT = 512;

/** Tells an operation apart by its document; the hashes of the last ones are remembered. */
export function createDocumentIds(documents: TrustedDocuments): (operation: AskedOperation | null) => OperationLabels {
  const kept = createLeastRecentlyUsed<OperationLabels>(KEPT);
  const labelsOf = (source: string): OperationLabels => {
    const id = documentId(source);
    return { documentId: id, label: documents.byId(id ?? '')?.name || 'other' };
  };
  return (operation) => {
    if (operation === null) return NONE;
    const { source } = operation;
    const labels = kept.get(source) ?? labelsOf(source);
    if (source.length <= LONGEST_KEPT) kept.set(source, labels);
    return labels;
  };
}
