import { Children, createElement, Fragment, type ReactNode } from 'react';

/** An amount or a percentage as `numbers.ts` writes it, its sign and its unit with it. */
const AMOUNT = /([+−]?\$[\d.,]*\d(?: (?:bn|m)\b)?|(?:[+−]|[<>] )?[\d.,]*\d %)/;

/**
 * Words of which no amount goes on in the next line after its sign or before its unit. By elements around them, so that
 * copied text holds no character that a spreadsheet does not read. Elements within look after their own words.
 */
export function WholeAmounts({ children }: { readonly children: ReactNode }): ReactNode {
  // One element, because lines that lay out their children side by side would tear loose pieces apart.
  return <span>{Children.map(children, (child) => (typeof child === 'string' ? held(child) : child))}</span>;
}

function held(text: string): ReactNode {
  // Each second piece is an amount.
  const pieces = text
    .split(AMOUNT)
    .map((piece, at) => (at % 2 === 0 ? piece : createElement('span', { className: 'whole' }, piece)));
  return createElement(Fragment, null, ...pieces);
}
