import { badInput } from '../errors/api-error.ts';

interface Bounds {
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

/** A number of things: the usual one where none is given, refused outside its bounds. */
export function whole(argument: string, value: number | null | undefined, { usual, least, most }: Bounds): number {
  const given = value ?? usual;
  if (given < least || given > most) {
    throw badInput(argument, `\`${argument}\` is from ${least} to ${most.toLocaleString('en')}, not ${given}.`);
  }
  return given;
}
