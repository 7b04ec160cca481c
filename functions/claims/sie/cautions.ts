import type { LocalDay } from "../../vocabulary/instant.ts";
import { type Bounds, rowsOf } from "./choose.ts";
import { voucherOf } from "./lines.ts";
import { isRounded, type SieFile } from "./sie-file.ts";

/** What is odd about a file as a whole, though nothing keeps it from being used. */
export type Cautions = Readonly<{
  organisation?: readonly [inFile: string, ofGrant: string];
  ends?: LocalDay;
  otherwise?: NonNullable<SieFile["otherwise"]>;
  /** Verifications that are counted though debit and credit differ a little: how many, and the first of them. */
  rounded?: readonly [count: number, first: string];
}>;

const tenDigits = (text: string) => text.replace(/\D/g, "").slice(-10);

/**
 * Whether a file is of another organisation, most often the wrong one, ends before the report's months do, is written
 * otherwise than it says, or was rounded by its program.
 */
export function cautionsOf(file: SieFile, { through }: Bounds, ofGrant: string): Cautions {
  const inFile = file.organisationNumber;
  const isOther = inFile !== "" && tenDigits(inFile) !== tenDigits(ofGrant);
  let last: LocalDay | undefined;
  for (const { day } of rowsOf(file)) if (!last || day > last) last = day;
  const rounded = file.verifications.filter(({ differsOre = 0 }) => differsOre !== 0 && isRounded(differsOre));
  return {
    ...(file.otherwise ? { otherwise: file.otherwise } : {}),
    ...(rounded[0] ? { rounded: [rounded.length, voucherOf(rounded[0])] as const } : {}),
    ...(isOther ? { organisation: [inFile, ofGrant] } : {}),
    ...(last && last.slice(0, 7) < through ? { ends: last } : {}),
  };
}
