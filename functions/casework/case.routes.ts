import { readThrough } from "../calls/application-form/read-through.ts";
import { ledgerOf } from "../ledger/posting.store.ts";
import type { Files } from "../platform/files/files.ts";
import { roles as everyRole, type Session, type Sessions } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import { html, seeOther } from "../platform/web/answers.ts";
import type { WebRequest } from "../platform/web/request.ts";
import { staffOf } from "../platform/web/staff-of.ts";
import { get, post } from "../platform/web/web-handler.ts";
import { ApplicationId, Nonce, newId, OutboxId } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { pilotSubject } from "../vocabulary/subject.ts";
import { typedText } from "../vocabulary/typed.ts";
import { mayRead } from "./access.ts";
import { readCaseFile } from "./case-file.store.ts";
import { caseFor } from "./case-view.ts";
import { caseworkPaths } from "./casework.paths.ts";
import { readDoubles } from "./double-funding/double-funding.store.ts";
import { readHistory } from "./history.store.ts";
import { tableMailsAgain } from "./mail-again.store.ts";
import { mailTexts } from "./mails.texts.ts";

// Each page is read when it is first shown.
const casePage = () => import("./case.page.tsx");
const ledgerPage = () => import("./ledger.page.tsx");

type Needs = {
  readonly table: Pick<Table, "get" | "query" | "transact">;
  readonly identity: Sessions;
  readonly files: Pick<Files, "presignedDownload">;
};

const idIn = ({ params }: WebRequest): ApplicationId => {
  const id = ApplicationId.safeParse(params["id"]);
  return id.success ? id.data : refuse("not-found");
};

/** A case, its ledger, its files, and sending a mail again. */
export function caseRoutes({ table, identity, files }: Needs) {
  const again = tableMailsAgain(table);
  const address = `${caseworkPaths.list}/{id}`;

  const opened = async (request: WebRequest) => {
    const session = await identity.requireStaff(request, ...everyRole);
    const view = caseFor(session.roles, await readCaseFile(table, idIn(request))) ?? refuse("forbidden");
    return { session, view };
  };
  const frame = async (request: WebRequest, session: Session<"staff">) => {
    const { language: lang, path, pathAndQuery } = request;
    const csrf = await identity.csrfOf(session);
    return { lang, path: pathAndQuery, csrf, staff: staffOf({ session, csrf, lang, path }) };
  };

  return [
    get(address, async (request) => {
      const session = await identity.requireStaff(request, ...everyRole);
      const id = idIn(request);
      const older = request.query.get("historik") ?? undefined;
      const [file, history] = await Promise.all([
        readCaseFile(table, id),
        mayRead(session.roles, "history") ? readHistory(table, pilotSubject(id), older) : undefined,
      ]);
      const view = caseFor(session.roles, file) ?? refuse("forbidden");
      const doubles = mayRead(session.roles, "doubles") ? await readDoubles(table, file) : undefined;
      const { language: lang, now } = request;
      const shown = await frame(request, session);
      const sections = view.application ? readThrough(view.application.submission, view.call, lang) : [];
      const notice = request.query.has("skickas") ? mailTexts[lang].sentAgain : undefined;
      const nonce = newId(Nonce);
      const { roles } = session;
      return html(
        (await casePage()).CasePage({ ...shown, roles, view, sections, doubles, history, now, nonce, notice }),
      );
    }),

    get(`${address}/bokforing`, async (request) => {
      const { session, view } = await opened(request);
      const { pilot, money } = view;
      const lines = await ledgerOf(table, pilot.applicationId);
      const { roles } = session;
      return html((await ledgerPage()).LedgerPage({ ...(await frame(request, session)), roles, pilot, money, lines }));
    }),

    get(`${address}/bilagor/{fileId}`, async (request) => {
      const { view } = await opened(request);
      if (!view.application) return refuse("forbidden");
      const { attachments } = view.application;
      const file = attachments.find(({ fileId }) => fileId === request.params["fileId"]) ?? refuse("not-found");
      const { key, name } = file;
      // Only ever saved, never shown by the browser: it came from outside.
      return seeOther(await files.presignedDownload({ key, name, type: "application/octet-stream" }));
    }),

    post(`${address}/mejl`, async (request) => {
      const { subject, name } = await identity.requireStaff(request, "officer");
      const applicationId = idIn(request);
      const by = { kind: "officer", id: subject, name } as const;
      const mail = OutboxId.safeParse(typedText(request.typed, "mail"));
      if (!mail.success) refuse("not-found");
      await again.oweAgain({ applicationId, mail: mail.data, at: request.now, by });
      return seeOther(`${caseworkPaths.case(applicationId)}?skickas`);
    }),
  ];
}
