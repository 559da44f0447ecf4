const A = 'A'.charCodeAt(0);

/** ISO 17442: 20 letters and digits whose number, letters as 10 to 35, leaves 1 when divided by 97 (ISO 7064). */
export function isLei(text: string): boolean {
  return /^[A-Z0-9]{18}[0-9]{2}$/.test(text) && remainder97(text) === 1;
}

/** ISO 6166: country, nine letters or digits, and a check digit by Luhn's rule over the digits of all of them. */
export function isIsin(text: string): boolean {
  if (!/^[A-Z]{2}[A-Z0-9]{9}[0-9]$/.test(text)) return false;
  const digits = [...[...text].map(numberOf).join('')].reverse().map(Number);
  const sum = digits.reduce((total, digit, place) => total + (place % 2 === 0 ? digit : luhn(digit)), 0);
  return sum % 10 === 0;
}

export function isWikidataId(text: string): boolean {
  return /^Q[1-9][0-9]*$/.test(text);
}

/** The regulator's number in its own ten digits; null for anything else. It is published both as a number and as padded text. */
export function toCik(value: unknown): string | null {
  const text = String(value);
  return /^[0-9]{1,10}$/.test(text) && Number(text) > 0 ? text.padStart(10, '0') : null;
}

function remainder97(text: string): number {
  return [...text].map(numberOf).reduce((rest, value) => (rest * (value > 9 ? 100 : 10) + value) % 97, 0);
}

function numberOf(character: string): number {
  return character >= 'A' ? character.charCodeAt(0) - A + 10 : Number(character);
}

function luhn(digit: number): number {
  return digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
}
