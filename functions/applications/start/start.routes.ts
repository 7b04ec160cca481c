import { currentCall } from "../../calls/call.store.ts";
import { linkRoutes } from "../../platform/links/link-routes.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import { nonceOf } from "../../platform/web/posted-fields.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { get, post } from "../../platform/web/web-handler.ts";
import { CallId, Nonce, newId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { pilotIn } from "../../vocabulary/subject.ts";
import { typedText } from "../../vocabulary/typed.ts";
import type { ApplicantWeb } from "../draft/applicant-request.ts";
import { draftStarted } from "../draft/draft.store.ts";
import { memberOf, membershipsOf, oweLink, resumeLinkOwed } from "../draft/member.store.ts";
import { paths } from "../paths.ts";
import { sendLinks } from "./send-links.use-case.ts";
import { startDraft } from "./start-draft.use-case.ts";

// Each page is read when it is first shown.
const startPage = () => import("./start.page.tsx");
const emailForm = () => import("./email.form.ts");

const callIdOf = ({ typed }: WebRequest) => {
  const callId = CallId.safeParse(typedText(typed, "callId"));
  return callId.success ? callId.data : refuse("not-found");
};

/** Beginning an application, coming back by an emailed link, and asking for the links again. */
export function startRoutes({ table, identity }: ApplicantWeb) {
  const start = startDraft({
    currentCall: (callId) => currentCall(table, callId),
    draftStarted: (starting) => draftStarted(table, starting),
  });
  const send = sendLinks({
    membershipsOf: (email) => membershipsOf(table, email),
    currentCall: (callId) => currentCall(table, callId),
    oweLink: (member, call, at) => oweLink(table, resumeLinkOwed(member, call, undefined, at)),
  });
  const opened = (applicationId: Parameters<typeof paths.application>[0], memberId: string, now: WebRequest["now"]) =>
    identity.opened({ kind: "applicant", applicationId, subject: memberId }, paths.application(applicationId), now);

  return [
    get(paths.start, () => seeOther("/")),

    post(paths.start, async (request) => {
      const { typed, now, language: lang, pathAndQuery: path } = request;
      const callId = callIdOf(request);
      const email = (await emailForm()).readEmail(typed, lang);
      if (!email.ok) {
        const { title } = await currentCall(table, callId);
        const shown = { lang, path, callId, callTitle: title[lang], nonce: newId(Nonce), problems: email.problems };
        return html((await startPage()).BeginPage({ ...shown, typed: typedText(typed, "email") }), { status: 422 });
      }
      const language = typedText(typed, "language") === "en" ? "en" : "sv";
      const { applicationId, memberId } = await start({
        callId,
        email: email.value,
        language,
        nonce: nonceOf(typed),
        now,
      });
      return seeOther(paths.application(applicationId), { cookies: [await opened(applicationId, memberId, now)] });
    }),

    get(paths.again, async ({ language: lang, pathAndQuery: path }) =>
      html((await startPage()).LinksPage({ lang, path, nonce: newId(Nonce) })),
    ),

    post(paths.again, async ({ typed, now, language: lang, pathAndQuery: path }) => {
      const email = (await emailForm()).readEmail(typed, lang);
      if (email.ok) {
        await send({ email: email.value, now });
        return html((await startPage()).LinksSentPage({ lang, path }));
      }
      const shown = { lang, path, nonce: newId(Nonce), problems: email.problems, typed: typedText(typed, "email") };
      return html((await startPage()).LinksPage(shown), { status: 422 });
    }),

    ...linkRoutes({
      table,
      purpose: "resume",
      opened: async ({ about, subject, generation }, { now }) => {
        const applicationId = pilotIn(about) ?? refuse("link-invalid");
        const member = await memberOf(table, applicationId, subject);
        if (member.generation !== generation) refuse("link-revoked");
        return seeOther(paths.application(applicationId), { cookies: [await opened(applicationId, subject, now)] });
      },
    }),
  ];
}
