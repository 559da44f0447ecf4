import type { ReactNode } from 'react';
import './entity.css';
import type { QueryText } from '../../api/playground-link.ts';
import type { Answer } from '../../api/use-answer.ts';
import { FailureNotice } from '../../app/failure-notice.tsx';
import { Link } from '../../app/link.tsx';
import { usePageTitle } from '../../app/page-title.ts';
import { QueryTools } from '../../figure/figure-tools.tsx';
import { KIND_NAMES, type Thing, type ThingKind } from '../../graph-view/thing.ts';
import { NoSuchThing } from './no-such-thing.tsx';

interface EntityFrameProps {
  readonly kind: ThingKind;
  /** The name in the address. */
  readonly asked: string;
  readonly answer: Pick<Answer<unknown, unknown>, 'failure' | 'retry' | 'pending' | 'suggestions'>;
  readonly thing: Thing | null;
  readonly query: QueryText;
  readonly children: ReactNode;
}

/** The page of one thing: its name, its place in the graph, the query behind the page; or near names where there is none. */
export function EntityFrame({ kind, asked, answer, thing, query, children }: EntityFrameProps) {
  usePageTitle(thing?.name.slice(0, 80) ?? null);
  const settled = !answer.pending && answer.failure === null;
  return (
    <article className="entity-page" aria-busy={answer.pending}>
      <FailureNotice failure={answer.failure} retry={answer.retry} hasAnswer={thing !== null} />
      {thing === null && settled && <NoSuchThing kind={kind} asked={asked} suggestions={answer.suggestions} />}
      {thing === null && !settled && <p className="waiting">Loading …</p>}
      {thing !== null && (
        <>
          <header className="entity-head">
            <div>
              <p className="kind">{KIND_NAMES[thing.kind]}</p>
              <h1 className="page-title">{thing.name}</h1>
            </div>
            <p className="tools">
              {thing.kind !== 'Claim' && thing.kind !== 'Source' && (
                <Link className="tool" to={`/graph?v=1&x=${thing.handle}&chosen=${thing.id}`}>
                  In the graph
                </Link>
              )}
              <QueryTools query={query} />
            </p>
          </header>
          <div className="entity-columns">{children}</div>
        </>
      )}
    </article>
  );
}
