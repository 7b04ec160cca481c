import { CallId } from "../vocabulary/ids.ts";
import type { Call } from "./call.ts";

export const kraftsamlingPiloter2026Name: Pick<Call, "callId" | "title"> = {
  callId: CallId.parse("kraftsamling-piloter-2026"),
  title: {
    sv: "Kraftsamling barn och unga: pilotprojekt 2026",
    en: "Kraftsamling for children and young people: pilots 2026",
  },
};

/**
 * The names of the published calls, in the order that the start page shows them. A Lambda reads the calls themselves
 * from the table: their texts would only slow its start.
 */
export const callNames = [kraftsamlingPiloter2026Name] as const;
