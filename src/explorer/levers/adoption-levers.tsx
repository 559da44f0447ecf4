import { useState } from 'react';
import { CurveEditor } from '../charts/curve-editor.tsx';
import { CURVE_HEIGHT } from '../charts/curve-scale.ts';
import { technologyColour } from '../charts/technology-colour.ts';
import { useWidth } from '../figure/use-width.ts';
import { DOMAIN_NAMES, shortTechnology } from '../format/names.ts';
import type { Domain } from '../generated/graphql.ts';
import { withPoint, withPoints } from '../scenario/change-levers.ts';
import { evidenceCurves, movedCurve } from '../scenario/evidence-curves.ts';
import type { LeverProps } from './lever-props.ts';

interface AdoptionLeversProps extends LeverProps {
  readonly domain: Domain;
  readonly year: number;
}

/** The adoption curves of one domain, to be dragged. */
export function AdoptionLevers({ world, levers, change, domain, year }: AdoptionLeversProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const lines = evidenceCurves(world).filter((line) => line.domain === domain);
  const [chosen, setChosen] = useState(() => lines.at(-1)?.key ?? '');
  const short = (slug: string, name: string) => shortTechnology({ slug, name });
  const curves = lines.map((line) => ({
    key: line.key,
    technology: line.technology,
    label: `${short(line.technology, line.name)} share, ${DOMAIN_NAMES[domain].toLowerCase()}`,
    evidence: line.evidence,
    shares: movedCurve(line, levers),
  }));
  const giveBack = () => {
    change(withPoints(levers, chosen, {}));
    // The button goes; the focus stays with the curve.
    ref.current?.querySelector<SVGElement>('[role="slider"][tabindex="0"]')?.focus();
  };
  const isMoved = levers.adoption[chosen] !== undefined;
  return (
    <section aria-label={`Adoption, ${DOMAIN_NAMES[domain]}`}>
      <div className="lever-head">
        <h3>{DOMAIN_NAMES[domain]}</h3>
        <fieldset className="choice" aria-label={`Curve to move, ${DOMAIN_NAMES[domain]}`}>
          {[...lines].reverse().map(({ key, technology, name }) => (
            <button
              key={key}
              type="button"
              className="button"
              aria-pressed={key === chosen}
              onClick={() => setChosen(key)}
            >
              <i className="swatch" style={{ background: technologyColour(technology) }} />
              {short(technology, name)}
            </button>
          ))}
        </fieldset>
      </div>
      <div className="picture" ref={ref} style={{ minHeight: CURVE_HEIGHT }}>
        {width > 0 && (
          <CurveEditor
            width={width}
            label={`Adoption curves, ${DOMAIN_NAMES[domain]}`}
            curves={curves}
            active={chosen}
            year={year}
            move={(curve, at, share) => change(withPoint(levers, curve, at, share))}
          />
        )}
      </div>
      <p className="lever-foot">
        {isMoved && (
          <button type="button" className="tool" onClick={giveBack}>
            Back to evidence<span className="visually-hidden">: {DOMAIN_NAMES[domain]}</span>
          </button>
        )}
      </p>
    </section>
  );
}
