import { describe } from 'vitest';
import { allAway } from './all-away.suite.ts';
import { bookmarks } from './bookmarks.suite.ts';
import { elections } from './election.suite.ts';
import { followers } from './follower.suite.ts';
import { describeOnCluster } from './on-cluster.ts';
import { roles } from './roles.suite.ts';
import { twoServers } from './two-servers.suite.ts';

describeOnCluster('routing to a cluster', (at) => {
  describe('the members', () => roles(at));
  describe('a follower that may lag', () => bookmarks(at));
  describe('a follower that goes away', () => followers(at));
  describe('an election', () => elections(at));
  describe('a cluster that is away', () => allAway(at));
  describe('two servers', () => twoServers(at));
});
