import type { GraphLink, Piece } from '../../graph-view/piece.ts';
import { RELATIONS } from '../../graph-view/relations.ts';
import { EvidenceKeys } from '../entity/evidence-keys.tsx';
import { standingWords } from './standing-words.ts';

interface LinkLinesProps {
  readonly id: string;
  readonly piece: Piece;
  /** ISO day for which it is said which links hold. */
  readonly day: string;
  readonly choose: (id: string) => void;
}

/** The links of one thing in words, each with whether it holds and the claims that say so. */
export function LinkLines({ id, piece, day, choose }: LinkLinesProps) {
  const links = [...piece.links.values()].filter(({ from, to }) => from === id || to === id);
  return (
    <ul className="link-lines" aria-label="Links">
      {links.map((link) => (
        <li key={link.key}>
          <Ends link={link} id={id} piece={piece} choose={choose} /> <Standing words={standingWords(link, day)} />
          <EvidenceKeys claims={link.claims} />
        </li>
      ))}
    </ul>
  );
}

function Standing({ words }: { readonly words: string }) {
  if (words === '') return null;
  return (
    <>
      <span className="standing">({words})</span>{' '}
    </>
  );
}

interface EndsProps extends Omit<LinkLinesProps, 'day'> {
  readonly link: GraphLink;
}

function Ends({ link, id, piece, choose }: EndsProps) {
  const { verb } = RELATIONS[link.relation];
  const other = link.from === id ? link.to : link.from;
  const button = (
    <button type="button" className="plain" onClick={() => choose(other)}>
      {piece.things.get(other)?.name}
    </button>
  );
  if (link.from === id)
    return (
      <>
        {verb} {button}
      </>
    );
  return (
    <>
      {button} {verb} it
    </>
  );
}
