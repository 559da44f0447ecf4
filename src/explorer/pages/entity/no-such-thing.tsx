import { Link } from '../../app/link.tsx';
import { KIND_NAMES, pathOf, type ThingKind } from '../../graph-view/thing.ts';

interface NoSuchThingProps {
  readonly kind: ThingKind;
  readonly asked: string;
  readonly suggestions: readonly string[];
}

/** Of what was asked for, so much is told: an address may hold thousands of characters. */
const MOST_TOLD = 80;

/** That there is no such thing, and which names are near. */
export function NoSuchThing({ kind, asked, suggestions }: NoSuchThingProps) {
  return (
    <section className="waiting">
      <h1>
        No {KIND_NAMES[kind].toLowerCase()} “{asked.length > MOST_TOLD ? `${asked.slice(0, MOST_TOLD)}…` : asked}”
      </h1>
      {suggestions.length > 0 && <p>Did you mean</p>}
      <ul aria-label="Suggestions">
        {suggestions.map((name) => (
          <li key={name}>
            <Link to={pathOf(kind, name) ?? '/'}>{name}</Link>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/graph">Search the graph</Link> or see <Link to="/firms">all firms</Link>.
      </p>
    </section>
  );
}
