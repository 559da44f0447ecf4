import { baseCase } from './support/economics/base-case.ts';
import { prepareEvidence } from '../src/economics/case/prepare-evidence.ts';
import { redistribute } from '../src/economics/redistribution/redistribute.ts';
const p = prepareEvidence(baseCase());
const r = redistribute(p);
for (const fb of [false, true]) for (const year of [2024, 2026, 2027, 2028, 2030]) {
  const t = performance.now();
  const b = r.bottlenecks(year, fb);
  const ms = performance.now() - t;
  console.log(year, fb, ms.toFixed(1)+'ms', JSON.stringify(b.total, (k,v)=>typeof v==='number'?Math.round(v/1e4)/100:v));
  console.table(b.resources.map(x=>({...x})));
  console.table(b.shipments.map(({domain,technology,wantedPorts,shippedPorts})=>({domain,technology,wantedPorts,shippedPorts})));
}
console.log(r.bottlenecks(2026,false).firms().slice(0,4));
const s = redistribute(p, {scenario:{capacities:[{resource:'laser',year:2030,share:0.5}], adoption:[{domain:'SCALE_OUT',technology:'cpo',curve:{constant:.2}}]}});
console.log(s.pool(2030).changeUsd, r.pool(2030).changeUsd, s.firm('lumentum',2030)?.attribution(), s.firm('lumentum',2030)?.changeUsd);
let t=performance.now(); for(let i=0;i<20;i++) redistribute(p, {scenario:{capacities:[{resource:'laser',year:2030,share:0.5+i/100}]}}); console.log('redistribute with one capacity', (performance.now()-t)/20);
t=performance.now(); for(let i=0;i<20;i++) redistribute(p).bottlenecks(2026,true); console.log('bottlenecks all years', (performance.now()-t)/20);
console.log(r.mismatch(2026,.05,300));
