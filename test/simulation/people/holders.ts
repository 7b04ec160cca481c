import { addExtract } from "../../../functions/claims/extracts/add-extract.act.ts";
import { removeExtract } from "../../../functions/claims/extracts/remove-extract.act.ts";
import { enterPayee } from "../../../functions/payments/payee/enter-payee.act.ts";
import { sendPayeeLink } from "../../../functions/payments/payee/send-payee-link.act.ts";
import type { Report } from "../../../functions/pilot/items/report.ts";
import { isPicture } from "../../../functions/pilot/items/report-attachment.ts";
import { isOpen } from "../../../functions/pilot/items/report-period.ts";
import { offerPublicText } from "../../../functions/portfolio/clearing/offer-public-text.act.ts";
import { takeBackPublicText } from "../../../functions/portfolio/clearing/take-back-public-text.act.ts";
import { addReportAttachment } from "../../../functions/reporting/attachments/add-report-attachment.act.ts";
import { answerConsent } from "../../../functions/reporting/attachments/answer-consent.act.ts";
import { removeReportAttachment } from "../../../functions/reporting/attachments/remove-report-attachment.act.ts";
import { beginReport } from "../../../functions/reporting/begin-report.act.ts";
import { costName } from "../../../functions/reporting/report-table.ts";
import { saveReport } from "../../../functions/reporting/save-report.act.ts";
import { handOnReport } from "../../../functions/reporting/signatory/hand-on-report.act.ts";
import { sendBackReport } from "../../../functions/reporting/signatory/send-back-report.act.ts";
import { isSigner, signerOf } from "../../../functions/reporting/signatory/signer.ts";
import { submitReport } from "../../../functions/reporting/submit-report.act.ts";
import { Nonce, newId } from "../../../functions/vocabulary/ids.ts";
import { Month } from "../../../functions/vocabulary/instant.ts";
import { monthsBetween } from "../../../functions/vocabulary/months.ts";
import type { Typed } from "../../../functions/vocabulary/typed.ts";
import { toldInWords } from "../../builders/a-typed-report.ts";
import { button, type Look, type Play, saving, words } from "./play.ts";

export const holder = { kind: "holder", id: "holder", name: "" } as const;
/** Who hands in reports of the pilot; now and then it is somebody who may not. */
const handsIn = ({ pilot, chance }: Look) => {
  const id = signerOf(pilot)?.member?.memberId;
  return id && chance.likely(0.9) ? { ...holder, id } : holder;
};
/** One of those who take part, and do not hand in. */
function aWriter({ pilot, chance }: Look) {
  const signer = signerOf(pilot);
  const others = pilot.members.filter(({ memberId }) => signer && !isSigner(pilot, signer, memberId));
  return { ...holder, id: chance.pick(others)?.memberId ?? holder.id };
}

/** A report is prepared for the one who hands it in, who may send it back. */
export const preparing: readonly Play[] = [
  {
    weight: 25,
    play: (look) => {
      const report = openReport(look);
      if (!report?.typed["p-done"] || !look.pilot.call.signatoryReports) return undefined;
      const { number, version } = report;
      return button(look, handOnReport, { by: aWriter(look), command: { number, version, language: "sv" } });
    },
  },
  {
    weight: 40,
    play: (look) => {
      const report = look.pilot.reports.find(({ toSign }) => toSign);
      if (!report || look.chance.likely(0.4)) return undefined;
      const typed = { "p-comment": words(look.chance, "Resorna saknas") };
      const command = { number: report.number, typed, language: "sv" } as const;
      return button(look, sendBackReport, { by: handsIn(look), command });
    },
  },
];
const payees = [
  { "p-giro": "BG 1234-5674" },
  { "p-giro": "991-2346" },
  { "p-how": "p-to-account", "p-clearing": "5491", "p-account": "000 00 03" },
  { "p-how": "p-to-account", "p-clearing": "5491", "p-account": "000 00 04" },
] as const;

/** The report that is being written, if there is one; at times any. */
export const openReport = ({ pilot, chance }: Look): Report | undefined =>
  chance.pick(chance.likely(0.97) ? pilot.reports.filter(isOpen) : pilot.reports);

/** A report as it is typed: some amounts in its months, all texts, and at times the last one. */
function typedReport({ pilot, chance }: Look, { typed }: Report): Typed {
  const from = Month.safeParse(typed["p-period.from"]).data;
  const through = Month.safeParse(typed["p-period.to"]).data;
  const months = from && through ? monthsBetween(from, through) : [];
  const costs = months.flatMap((month) =>
    pilot.call.categories.flatMap(({ id, flatRate }) =>
      flatRate || chance.likely(0.6) ? [] : [[costName(id, month), String(chance.between(1, 90_000))]],
    ),
  );
  return {
    ...(from && through ? { "p-period.from": from, "p-period.to": through } : {}),
    ...Object.fromEntries(costs),
    ...Object.fromEntries(Object.keys(toldInWords).map((question) => [question, words(chance, question)])),
    "p-final": chance.likely(0.25) ? "yes" : "no",
  };
}

