import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of a document. @throws Error for NaN or an infinity */
export function scenarioIdOf(document: unknown): string {
  const text = canonicalize(document);
  if (text === undefined) throw new Error('a scenario without any resolved inputs has no id');
  return bytesToHex(sha256(utf8ToBytes(text)));
}
