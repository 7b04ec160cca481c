import { type CallName, publishedCalls } from "../../calls/call.store.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Sessions } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, labelledBy, page, readOn, type Visit } from "../../platform/web/route.ts";
import { staffSubject } from "../../vocabulary/ids.ts";
import { dayOf, type Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { type DraftSeen, draftOf, givenIn } from "../draft/draft.store.ts";
import { readApplication } from "../form/read-application.ts";
import { deskPaths, paperPaths, paths } from "../paths.ts";
import { isStarter } from "../people/people.ts";
import { beginPaper } from "./begin-paper.act.ts";
import { handInPaper } from "./hand-in-paper.act.ts";
import { beginForm, callOption, handInForm } from "./paper.form.ts";
import { paperDrafts } from "./paper.store.ts";
import { paperTexts } from "./paper.texts.ts";
import { stillNeeded } from "./paper.ts";

type Needs = { readonly table: Table; readonly identity: Sessions };
const forOfficers = ["officer"] as const;
type Officer = Visit<typeof forOfficers>;

/** Of these one is chosen: the calls that opened last. */
const mostCalls = 20;

/** The calls that are or were open: to no other can anything have come. */
const offered = (calls: readonly CallName[], now: Instant): readonly CallName[] =>
  calls.filter(({ opensAt, withdrawnAt }) => opensAt <= now && withdrawnAt === undefined).slice(0, mostCalls);

/** An application that came on paper: begun, typed in by the applicants' own form, and handed in by staff. */
export function paperRoutes({ table, identity }: Needs) {
  const calls = async ({ now }: Pick<Officer, "now">) => offered(await publishedCalls(table), now);

  /** @throws Refusal not-found of a draft that its applicants write themselves */
  const asked = async (visit: Officer): Promise<DraftSeen> => {
    const pilot = await readPilot(table, caseIn(visit));
    return pilot.draft.head.paper ? draftOf(table, pilot) : refuse("not-found");
  };

  async function list(visit: Officer, problems: readonly Problem[] = []): Promise<Answer> {
    const { typed, now } = visit;
    const [{ items: drafts, ...beside }, open] = await Promise.all([paperDrafts(table, readOn(visit)), calls(visit)]);
    const shown = { drafts, beside, calls: open, today: dayOf(now), typed, problems };
    return html(visit, (await import("./paper.page.tsx")).PaperListPage, shown, { home: paperPaths.list });
  }

  async function one(visit: Officer, problems: readonly Problem[] = []): Promise<Answer> {
    const { id, draft, call } = await asked(visit);
    const { paper, submittedAt } = draft.head;
    if (submittedAt || !paper) return seeOther(deskPaths.case(id));
    const read = readApplication(givenIn(draft), call, visit.language, paper.day);
    const needed = stillNeeded(read, draft.attachments);
    const shown = { draft, call, read, needed, typed: visit.typed, problems };
    return html(visit, (await import("./paper.page.tsx")).PaperPage, shown, { home: paperPaths.one(id) });
  }

  const begun = labelledBy(
    async (request) => labelsOf(beginForm(await calls(request), dayOf(request.now)), request),
    [
      page(paperPaths.list, forOfficers, (visit) => list(visit)),
      button(paperPaths.list, forOfficers, async (visit) => {
        const { typed, language, now, person } = visit;
        const open = await calls(visit);
        if (open.length === 0) return list(visit, [{ field: "p-call", text: paperTexts[language].noCalls }]);
        const read = readTyped(beginForm(open, dayOf(now)), typed, language);
        if (!read.ok) return list(visit, read.problems);
        const { "p-call": option, "p-day": day, "p-from": from } = read.value;
        const { callId } = open.find((call) => callOption(call) === option) ?? refuse("not-found");
        const command = { callId, day, from, language };
        const done = await press(table, beginPaper, byStaff(visit, "officer", command, staffSubject(person.subject)));
        if ("fault" in done) return list(visit, [{ field: "p-day", text: paperTexts[language].faults[done.fault] }]);
        return seeOther(paperPaths.one(done.applicationId));
      }),
    ],
  );

  const handedIn = labelledBy(
    (request) => labelsOf(handInForm, request),
    [
      page(paperPaths.one("{id}"), forOfficers, (visit) => one(visit)),
      // The form is the applicants' own: whoever types gets a session of the place that was made for it.
      button(paperPaths.type("{id}"), forOfficers, async (visit) => {
        const { id, draft } = await asked(visit);
        if (draft.head.submittedAt) return seeOther(deskPaths.case(id));
        const { memberId: subject, generation } = draft.members.find(isStarter) ?? refuse("not-found");
        const session = { kind: "applicant", applicationId: id, subject, generation } as const;
        const path = paths.application(id);
        return seeOther(path, { cookies: [await identity.opened(session, path, visit.now)] });
      }),
      button(paperPaths.one("{id}"), forOfficers, async (visit) => {
        const { typed, language } = visit;
        const t = paperTexts[language];
        const read = readTyped(handInForm, typed, language);
        if (!read.ok) return one(visit, read.problems);
        const lacking = read.value["p-lacking"]?.length === 1;
        const done = await press(table, handInPaper, byStaff(visit, "officer", { lacking }));
        if ("submittedAt" in done) return seeOther(deskPaths.case(caseIn(visit)));
        if ("fault" in done) return one(visit, [{ field: "p-lacking", text: t.faults[done.fault] }]);
        return one(visit, [{ field: "p-lacking", text: "needed" in done ? t.stillNeeded : t.lackingWrong }]);
      }),
    ],
  );

  return [...begun, ...handedIn];
}