/** What is answered where a final report is asked about; at times nothing, or to another last day. */
const saidOfFinal = ({ pilot, chance }: Look): Typed => ({
  ...(chance.likely(0.9) ? { "p-early": "p-last" } : {}),
  endDay: chance.likely(0.95) ? pilot.grant.endDay : "2020-01-01",
});

/** What the holder of a grant does. */
export const holders: readonly Play[] = [
  {
    weight: 0.6,
    play: (look) => {
      const { grantIfAny, clearing } = look.pilot;
      if (!grantIfAny) return undefined;
      if (clearing?.holder && look.chance.likely(0.5))
        return button(look, takeBackPublicText, { by: holder, command: {} });
      const typed = { "p-summary": words(look.chance, "text"), "p-contact": "Projektet" };
      const command = { version: clearing?.version ?? 0, typed, language: "sv" as const };
      return button(look, offerPublicText, { by: holder, command });
    },
  },
  {
    weight: 0.5,
    play: (look) => look.pilot.grantIfAny && saving(look, sendPayeeLink, { by: holder, command: {} }),
  },
  {
    weight: 6,
    play: (look) => {
      if (!look.pilot.grantIfAny || (look.pilot.reports.some(isOpen) && look.chance.likely(0.9))) return undefined;
      return button(look, beginReport, { by: holder, command: {} });
    },
  },
  {
    weight: 6,
    play: (look) => {
      const report = openReport(look);
      if (!report) return undefined;
      const { number, version } = report;
      return saving(look, saveReport, { by: holder, command: { number, version, typed: typedReport(look, report) } });
    },
  },
  {
    weight: 6,
    play: (look) => {
      const report = openReport(look);
      if (!report?.typed["p-done"] && look.chance.likely(0.95)) return undefined;
      return (
        report &&
        button(look, submitReport, {
          by: handsIn(look),
          command: { number: report.number, version: report.version, language: "sv", typed: saidOfFinal(look) },
        })
      );
    },
  },
  {
    weight: 1,
    play: (look) => {
      const report = openReport(look);
      const fileId = newId(Nonce);
      const file = { name: "Huvudbok.csv", bytes: 10, begins: "6162", sha256: "0".repeat(64), key: `kept/${fileId}` };
      return (
        report &&
        saving(look, addExtract, { by: holder, command: { number: report.number, fileId, file, type: "csv" } })
      );
    },
  },
  {
    weight: 1.5,
    play: (look) => {
      const extract = look.chance.pick(look.pilot.extracts);
      return (
        extract &&
        button(look, removeExtract, { by: holder, command: { number: extract.number, fileId: extract.fileId } })
      );
    },
  },
  {
    weight: 1,
    play: (look) => {
      const report = openReport(look);
      const fileId = newId(Nonce);
      const type = look.chance.pick(["jpg", "pdf"] as const) ?? "pdf";
      const file = { name: `Dagen.${type}`, bytes: 10, sha256: "0".repeat(64), key: `kept/${fileId}` };
      return (
        report &&
        saving(look, addReportAttachment, { by: holder, command: { number: report.number, fileId, file, type } })
      );
    },
  },
  {
    // A picture that is not answered holds the report back.
    weight: 3,
    play: (look) => {
      const { pilot, chance } = look;
      const { number, fileId } = chance.pick(pilot.reportAttachments.filter(isPicture)) ?? {};
      if (number === undefined || fileId === undefined) return undefined;
      const typed = {
        "p-people": chance.pick(["p-none", "p-agreed", "p-not-agreed"]) ?? "",
        "p-publish": chance.likely(0.5) ? "p-yes" : "p-no",
      };
      return button(look, answerConsent, { by: holder, command: { number, fileId, typed, language: "sv" } });
    },
  },
  {
    weight: 1,
    play: (look) => {
      const { number, fileId } = look.chance.pick(look.pilot.reportAttachments) ?? {};
      if (number === undefined || fileId === undefined) return undefined;
      return button(look, removeReportAttachment, { by: holder, command: { number, fileId } });
    },
  },
  {
    weight: 2,
    play: (look) => {
      const { pilot, chance } = look;
      if (!pilot.grantIfAny || (pilot.payee && chance.likely(0.8))) return undefined;
      const typed = { ...chance.pick(payees), "p-message": words(chance, "Projekt").slice(0, 35) };
      return button(look, enterPayee, {
        by: holder,
        command: { version: pilot.payee?.version ?? 0, typed, language: "sv" },
      });
    },
  },
];
