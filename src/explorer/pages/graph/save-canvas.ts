import { download } from '../../figure/download.ts';

/** Saves the picture as it was drawn last, a margin beyond what is seen included. */
export function savePicture(name: string): void {
  const canvas = document.querySelector<HTMLCanvasElement>('.graph-ground canvas');
  canvas?.toBlob((blob) => {
    if (blob !== null) download(name, blob);
  }, 'image/png');
}
