import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { useAnswer } from '../../api/use-answer.ts';
import { FailureNotice } from '../../app/failure-notice.tsx';
import { Link } from '../../app/link.tsx';
import { WholeAmounts } from '../../format/whole-amounts.tsx';
import { ThingFactsDocument } from '../../generated/graphql.ts';
import type { Piece } from '../../graph-view/piece.ts';
import { KIND_NAMES, type Thing } from '../../graph-view/thing.ts';
import { ClaimLines } from '../entity/claim-lines.tsx';
import { MoneyFigure } from '../entity/money-figure.tsx';
import { factsOf } from './facts.ts';
import { LinkLines } from './link-lines.tsx';

interface SidePanelProps {
  readonly thing: Thing;
  readonly piece: Piece;
  /** ISO day for which it is said which links hold. */
  readonly day: string;
  readonly pinned: boolean;
  readonly expanded: boolean;
  readonly choose: (id: string) => void;
  readonly expand: () => void;
  readonly hide: () => void;
  readonly pin: () => void;
  readonly showAlone: () => void;
}

/** The chosen thing: what can be done with it, its facts, money, links and evidence. */
export function SidePanel({
  thing,
  piece,
  day,
  pinned,
  expanded,
  choose,
  expand,
  hide,
  pin,
  showAlone,
}: SidePanelProps) {
  const { data, failure, retry } = useAnswer(ThingFactsDocument, { id: thing.id });
  const heading = useRef<HTMLHeadingElement>(null);
  // The link's own button is another one once the link is seen from its other end.
  const follow = (id: string) => {
    flushSync(() => choose(id));
    heading.current?.focus();
  };
  const node = data?.node?.id === thing.id ? data.node : null;
  const claims = node !== null && 'claims' in node ? node.claims : null;
  return (
    <section className="side-panel" aria-label="Chosen thing">
      <p className="kind">{KIND_NAMES[thing.kind]}</p>
      <h2 ref={heading} tabIndex={-1}>
        {thing.path === null ? thing.name : <Link to={thing.path}>{thing.name}</Link>}
      </h2>
      <div className="choice">
        {/* Not `disabled`, which would drop the focus of whoever has just pressed it. */}
        <button type="button" className="button" onClick={expand} aria-disabled={expanded}>
          Expand
        </button>
        <button type="button" className="button" aria-pressed={pinned} onClick={pin}>
          Pin
        </button>
        <button type="button" className="button" onClick={hide}>
          Hide
        </button>
        <button type="button" className="button" onClick={showAlone}>
          Only this
        </button>
      </div>
      {failure !== null && node === null && (
        <FailureNotice part="Facts and evidence" failure={failure} retry={retry} hasAnswer={false} />
      )}
      <dl className="facts">
        {(node === null ? [] : factsOf(node)).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <WholeAmounts>{value}</WholeAmounts>
            </dd>
          </div>
        ))}
      </dl>
      <MoneyFigure kind={thing.kind} slug={thing.handle} name={thing.name} />
      <h3>Links in the picture</h3>
      <LinkLines id={thing.id} piece={piece} day={day} choose={follow} />
      {claims !== null && claims.totalCount > 0 && (
        <>
          <h3>
            Evidence ({claims.nodes.length} of {claims.totalCount})
          </h3>
          <ClaimLines claims={claims.nodes} />
        </>
      )}
    </section>
  );
}
