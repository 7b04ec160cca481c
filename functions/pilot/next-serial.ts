import { keys } from "../platform/table/keys.ts";
import type { Write } from "../platform/table/table.ts";
import { type ApplicationId, RegistrationNumber } from "../vocabulary/ids.ts";
import type { Case } from "./items/lifecycle.ts";

type Numbered = Pick<Case, "registrationNumber" | "lastSerial">;

/**
 * The next serial of a case, and the write that takes it: of two who take it at once, one finds its condition failed.
 * Undefined while the case has no number.
 * @example nextSerial(id, { registrationNumber: "26RS10970", lastSerial: 6 }) // number 26RS10970-7
 */
export function nextSerial(id: ApplicationId, { registrationNumber, lastSerial }: Numbered) {
  if (!registrationNumber) return undefined;
  // The application that opened the case is number 1.
  const serial = (lastSerial ?? 1) + 1;
  const taken: Write = {
    table: "pilots",
    update: keys.case(id),
    set: { lastSerial: serial },
    when: [lastSerial ? { attribute: "lastSerial", equals: lastSerial } : { attribute: "lastSerial", is: "absent" }],
  };
  return { serial, number: RegistrationNumber.parse(`${registrationNumber}-${serial}`), taken };
}
