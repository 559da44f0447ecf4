import { listeningServer } from '../support/http.ts';
import { describeSeededOnEmbedded } from '../support/stores.ts';
import { budgetClaims } from './claims/budgets.ts';
import { damagedLinkClaims } from './claims/damaged-links.ts';
import { evidenceClaims } from './claims/evidence.ts';
import { focusClaims } from './claims/focus.ts';
import { hearingClaims } from './claims/hearing.ts';
import { intervalClaims } from './claims/intervals.ts';
import { leverClaims } from './claims/levers.ts';
import { lossClaims } from './claims/losses.ts';
import { mannerClaims } from './claims/manners.ts';
import { missingPartClaims } from './claims/missing-parts.ts';
import { panelEvidenceClaims } from './claims/panel-evidence.ts';
import { panelFigureClaims } from './claims/panel-figure.ts';
import { provenanceClaims } from './claims/provenance.ts';
import { refusalClaims } from './claims/refusals.ts';
import { scenarioClaims } from './claims/scenarios.ts';
import { sharingClaims } from './claims/sharing.ts';
import { sightClaims } from './claims/sight.ts';
import { touchClaims } from './claims/touch.ts';
import { whyClaims } from './claims/why.ts';
import { describeInChromium } from './support/chromium.ts';

// One server and one browser for all claims: the graph is loaded once.
describeInChromium('the explorer', (browser) => {
  describeSeededOnEmbedded('with a real server', (open) => {
    const listening = listeningServer(open);
    const site = { browser, address: () => listening().address };
    leverClaims(site);
    intervalClaims(site);
    scenarioClaims(site);
    evidenceClaims(site);
    sharingClaims(site);
    provenanceClaims(site);
    lossClaims(site);
    damagedLinkClaims(site);
    whyClaims(site);
    panelEvidenceClaims(site);
    panelFigureClaims(site);
    refusalClaims(site);
    missingPartClaims(site);
    hearingClaims(site);
    focusClaims(site);
    budgetClaims(site);
    mannerClaims(site);
    sightClaims(site);
    touchClaims(site);
  });
});
