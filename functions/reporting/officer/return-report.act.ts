import { type ReportShown, reportAsShown } from "../../claims/report-of.ts";
import { act, type Outcome } from "../../pilot/act.ts";
import { requireClaimed } from "../../pilot/claimed.ts";
import { reportPut } from "../../pilot/items/report.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";

type Command = ReportShown & { readonly comment: string };

/** The officer returns a report; its holder may write on it again. */
export const returnReport = act({
  name: "return-report",
  writes: ["REPORT"],
  see: thePilot,
  decide: (pilot: Pilot, { comment, ...shown }: Command, { by, at }): Outcome<object> => {
    requireClaimed(pilot, "claims");
    const report = reportAsShown(pilot, shown, "submitted");
    const { title, contact, linkGeneration: generation, linkExpiresAt: expiresAt } = pilot.grant;
    const returned = { at, by: by.name, comment };
    return {
      answer: {},
      writes: [reportPut(pilot.id, { ...report, status: "returned", returned, changedAt: at })],
      mails: [
        {
          template: "report-returned",
          language: contact.language,
          to: contact.email,
          data: { title, comment },
          link: { purpose: "holder", subject: "holder", generation, expiresAt },
        },
      ],
      log: { action: "report.returned", details: { number: report.number } },
    };
  },
});
