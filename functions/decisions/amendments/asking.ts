import { finalReport } from "../../pilot/items/report-period.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { dayOf, formatDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { askAmendmentPath } from "../paths.ts";
import { amendmentTexts } from "./amendment.texts.ts";

type Asked = Pick<Pilot, "id" | "lifecycle" | "amendments" | "reports">;

/** Whether terms can be asked for or amended now: while the project goes on, until the final report is in. */
export const isAmendable = ({ lifecycle, reports }: Pick<Asked, "lifecycle" | "reports">): boolean =>
  lifecycle.stage === "funded" && !lifecycle.pendingMove && !finalReport(reports);

/** Where the holder asks for other terms, or that a request waits; undefined where they can be asked for no longer. */
export function askingForTerms(pilot: Asked, lang: Language) {
  const t = amendmentTexts[lang];
  const { amendments, id } = pilot;
  if (!isAmendable(pilot)) return undefined;
  const asked = amendments.find(({ status }) => status === "asked");
  if (asked) return { text: t.waits(formatDay(dayOf(asked.askedAt ?? asked.savedAt), lang)) };
  const isBegun = amendments.some(({ status }) => status === "draft");
  return { text: isBegun ? t.goOn : t.ask, href: askAmendmentPath(id) };
}
