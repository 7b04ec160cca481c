import type { Selection } from "../../pilot/items/imported-costs.ts";
import type { LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type Bounds, objectName, rowsOf } from "./choose.ts";
import { sieTexts } from "./sie.texts.ts";
import type { SieFile } from "./sie-file.ts";

/** What was chosen, as people name it. */
export const chosenName = (file: SieFile, selection: Selection, lang: Language): string =>
  "object" in selection
    ? objectName(file, selection.dimension, selection.object)
    : sieTexts[lang].check.accounts(selection.accounts.join(", "));

/** What is odd about a file as a whole, though nothing keeps it from being used. */
export type Cautions = Readonly<{ organisation?: readonly [inFile: string, ofGrant: string]; ends?: LocalDay }>;

const tenDigits = (text: string) => text.replace(/\D/g, "").slice(-10);

/** Whether a file is of another organisation, most often the wrong one, or ends before the report's months do. */
export function cautionsOf(file: SieFile, { through }: Bounds, ofGrant: string): Cautions {
  const inFile = file.organisationNumber;
  const isOther = inFile !== "" && tenDigits(inFile) !== tenDigits(ofGrant);
  let last: LocalDay | undefined;
  for (const { day } of rowsOf(file)) if (!last || day > last) last = day;
  return {
    ...(isOther ? { organisation: [inFile, ofGrant] } : {}),
    ...(last && last.slice(0, 7) < through ? { ends: last } : {}),
  };
}
