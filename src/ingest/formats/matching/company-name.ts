import { fold } from '../../../text/fold.ts';

/** Words that say what kind of company it is, not which. */
const LEGAL_FORMS = new Set(
  (
    'inc incorporated corp corporation co company ltd limited llc lp llp plc ag sa nv bv se gmbh kg kk oyj oy ab asa as spa ' +
    'srl pte pty sdn bhd kabushiki kaisha gaisha'
  ).split(' '),
);

/**
 * A name as it is compared: folded, without marks, `&` as `and`, legal forms at its end and a leading `the` left out:
 * `Taiwan Semiconductor Manufacturing Co., Ltd.` and `… Company Limited` are one. A name of legal forms alone stays whole.
 */
export function companyName(name: string): string {
  const words = fold(name)
    .replace(/&/g, ' and ')
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '') // S.A. is one word
    .replace(/['’.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const start = words[0] === 'the' && words.length > 1 ? 1 : 0;
  let end = words.length;
  while (end > start + 1 && LEGAL_FORMS.has(words[end - 1] ?? '')) end -= 1;
  return words.slice(start, end).join(' ');
}
