import { readThrough } from "../calls/application-form/read-through.ts";
import { ledgerOf } from "../ledger/posting.store.ts";
import { readDoubles } from "../pilot/double-funding/doubles.store.ts";
import { logPage } from "../pilot/log.store.ts";
import { readPilot } from "../pilot/pilot.ts";
import { byStaff, press } from "../pilot/press.ts";
import { type GivingFiles, givenFile } from "../platform/files/given-file.answer.ts";
import { roles as everyRole, type Role } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import { html, json, seeOther } from "../platform/web/answers.ts";
import { button, caseIn, page, readOn, type Visit } from "../platform/web/route.ts";
import { OutboxId, pilotSubject } from "../vocabulary/ids.ts";
import { dayOf } from "../vocabulary/instant.ts";
import { refuse } from "../vocabulary/refusal.ts";
import { typedText } from "../vocabulary/typed.ts";
import { mayRead, readers } from "./access.ts";
import { applicationExport } from "./application-export.ts";
import { caseFor } from "./case-view.ts";
import { caseworkPaths } from "./casework.paths.ts";
import { historyNames } from "./history-names.ts";
import { mailTexts } from "./mails.texts.ts";
import { requireOpened } from "./secrecy/opened.ts";
import { sendMailAgain } from "./send-mail-again.act.ts";
import { setMailAside } from "./set-mail-aside.act.ts";

const casePage = () => import("./case.page.tsx");
const ledgerPage = () => import("./ledger.page.tsx");

type Needs = { readonly table: Table; readonly files: GivingFiles };
type StaffVisit = Visit<readonly Role[]>;

const address = `${caseworkPaths.list}/{id}`;

/** A case, its ledger, its files, and sending a mail again. */
export function caseRoutes({ table, files }: Needs) {
  /** What the reader's roles may see of the case in the address. @throws Refusal not-found, forbidden */
  const opened = async (visit: StaffVisit) => {
    const pilot = await readPilot(table, caseIn(visit));
    return { pilot, view: caseFor(visit.person.roles, pilot, dayOf(visit.now)) ?? refuse("forbidden") };
  };

  return [
    page(address, everyRole, async (visit) => {
      const { query, now, language } = visit;
      const { roles } = visit.person;
      const subject = pilotSubject(caseIn(visit));
      const [{ pilot, view }, history] = await Promise.all([
        opened(visit),
        mayRead(roles, "history") ? logPage(table, subject, readOn(visit, historyNames)) : undefined,
      ]);
      const doubles = mayRead(roles, "doubles") ? await readDoubles(table, pilot) : undefined;
      const { id } = pilot;
      const fileHref = (file: string) => caseworkPaths.attachment(id, file);
      // Where it is marked as secret, the application is opened on a page of its own, which logs that it was.
      const isSecret = view.secret.includes("application");
      const sections =
        view.application && !isSecret
          ? readThrough(view.application.submission, view.call, { lang: language, reader: "staff", fileHref })
          : [];
      const said = mailTexts[language];
      const notice = query.has("skickas") ? said.sentAgain : query.has("atgardat") ? said.nowAside : undefined;
      const shown = { roles, view, sections, doubles, history, now, notice };
      return html(visit, (await casePage()).CasePage, shown);
    }),

    page(`${address}/ansokan.json`, ["officer"], async (visit) => {
      const { pilot, view } = await opened(visit);
      const { application, call } = view;
      await requireOpened(table, visit, pilot, "application");
      return json(applicationExport((application ?? refuse("forbidden")).submission, call));
    }),

    page(`${address}/bokforing`, everyRole, async (visit) => {
      const { lifecycle, money } = (await opened(visit)).view;
      const lines = await ledgerOf(table, lifecycle.applicationId);
      return html(visit, (await ledgerPage()).LedgerPage, { roles: visit.person.roles, lifecycle, money, lines });
    }),

    page(`${address}/bilagor/{fileId}`, readers.application, async (visit) => {
      const { pilot, view } = await opened(visit);
      const { attachments } = view.application ?? refuse("forbidden");
      const file = attachments.find(({ fileId }) => fileId === visit.params["fileId"]) ?? refuse("not-found");
      const { key, name } = file;
      await requireOpened(table, visit, pilot, "application");
      // Only ever saved, never shown by the browser: it came from outside.
      return givenFile(files, visit, { key, name, type: "application/octet-stream" });
    }),

    button(`${address}/mejl`, ["officer"], async (visit) => {
      const mail = OutboxId.safeParse(typedText(visit.typed, "mail")).data ?? refuse("not-found");
      await press(table, sendMailAgain, byStaff(visit, "officer", { mail }));
      return seeOther(`${caseworkPaths.case(caseIn(visit))}?skickas`);
    }),

    button(`${address}/mejl/klart`, ["officer"], async (visit) => {
      const mail = OutboxId.safeParse(typedText(visit.typed, "mail")).data ?? refuse("not-found");
      await press(table, setMailAside, byStaff(visit, "officer", { mail }));
      return seeOther(`${caseworkPaths.case(caseIn(visit))}?atgardat`);
    }),
  ];
}
