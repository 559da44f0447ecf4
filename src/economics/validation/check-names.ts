import type { Evidence } from '../evidence.ts';
import { byKey } from '../key-order.ts';
import { ANY_TECHNOLOGY, parameterId, REST, threePartsOf } from '../parameter-id.ts';
import { checkName, type FaultList } from './fault-list.ts';

/** Every name that the evidence uses is one that it declares, and every number that the model needs is there. */
export function checkNames(list: FaultList, evidence: Evidence): void {
  const technologies = evidence.technologies.map(({ slug }) => slug);
  for (const { slug, rootStage } of evidence.technologies) {
    checkName(list, `technologies/${slug}`, 'stage', rootStage, evidence.stages);
  }
  for (const { slug } of evidence.firms) {
    if (slug === REST) list.add(`firms/${slug}`, `"${REST}" stands for the unnamed firms of a stage`);
  }
  for (const id of [...evidence.parameters.keys()].sort(byKey)) checkParameterNames(list, evidence, technologies, id);
  for (const { domain, generations } of evidence.domains) {
    need(list, evidence, parameterId.market(domain), `the market of ${domain}`);
    generations.forEach((technology, generation) => {
      if (!checkName(list, `domains/${domain}`, 'technology', technology, technologies)) return;
      need(list, evidence, parameterId.price(technology), `the price of ${technology}`);
      if (generation > 0) {
        need(list, evidence, parameterId.curve(domain, technology), `the adoption of ${technology} in ${domain}`);
      }
      if (generations.indexOf(technology) < generation) list.add(`domains/${domain}`, `${technology} comes twice`);
    });
  }
  need(list, evidence, parameterId.pricePath(), 'the price of the reference port');
}

function checkParameterNames(list: FaultList, evidence: Evidence, technologies: readonly string[], id: string): void {
  const firms = () => evidence.firms.map(({ slug }) => slug);
  const input = threePartsOf('input', id);
  if (input !== null) {
    checkName(list, id, 'technology', input[0], technologies);
    checkName(list, id, 'stage', input[1], evidence.stages);
    checkName(list, id, 'stage', input[2], evidence.stages);
  }
  const share = threePartsOf('share', id);
  const capture = share ?? threePartsOf('margin', id);
  if (capture === null) return;
  const [firm, stage, technology] = capture;
  if (share !== null || firm !== REST) checkName(list, id, 'firm', firm, firms());
  checkName(list, id, 'stage', stage, evidence.stages);
  if (technology !== ANY_TECHNOLOGY) checkName(list, id, 'technology', technology, technologies);
  if (share !== null) need(list, evidence, parameterId.margin(...capture), `the margin of ${firm} at ${stage}`);
}

function need(list: FaultList, evidence: Evidence, id: string, what: string): void {
  if ((evidence.parameters.get(id)?.points.length ?? 0) === 0) list.add(id, `${what} is missing`);
}
