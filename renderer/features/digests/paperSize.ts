/** A4 in CSS pixels (96 to the inch) with the margins of the printed page: 23, 18, 20, 18 mm. */
const pixelsPerMillimetre = 96 / 25.4;

export const paper = {
  width: 210 * pixelsPerMillimetre,
  height: 297 * pixelsPerMillimetre,
  top: 23 * pixelsPerMillimetre,
  side: 18 * pixelsPerMillimetre,
  bottom: 20 * pixelsPerMillimetre,
} as const;

/** Room for text on one page. */
export const textHeight = paper.height - paper.top - paper.bottom;

/** Pages a text of this height fills; breaks between rows can make it one more. */
export function countPages(height: number): number {
  return Math.max(1, Math.ceil(height / textHeight - 0.01));
}
