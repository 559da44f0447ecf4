import { describe } from 'vitest';
import { listeningServer } from '../support/http.ts';
import { describeSeededOnEmbedded } from '../support/stores.ts';
import { noSavingClaims } from './claims/no-saving.ts';
import { playgroundClaims } from './claims/playground.ts';
import { policyClaims } from './claims/policy.ts';
import { describeInChromium } from './support/chromium.ts';

// What a server gives out, and what it lets pages do. No claim writes into the graph: one graph and one browser for all.
describeInChromium('the pages in Chromium', (browser) => {
  describeSeededOnEmbedded('with a real server', (open) => {
    const listening = listeningServer(open);
    const site = { browser, address: () => listening().address };
    describe('the content security policy', () => policyClaims(site));
    describe('the playground', () => playgroundClaims(site));

    describe('over a server that keeps no scenarios', () => {
      const keepingNone = listeningServer(open, { saving: false });
      noSavingClaims({ browser, address: () => keepingNone().address });
    });
  });
});
