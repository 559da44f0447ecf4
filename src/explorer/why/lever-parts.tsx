import type { WorldQuery } from '../generated/graphql.ts';
import { addedWords } from './added-words.ts';
import type { FirmFigure } from './firm-parts.tsx';
import { parameterWords } from './parameter-words.ts';

/** What each lever adds to the firm's change; nothing to say while no lever is moved. */
export function LeverParts({ figure, world }: { readonly figure: FirmFigure; readonly world: WorldQuery }) {
  if (figure.attribution.length < 2) return null;
  return (
    <>
      <h3>What each lever adds</h3>
      <table>
        <caption className="visually-hidden">What each lever adds, by Shapley value</caption>
        <tbody>
          {figure.attribution.map((part) => (
            <tr key={part.lever}>
              <th scope="row">
                {part.lever === 'evidence' ? 'The evidence alone' : parameterWords(part.lever, world)}
              </th>
              <td className="numeric">{addedWords(part)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {figure.attribution.some(({ standardErrorUsd }) => standardErrorUsd !== null) && (
        <p className="note">Of so many levers not every order is worked out but a sample; ± is one standard error.</p>
      )}
    </>
  );
}
