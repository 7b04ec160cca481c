import { currentCall } from "../../calls/call.store.ts";
import { press } from "../../pilot/press.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { linkRoutes } from "../../platform/links/link-routes.ts";
import { noticingLimit } from "../../platform/mail/mail-limit-noticed.ts";
import { emailHash } from "../../platform/mail/mailbox.ts";
import { newSid, type Sessions } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import { clientAddressOf } from "../../platform/web/client-address.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { button, nonceOf, page } from "../../platform/web/route.ts";
import { CallId, MemberId, personSubject, pilotIn } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { typedText } from "../../vocabulary/typed.ts";
import { paths } from "../paths.ts";
import { askForLinks } from "./ask-for-links.act.ts";
import { confirmMailbox } from "./confirm-mailbox.act.ts";
import { readEmail } from "./email.form.ts";
import { firstGeneration, type Started, startDraft } from "./start-draft.act.ts";

type Needs = {
  readonly table: Table;
  readonly identity: Sessions;
  /** What the edge shows with each request, where the site has one. */
  readonly edgeSecret?: string;
};

const pages = () => import("./start.page.tsx");

const callIdOf = ({ typed }: WebRequest) => CallId.safeParse(typedText(typed, "callId")).data ?? refuse("not-found");
const applicant = (id: string) => ({ kind: "applicant", id, name: "" }) as const;

/** Beginning an application, coming back by an emailed link, and asking for the links again. */
export function startRoutes({ table, identity, edgeSecret = "" }: Needs) {
  type Opened = Started & { readonly generation: number; readonly proved: boolean; readonly sid?: string };
  /**
   * The person's session is opened, and leads to the application. Its cookie goes to the emailed link's page too: there it
   * shows that the link is opened in the browser that began, whose open forms then go on.
   */
  const opened = async ({ applicationId, memberId, sid = newSid(), ...by }: Opened, now: Instant) => {
    const home = paths.application(applicationId);
    const session = { kind: "applicant", applicationId, subject: memberId, ...by } as const;
    const cookieAt = (path: string) => identity.opened(session, path, now, sid);
    const cookies = [await cookieAt(home), await cookieAt(paths.links)];
    return seeOther(home, { cookies });
  };

  const askedFrom = (visit: WebRequest) => clientAddressOf(visit, edgeSecret);

  return [
    page(paths.start, "everyone", () => seeOther("/")),

    button(paths.start, "everyone", async (visit) => {
      const { typed, now: at, timeLeft, language: lang } = visit;
      const callId = callIdOf(visit);
      const email = readEmail(typed, lang);
      if (!email.ok) {
        const { title } = await currentCall(table, callId);
        const shown = { callId, callTitle: wordsIn(title, lang), typed, problems: email.problems };
        return html(visit, (await pages()).BeginPage, shown);
      }
      const person = emailHash(email.value);
      const language = typedText(typed, "language") === "en" ? "en" : "sv";
      const asking = press(table, startDraft, {
        subject: personSubject(person),
        by: applicant(person),
        at,
        timeLeft,
        nonce: nonceOf(typed),
        command: { callId, email: email.value, language, asked: { mailbox: person, askedFrom: askedFrom(visit) } },
      });
      const started = await noticingLimit(asking);
      return opened({ ...started, generation: firstGeneration, proved: false }, at);
    }),

    page(paths.again, "everyone", async (visit) => html(visit, (await pages()).LinksPage, {})),

    // The answer is the same for every address: it tells nothing about whose applications there are.
    button(paths.again, "everyone", async (visit) => {
      const { typed, language } = visit;
      const email = readEmail(typed, language);
      if (!email.ok) return html(visit, (await pages()).LinksPage, { typed, problems: email.problems });
      const mailbox = emailHash(email.value);
      const command = { asked: { mailbox, askedFrom: askedFrom(visit) } };
      const { now: at, timeLeft } = visit;
      const asking = { subject: personSubject(mailbox), by: applicant(mailbox), at, timeLeft, command };
      await noticingLimit(press(table, askForLinks, asking));
      return html(visit, (await pages()).LinksSentPage, {});
    }),

    ...linkRoutes({
      table,
      purpose: "resume",
      opened: async ({ about, subject, generation }, visit) => {
        const applicationId = pilotIn(about) ?? refuse("link-invalid");
        const memberId = MemberId.parse(subject);
        const { now: at, timeLeft } = visit;
        const command = { memberId, generation };
        await press(table, confirmMailbox, { subject: about, by: applicant(memberId), at, timeLeft, command });
        const before = await identity.read(visit, "applicant");
        const sid = before?.subject === subject && before.generation === generation ? { sid: before.sid } : {};
        return opened({ applicationId, memberId, generation, proved: true, ...sid }, at);
      },
    }),
  ];
}
