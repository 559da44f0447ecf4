import { listeningServer } from '../support/http.ts';
import { describeSeededOnEmbedded } from '../support/stores.ts';
import { budgetClaims } from './claims/budgets.ts';
import { focusClaims } from './claims/focus.ts';
import { hearingClaims } from './claims/hearing.ts';
import { mannerClaims } from './claims/manners.ts';
import { missingPartClaims } from './claims/missing-parts.ts';
import { panelEvidenceClaims } from './claims/panel-evidence.ts';
import { panelFigureClaims } from './claims/panel-figure.ts';
import { panelStepClaims } from './claims/panel-steps.ts';
import { paperClaims } from './claims/paper.ts';
import { sightClaims } from './claims/sight.ts';
import { touchClaims } from './claims/touch.ts';
import { whyClaims } from './claims/why.ts';
import { describeInChromium } from './support/chromium.ts';

// How it explains itself, and for whom it can be used. One server and one browser for all claims: the graph is loaded once.
describeInChromium('the explorer for its reader', (browser) => {
  describeSeededOnEmbedded('with a real server', (open) => {
    const listening = listeningServer(open);
    const site = { browser, address: () => listening().address };
    whyClaims(site);
    panelEvidenceClaims(site);
    panelFigureClaims(site);
    panelStepClaims(site);
    missingPartClaims(site);
    hearingClaims(site);
    focusClaims(site);
    budgetClaims(site);
    mannerClaims(site);
    sightClaims(site);
    touchClaims(site);
    paperClaims(site);
  });
});
