import { announcedCalls, type CallInForce, currentCall } from "../../calls/call.store.ts";
import { opening } from "../../calls/opening.ts";
import { readPilotFor } from "../../pilot/pilot.ts";
import { byLink, press } from "../../pilot/press.ts";
import { askedAs } from "../../platform/forms/role.ts";
import { noticingLimit } from "../../platform/mail/mail-limit-noticed.ts";
import { newSid, type Sessions } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import { clientAddressOf } from "../../platform/web/client-address.ts";
import { button, page, type Visit } from "../../platform/web/route.ts";
import { CallId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { typedText } from "../../vocabulary/typed.ts";
import { draftTexts } from "../draft/draft.texts.ts";
import { paths } from "../paths.ts";
import { firstGeneration } from "../start/start-draft.act.ts";
import { copiedInto, type Source, sourceIn } from "./copied-from.store.ts";
import type { Into } from "./copy.page.tsx";
import { copyApplication } from "./copy-application.act.ts";

type Needs = {
  readonly table: Table;
  readonly identity: Pick<Sessions, "opened">;
  /** What the edge shows with each request, where the site has one. */
  readonly edgeSecret?: string;
};

const address = "/ansokan/{id}/kopiera";

/** The call that the address names, or else the one of the application itself where it is open, or else the only one. */
async function intoWhich(table: Table, visit: Visit<"applicant">, source: Source): Promise<Into> {
  const { query, now, language } = visit;
  const open = (await announcedCalls(table)).filter((call) => opening(call, now) === "open");
  const [only, ...more] = open;
  const isOpen = (callId: CallId) => open.some((call) => call.callId === callId);
  const usual = isOpen(source.call.callId) ? source.call.callId : more.length === 0 ? only?.callId : undefined;
  const named = query.get("utlysning");
  const callId = named === null ? (query.has("valj") ? undefined : usual) : CallId.safeParse(named).data;
  if (named !== null && callId === undefined) refuse("not-found");
  const call: CallInForce | undefined = callId && (await currentCall(table, callId));
  if (!call || opening(call, now) !== "open") return { open, chosen: call };
  return { call, carried: copiedInto(source, call, language), others: open.length > 1 };
}

/** Beginning a new application with what is written in one that there is. */
export const copyRoutes = ({ table, identity, edgeSecret = "" }: Needs) => [
  page(address, "applicant", async (visit) => {
    const pilot = await readPilotFor(table, visit);
    const source = await sourceIn(table, pilot);
    const asked = askedAs(source.form, "title");
    const title = (asked && typedText(source.typed, asked.id)) || draftTexts[visit.language].untitled;
    const into = await intoWhich(table, visit, source);
    const { CopyPage } = await import("./copy.page.tsx");
    return html(visit, CopyPage, { id: pilot.id, title, files: source.files, into, now: visit.now });
  }),

  button(address, "applicant", async (visit) => {
    const { typed, language, now, person } = visit;
    const callId = CallId.safeParse(typedText(typed, "callId")).data ?? refuse("not-found");
    const command = { callId, language, askedFrom: clientAddressOf(visit, edgeSecret) };
    const { applicationId, memberId } = await noticingLimit(press(table, copyApplication, byLink(visit, command)));
    const proved = person.proved === true ? { proved: true as const } : {};
    const session = {
      kind: "applicant",
      applicationId,
      subject: memberId,
      generation: firstGeneration,
      ...proved,
    } as const;
    const home = paths.application(applicationId);
    const sid = newSid();
    const cookies = [
      await identity.opened(session, home, now, sid),
      await identity.opened(session, paths.links, now, sid),
    ];
    return seeOther(home, { cookies });
  }),
];
