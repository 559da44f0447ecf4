import { DOMAIN_NAMES, shortTechnology } from '../format/names.ts';
import { percent, signedUsd } from '../format/numbers.ts';
import { WholeAmounts } from '../format/whole-amounts.tsx';
import type { FirmFigureQuery } from '../generated/graphql.ts';
import { BasisMark } from './basis-mark.tsx';

export type FirmFigure = NonNullable<NonNullable<FirmFigureQuery['firm']>['redistribution']>;

/** How many parts are shown before the small ones are summed up. */
const SHOWN = 8;

interface FirmPartsProps {
  readonly figure: FirmFigure;
  /** "discounted at …": see `discountingWords`. */
  readonly discounting: string;
}

/** A firm's change by technology, stage and domain, and what it means beside the firm's income. */
export function FirmParts({ figure, discounting }: FirmPartsProps) {
  const parts = [...figure.contributions]
    .filter(({ amountUsd }) => amountUsd !== 0)
    .sort((one, other) => Math.abs(other.amountUsd) - Math.abs(one.amountUsd));
  const small = parts.slice(SHOWN).reduce((sum, { amountUsd }) => sum + amountUsd, 0);
  return (
    <>
      <p>
        <WholeAmounts>
          <BesideIncome materiality={figure.materiality} /> Present value of all years, {discounting}:{' '}
          {signedUsd(figure.presentValueUsd)}.
          {figure.turningYear !== null && ` The cumulative change keeps its sign from ${figure.turningYear}.`}
        </WholeAmounts>
      </p>
      <table>
        <caption className="visually-hidden">Where the change comes from</caption>
        <tbody>
          {parts.slice(0, SHOWN).map(({ technology, stage, domain, amountUsd }) => (
            <tr key={`${technology.slug}/${stage.slug}/${domain}`}>
              <th scope="row">
                {stage.name}, {shortTechnology(technology)}, {DOMAIN_NAMES[domain].toLowerCase()}
              </th>
              <td className="numeric">
                <Change value={amountUsd} />
              </td>
            </tr>
          ))}
          {parts.length > SHOWN && (
            <tr>
              <th scope="row">{parts.length - SHOWN} smaller parts</th>
              <td className="numeric">
                <Change value={small} />
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </>
  );
}

function Change({ value }: { readonly value: number }) {
  return <strong className={value < 0 ? 'loss' : 'gain'}>{signedUsd(value)}</strong>;
}

/** An income that the firm's accounts do not state says on what ground it stands. */
function BesideIncome({ materiality }: Pick<FirmFigure, 'materiality'>) {
  const { share, fiscalYear, reason, operatingIncomeBasis: basis } = materiality;
  if (share === null) return `Beside the firm's income: not known (${reason ?? 'no figure'}).`;
  const words = `That is ${percent(Math.abs(share))} of its operating income in ${fiscalYear ?? 'the last full fiscal year'}`;
  if (basis === null || basis === 'REPORTED') return <WholeAmounts>{words}.</WholeAmounts>;
  return (
    <WholeAmounts>
      {words} (<BasisMark basis={basis} />
      ).
    </WholeAmounts>
  );
}
