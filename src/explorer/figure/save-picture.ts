import { download, downloadText } from './download.ts';
import { type PictureText, standaloneSvg } from './standalone-svg.ts';

/** Pixels a point of the picture gets in a PNG: sharp on paper and on dense screens. */
const PNG_SCALE = 2;

export function saveSvg(name: string, picture: SVGSVGElement, text: PictureText): void {
  downloadText(`${name}.svg`, standaloneSvg(picture, text), 'image/svg+xml');
}

export async function savePng(name: string, picture: SVGSVGElement, text: PictureText): Promise<void> {
  const svg = standaloneSvg(picture, text);
  const image = await load(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  const canvas = document.createElement('canvas');
  canvas.width = image.width * PNG_SCALE;
  canvas.height = image.height * PNG_SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => {
    if (blob !== null) download(`${name}.png`, blob);
  }, 'image/png');
}

async function load(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}
