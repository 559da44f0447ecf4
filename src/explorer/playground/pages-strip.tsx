import { useGraphiQL } from '@graphiql/react';
import { useMemo } from 'react';
import { useLastAnswer } from './last-answer.ts';
import { pagesIn } from './pages-in.ts';

/** Beyond this the strip would be longer than what it helps to find. */
const SHOWN = 40;

/** Under an answer: links to the pages of the things in it. */
export function PagesStrip() {
  const schema = useGraphiQL((state) => state.schema);
  const answer = useLastAnswer();
  const pages = useMemo(() => (schema && answer ? pagesIn(schema, answer) : []), [schema, answer]);
  if (pages.length === 0) return null;
  return (
    <nav className="pages-strip" aria-label="Pages in this answer">
      <h2>Pages in this answer</h2>
      <ul>
        {pages.slice(0, SHOWN).map(({ path, name }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
        {pages.length > SHOWN && <li>and {pages.length - SHOWN} more</li>}
      </ul>
    </nav>
  );
}
