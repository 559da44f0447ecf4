import type { GraphStamp } from '../../queries/node/graph-version.ts';

/** Requests that began before a write meet the state before it, as do those that a follower answers which has not caught up. */
const REMEMBERED = 2;

/** Answers whether a state of the graph is met for the first time, as far as is remembered: what is kept of others is hardly asked for again. */
export function stampsMet(): (stamp: GraphStamp) => boolean {
  const met: GraphStamp[] = [];
  return (stamp) => {
    if (met.includes(stamp)) return false;
    met.push(stamp);
    if (met.length > REMEMBERED) met.shift();
    return true;
  };
}
