/** A character of the label type is about this wide at 11 to 12 px; measuring each would cost a layout a label. */
const CHARACTER_PX = 6.2;

/** The text cut to a width in CSS pixels, with an ellipsis where something was cut; empty where nothing fits. */
export function fitted(text: string, width: number): string {
  const room = Math.floor(width / CHARACTER_PX);
  if (text.length <= room) return text;
  return room < 3 ? '' : `${text.slice(0, room - 1).trimEnd()}…`;
}
