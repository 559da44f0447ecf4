import { listeningServer } from '../support/http.ts';
import { describeSeededOnEmbedded } from '../support/stores.ts';
import { damagedLinkClaims } from './claims/damaged-links.ts';
import { evidenceClaims } from './claims/evidence.ts';
import { intervalClaims } from './claims/intervals.ts';
import { laterWriteClaims } from './claims/later-writes.ts';
import { leverClaims } from './claims/levers.ts';
import { lossClaims } from './claims/losses.ts';
import { manyScenarioClaims } from './claims/many-scenarios.ts';
import { provenanceClaims } from './claims/provenance.ts';
import { refusalClaims } from './claims/refusals.ts';
import { scenarioClaims } from './claims/scenarios.ts';
import { sharingClaims } from './claims/sharing.ts';
import { describeInChromium } from './support/chromium.ts';
import { EDITABLE } from './support/site.ts';

// What it says of a scenario. One server and one browser for all claims: the graph is loaded once.
describeInChromium('the explorer', (browser) => {
  describeSeededOnEmbedded('with a real server', (open) => {
    const listening = listeningServer(open, EDITABLE);
    const site = { browser, address: () => listening().address };
    leverClaims(site);
    intervalClaims(site);
    scenarioClaims(site);
    evidenceClaims(site);
    sharingClaims(site);
    provenanceClaims(site);
    lossClaims(site);
    damagedLinkClaims(site);
    refusalClaims(site);
    laterWriteClaims(site);
    manyScenarioClaims(site);
  });
});
