import { CopyLink } from '../../app/copy-link.tsx';
import type { WorldQuery } from '../../generated/graphql.ts';
import { LeverRail } from '../../levers/lever-rail.tsx';
import { ScenarioChoice } from '../../levers/scenario-choice.tsx';
import { encodePair, type PairView } from '../../scenario/view-address.ts';
import type { Side } from './use-side.ts';

interface CompareLeversProps {
  readonly name: 'A' | 'B';
  readonly side: Side;
  readonly pair: PairView;
  readonly world: WorldQuery;
  /** Turns to the other scenario. */
  readonly turn: () => void;
}

/** Name and levers of one of the two scenarios. */
export function CompareLevers({ name, side, pair, world, turn }: CompareLeversProps) {
  const { open, named, found, choose, move } = side;
  if (open === null) return null;
  return (
    <LeverRail
      title={`Levers of ${name}`}
      world={world}
      year={pair.year}
      levers={open.levers}
      change={move}
      scenarios={<ScenarioChoice key={name} open={open} named={named} begun={found.begun} choose={choose} />}
      actions={
        <>
          <button type="button" className="button" onClick={turn}>
            {name === 'A' ? 'Move B instead' : 'Move A instead'}
          </button>
          <CopyLink address={`/compare${encodePair(pair)}`} />
        </>
      }
    />
  );
}
