/** How bright a channel is to the eye, from 0 to 1 (WCAG 2.2, relative luminance). */
const channel = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** The contrast of a colour to white, from 1 to 21: WCAG asks 4.5 of text. @example contrastToWhite("#000000") // 21 */
export function contrastToWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16)));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** What WCAG 2.2 AA asks of text (1.4.3). */
export const enoughContrast = 4.5;
