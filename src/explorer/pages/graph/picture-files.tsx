import { savePng, saveSvg } from '../../figure/save-picture.ts';
import type { Scene } from '../../graph-view/scene.ts';
import { sceneSvg } from '../../graph-view/scene-svg.ts';

interface PictureFilesProps {
  readonly scene: Scene;
  /** How much is in it. */
  readonly label: string;
}

/** The picture as a file, all of it, with its legend and the address that shows it again. */
export function PictureFiles({ scene, label }: PictureFilesProps) {
  const save = (as: typeof saveSvg | typeof savePng) => () => {
    const { origin, pathname, search } = window.location;
    const footer = `${origin}${pathname}${search}`;
    withPicture(scene, (picture) => as('graph', picture, { title: 'The graph', subtitle: label, footer }));
  };
  return (
    <>
      <button type="button" className="tool" onClick={save(saveSvg)}>
        SVG
      </button>
      <button type="button" className="tool" onClick={save(savePng)}>
        PNG
      </button>
    </>
  );
}

/** Styles are resolved on the page only: the picture stands beside it, out of sight, while it is read. */
function withPicture(scene: Scene, read: (picture: SVGSVGElement) => unknown): void {
  const picture = sceneSvg(scene);
  const aside = document.createElement('div');
  aside.style.cssText = 'position: fixed; left: -100000px; top: 0';
  aside.append(picture);
  document.body.append(aside);
  read(picture);
  aside.remove();
}
