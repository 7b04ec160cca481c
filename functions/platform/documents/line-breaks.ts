/** How wide a text is when it is set. */
export type Measure = (text: string) => number;

/** Lines break at plain spaces and after hyphens, never at a no-break space. */
const wordsOf = (line: string): readonly string[] => line.split(/(?<= )(?! )|(?<=[-–/])(?=\p{L})/u);

/** A word that fits no line is cut where the line ends: addresses and numbers without spaces stay on the sheet. */
function cut(word: string, width: number, measure: Measure): readonly string[] {
  if (measure(word.trimEnd()) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const sign of word) {
    if (part !== "" && measure(part + sign) > width) {
      parts.push(part);
      part = "";
    }
    part += sign;
  }
  return [...parts, part];
}

/**
 * A text as the lines it takes at a width, with its own line breaks kept.
 * @example linesOf("Ett beslut\nom bidrag", 6, (text) => text.length) // ["Ett", "beslut", "om", "bidrag"]
 */
export function linesOf(text: string, width: number, measure: Measure): readonly string[] {
  return text.split("\n").flatMap((given) => {
    const lines: string[] = [];
    let line = "";
    let taken = 0;
    for (const word of wordsOf(given.trimEnd()).flatMap((one) => cut(one, width, measure))) {
      if (line !== "" && taken + measure(word.trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = "";
        taken = 0;
      }
      line += word;
      taken += measure(word);
    }
    return [...lines, line.trimEnd()];
  });
}
