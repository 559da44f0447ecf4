import { ConcentrationFigure } from './concentration-figure.tsx';
import { FirmsFigure } from './firms-figure.tsx';
import { FlowsFigure } from './flows-figure.tsx';
import { MixFigure } from './mix-figure.tsx';
import type { PictureProps } from './picture-props.ts';
import { PoolFigure } from './pool-figure.tsx';
import { ProfitFigure } from './profit-figure.tsx';

/** The pictures of one answer, from who to where to when. */
export function Pictures(props: PictureProps) {
  return (
    <div className="pictures">
      <FirmsFigure {...props} />
      <div className="stacked">
        <ProfitFigure {...props} />
        <ConcentrationFigure {...props} />
      </div>
      <FlowsFigure {...props} />
      <PoolFigure {...props} />
      <MixFigure {...props} />
    </div>
  );
}
