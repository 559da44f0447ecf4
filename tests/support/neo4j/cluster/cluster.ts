import { type Member, startMember } from './member.ts';
import type { Packed } from './packstream.ts';

/** One server that looks to drivers like a cluster of three. */
export interface Cluster {
  readonly members: readonly [Member, Member, Member];
  /** For `neo4j://`: the first member. */
  readonly uri: string;
  /** An election: from now on this one leads, or nobody does. The others refuse writes, also those that are under way. */
  elect(leader: Member | null): void;
  /** Forgets which transactions there were. */
  forget(): void;
  close(): Promise<void>;
}

/** Drivers ask again after so many seconds. */
const TTL_SECONDS = 300;

/**
 * A stand-in for what Neo4j Community lacks, in front of one: three ports which speak Bolt by passing it on, but say as a cluster
 * does who leads (the first, to begin with) and who follows, and refuse writes where they do not lead. There is one set of data,
 * so that no follower ever lags.
 */
export async function startCluster(target: number): Promise<Cluster> {
  let leader: Member | null = null;
  const members: Member[] = [];
  const start = async () => {
    const member: Member = await startMember(target, { isLeader: () => leader === member, routingTable });
    members.push(member);
    return member;
  };
  function routingTable(database: string): Packed {
    const all = members.filter((member) => member.isThere()).map(({ address }) => address);
    const leading = all.filter((address) => address === leader?.address);
    const following = all.filter((address) => address !== leader?.address);
    return {
      ttl: TTL_SECONDS,
      db: database,
      servers: [
        { role: 'WRITE', addresses: leading },
        { role: 'READ', addresses: following.length > 0 ? following : leading },
        { role: 'ROUTE', addresses: all },
      ],
    };
  }
  const [first, second, third] = [await start(), await start(), await start()];
  leader = first;
  return {
    members: [first, second, third],
    uri: `neo4j://${first.address}`,
    elect: (next) => (leader = next),
    forget() {
      for (const { transactions } of members) transactions.length = 0;
    },
    async close() {
      await Promise.all(members.map((member) => member.leave()));
    },
  };
}
