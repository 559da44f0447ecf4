import { signedUsd } from '../format/numbers.ts';
import type { WorldQuery } from '../generated/graphql.ts';
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
          {figure.attribution.map(({ lever, amountUsd }) => (
            <tr key={lever}>
              <th scope="row">{lever === 'evidence' ? 'The evidence alone' : parameterWords(lever, world)}</th>
              <td className="numeric">{signedUsd(amountUsd)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
