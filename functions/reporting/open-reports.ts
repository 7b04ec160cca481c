import { isClaimed } from "../pilot/claimed.ts";
import { isChecked, type Report } from "../pilot/items/report.ts";
import { finalReport } from "../pilot/items/report-period.ts";
import { nextObligation, owedOf } from "../pilot/obligations/obligations.ts";
import { workOfRoom } from "../pilot/open-work.ts";
import type { Pilot } from "../pilot/pilot.ts";
import type { ApplicationId } from "../vocabulary/ids.ts";
import { staffDatePath } from "./dates/dates.paths.ts";
import { openReportsTexts } from "./open-reports.texts.ts";

const { sv, en } = openReportsTexts;

const reportPath = (id: ApplicationId, number: number) => `/handlaggning/${id}/rapporter/${number}`;

/** A report to examine; one that was drawn is looked at more closely first. */
function examined(id: ApplicationId, report: Report) {
  const { number, submittedAt, changedAt } = report;
  const path = reportPath(id, number);
  const work = { for: "officer", about: String(number), since: submittedAt ?? changedAt } as const;
  return [
    ...(isChecked(report) ? [] : [{ kind: "check-claim", ...work, path: `${path}/kontroll` } as const]),
    { kind: "examine-report", ...work, path } as const,
  ];
}

const completed = (id: ApplicationId, { number, returned, changedAt }: Report) =>
  ({
    kind: "complete-report",
    for: "holder",
    about: String(number),
    since: returned?.at ?? changedAt,
    path: reportPath(id, number),
  }) as const;

/** The report that the grant asks for next. */
function expected(pilot: Pilot) {
  const { grant, reports } = pilot;
  const due = nextObligation(owedOf(pilot));
  const since =
    reports
      .flatMap(({ submittedAt }) => submittedAt ?? [])
      .sort()
      .at(-1) ?? grant.grantedAt;
  return { kind: "await-report", for: "holder", since, ...(due ? { due: due.dueDay } : {}) } as const;
}

/** More time that is asked for: the officer says yes or no. */
const extensionsAsked = (pilot: Pilot) =>
  owedOf(pilot).flatMap(({ number, asked }) =>
    asked
      ? [
          {
            kind: "answer-extension",
            for: "officer",
            about: String(number),
            since: asked.at,
            path: staffDatePath(pilot.id, number),
          } as const,
        ]
      : [],
  );

/** Lines that are proposed to be lowered: they wait for the holder's answer, and then for the decision. */
const lowered = (id: ApplicationId, { number, lowerings = [] }: Report) =>
  lowerings.map(({ line, at, replyDay, reply }) => {
    const about = { about: `${number}/${line}`, path: `${reportPath(id, number)}/ratta?rad=${line}` };
    return reply
      ? ({ kind: "decide-lowering", for: "officer", since: reply.at, ...about } as const)
      : ({ kind: "await-lowering-reply", for: "holder", since: at, due: replyDay, ...about } as const);
  });

/** Reports to examine, to complete and to come. A report that is late is one that has not come on its last day. */
export const openReports = workOfRoom({
  kinds: {
    "examine-report": { words: { sv: sv.examine, en: en.examine } },
    "check-claim": { words: { sv: sv.check, en: en.check }, money: true },
    "complete-report": { words: { sv: sv.complete, en: en.complete } },
    "answer-extension": { words: { sv: sv.extension, en: en.extension } },
    "decide-lowering": { words: { sv: sv.lowering, en: en.lowering }, money: true },
    "await-lowering-reply": { words: { sv: sv.loweringReply, en: en.loweringReply }, money: true },
    "await-report": { words: { sv: sv.expected, en: en.expected } },
  },
  open: (pilot) => {
    const { id, grantIfAny, reports } = pilot;
    const lowerings = reports.flatMap((report) => lowered(id, report));
    if (!grantIfAny || !isClaimed(pilot, "examination")) return lowerings;
    const claims = isClaimed(pilot, "claims");
    const returned = claims ? reports.filter(({ status }) => status === "returned") : [];
    return [
      ...lowerings,
      ...reports.filter(({ status }) => status === "submitted").flatMap((report) => examined(id, report)),
      ...returned.map((report) => completed(id, report)),
      ...(claims ? extensionsAsked(pilot) : []),
      ...(!claims || finalReport(reports) || returned.length > 0 ? [] : [expected(pilot)]),
    ];
  },
});
