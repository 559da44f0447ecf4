/** How long a benchmark lasts: the argument after its name, or what it takes without one. */
export function secondsOf(name: string, argument: string | undefined, usual: number): number {
  const seconds = argument === undefined ? usual : Number(argument);
  if (Number.isFinite(seconds) && seconds >= 1) return seconds;
  throw new Error(`${name}=${argument}: write a number of seconds, such as ${name}=${usual}`);
}
