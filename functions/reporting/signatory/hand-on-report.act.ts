import { holderOf, openReportOf, type ReportShown } from "../../claims/report-of.ts";
import { act, already, type Outcome, type OutcomeMail } from "../../pilot/act.ts";
import { requireClaimed } from "../../pilot/claimed.ts";
import { reportPut } from "../../pilot/items/report.ts";
import { partyName } from "../../pilot/people/parts.ts";
import { type Pilot, requireVersion, thePilot } from "../../pilot/pilot.ts";
import { dayOf, plusLocalDays, stockholmTime } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { boundsOf, readReport } from "../read-report.ts";
import { handsInAlone } from "./signatory.refusals.ts";
import { isSigner, signerOf, signersLink, signRemindersOf } from "./signer.ts";

type Command = ReportShown & { readonly language: Language };
export type HandedOn = { readonly wrong?: readonly Problem[] };

/** The one who hands in is reminded so many days after. */
const remindedAfter = [3, 7];

/** A report is prepared: it is sent on to the one who hands it in, who reads it through by an own link. */
export const handOnReport = act({
  name: "hand-on-report",
  writes: ["REPORT"],
  see: thePilot,
  decide: (pilot: Pilot, { number, version, language }: Command, { by, at }): Outcome<HandedOn> => {
    requireClaimed(pilot, "claims");
    const report = openReportOf(pilot, number);
    const signer = signerOf(pilot);
    if (!signer || isSigner(pilot, signer, by.id)) return refuse(handsInAlone);
    // Pressed again the same day, nobody gets the same mail once more.
    if (report.toSign && dayOf(report.toSign.at) === dayOf(at)) return already({});
    requireVersion(report, version);
    const read = readReport(report.typed, boundsOf(pilot, number, at), language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { sentBack: _, ...rest } = report;
    const member = pilot.members.find(({ memberId }) => memberId === by.id)?.memberId;
    const toSign = { at, by: partyName(pilot, by), ...(member ? { memberId: member } : {}) };
    const { to, language: theirs } = signer;
    const mail = (data: { readonly reminder?: true }): OutcomeMail => ({
      ...{ template: "report-to-sign", language: theirs, to, link: signersLink(pilot, signer, at) },
      data: { title: pilot.grant.title, number, by: toSign.by, ...data },
    });
    return {
      answer: {},
      writes: [reportPut(pilot.id, { ...rest, toSign, changedAt: at })],
      mails: [
        mail({}),
        ...remindedAfter.map((days) => ({
          ...mail({ reminder: true }),
          dueAt: stockholmTime(plusLocalDays(dayOf(at), days), "08:00:00"),
          id: `report-to-sign-${number}-${version}-${days}`,
        })),
      ],
      cancels: signRemindersOf(pilot, number),
      log: { action: "report.handed-on", details: { number } },
    };
  },
  actor: holderOf,
});
