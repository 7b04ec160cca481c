import { readCall, recentCallFacts } from "../../calls/call.store.ts";
import { calendarFile } from "../../platform/calendar/calendar.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { type Link, linkPaths, openLink } from "../../platform/links/links.ts";
import { calendarFileName } from "../../platform/mail/calendar-line.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, download } from "../../platform/web/answers.ts";
import { page } from "../../platform/web/route.ts";
import { type CallId, pilotIn } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Pilot, readPilot, readPilotFor } from "../pilot.ts";
import { noDays } from "./calendar.refusals.ts";
import { type CallDays, caseDays } from "./case-days.ts";

type Needs = { readonly table: Table };
type Asking = { readonly language: Language; readonly now: Instant };

/** When the call of a draft closes, as it runs. */
async function callDays(table: Table, callId: CallId, { language, now }: Asking): Promise<CallDays | undefined> {
  const facts = await recentCallFacts(table, callId, now);
  if (!facts?.closesAt) return undefined;
  const { title } = await readCall(table, callId, facts.version);
  return { title: wordsIn(title, language), closesAt: facts.closesAt };
}

/** The file of a case's days. @throws Refusal no-days */
async function fileOf(table: Table, pilot: Pilot, { language: lang, now }: Asking): Promise<Answer> {
  const call = pilot.isDraft ? await callDays(table, pilot.draft.head.callId, { language: lang, now }) : undefined;
  const days = caseDays(pilot, { call, lang, now });
  if (days.length === 0) return refuse(noDays);
  const file = Buffer.from(calendarFile(...days));
  return download(file, { name: calendarFileName, type: "text/calendar; charset=utf-8" });
}

/** The person whom a link was sent to is still let in, and reads in their language. @throws Refusal link-revoked */
function languageOf({ grantIfAny, members }: Pilot, { purpose, subject, generation }: Link): Language {
  if (purpose === "holder")
    return grantIfAny?.linkGeneration === generation ? grantIfAny.contact.language : refuse("link-revoked");
  const member = members.find(({ memberId }) => memberId === subject);
  return member?.generation === generation ? member.language : refuse("link-revoked");
}

/** The days of a case by the link of a mail: no more than its mails say, and the link is not used up. */
export const calendarByLink = ({ table }: Needs, purpose: "resume" | "holder") =>
  page(`${linkPaths[purpose]}/{token}/${calendarFileName}`, "everyone", async ({ params, now }) => {
    const link = await openLink(table, params["token"] ?? "", purpose, now);
    const pilot = await readPilot(table, pilotIn(link.about) ?? refuse("link-invalid"));
    return fileOf(table, pilot, { language: languageOf(pilot, link), now });
  });

/** The same for whoever is on the project's page. */
export const projectCalendar = ({ table }: Needs) =>
  page(`/projekt/{id}/${calendarFileName}`, "holder", async (visit) =>
    fileOf(table, await readPilotFor(table, visit), visit),
  );
