import type { PayeeEntry } from "../../pilot/items/payee.ts";
import { type Giro, type GiroKind, giroKinds, parseGiro } from "../../vocabulary/giro.ts";
import type { Language } from "../../vocabulary/language.ts";
import { type Problem, type Read, type Typed, typedText } from "../../vocabulary/typed.ts";
import { payeeTexts } from "./payee.texts.ts";

/** The most characters of the message: what fits a line of a giro payment. */
export const messageLimit = 35;

type Typing = { giro: Giro; message: string };

/** What the form shows of what is known. */
export const payeePrefilled = (entry: Pick<PayeeEntry, "giro" | "message"> | undefined): Typed =>
  entry ? { kind: entry.giro.kind, number: "", message: entry.message } : { kind: "bankgiro" };

/** Where the money is to be paid, or what is wrong with it in words. `now` is what is in force or waits already. */
export function readPayee(typed: Typed, now: readonly Typing[], lang: Language): Read<Typing> {
  const words = payeeTexts[lang].problems;
  const problems: Problem[] = [];
  const typedKind = typedText(typed, "kind");
  const kind: GiroKind | undefined = giroKinds.find((one) => one === typedKind);
  if (!kind) problems.push({ field: "kind", text: words.kind });
  const giro = kind && parseGiro(kind, typedText(typed, "number"));
  if (kind && typeof giro === "string") problems.push({ field: "number", text: words.number[giro](kind) });
  const message = typedText(typed, "message").replaceAll(/\s*[\n\t]\s*/g, " ");
  if (message.length > messageLimit) problems.push({ field: "message", text: words.tooLong(messageLimit) });
  if (problems.length > 0 || typeof giro !== "object") return { ok: false, problems };
  const same = now.some((one) => one.message === message && one.giro.kind === kind && one.giro.number === giro.number);
  if (same) return { ok: false, problems: [{ field: "number", text: words.same }] };
  return { ok: true, value: { giro, message } };
}
