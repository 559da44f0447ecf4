import type { Outcome } from './call.ts';

export const CLIENTS = 16;

/** Answers a second to clients that each ask again as soon as they are answered: what the server can do at most. */
export async function capacityOf(seconds: number, send: () => Promise<Outcome>): Promise<number> {
  const start = performance.now();
  const end = start + seconds * 1000;
  let answered = 0;
  const failures: string[] = [];
  const client = async () => {
    while (performance.now() < end) {
      const { verdict, why } = await send();
      if (verdict === 'answered') answered += 1;
      if (verdict === 'failed') failures.push(why);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  if (failures.length > 0)
    throw new Error(`${failures.length} calls of the probe failed, the first with ${failures[0]}`);
  return (answered * 1000) / (performance.now() - start);
}
