import { otherFiles } from "../../calls/application-form/attached-files.ts";
import { typedIn } from "../../pilot/items/draft.ts";
import { byLink, press } from "../../pilot/press.ts";
import { carry } from "../../platform/forms/carry.ts";
import type { Table } from "../../platform/table/table.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, page, versionOf } from "../../platform/web/route.ts";
import { readDraft } from "../draft/draft.store.ts";
import { applicationForm } from "../form/read-application.ts";
import { paths } from "../paths.ts";
import { carryDraft } from "./carry-draft.act.ts";
import { newerCall } from "./newer-call.store.ts";
import { isToBeCarried } from "./to-be-carried.ts";

/** Bringing a draft over to a newer version of its call. */
export function carryRoutes({ table }: { readonly table: Table }) {
  return [
    page("/ansokan/{id}/overfor", "applicant", async (visit) => {
      const seen = await readDraft(table, visit);
      const { id, draft, call } = seen;
      if (draft.head.submittedAt || !isToBeCarried(call)) return seeOther(paths.application(id));
      const newer = await newerCall(table, seen);
      const [from, to] = [applicationForm(call), applicationForm(newer)];
      const carried = carry(from, to, typedIn(draft), visit.language);
      const others = otherFiles(from, draft.attachments);
      const files = otherFiles(to, draft.attachments).flatMap((file) => (others.includes(file) ? [] : [file.name]));
      const { CarryPage } = await import("./carry.page.tsx");
      return html(visit, CarryPage, { id, newer, carried, files });
    }),

    button("/ansokan/{id}/overfor", "applicant", async (visit) => {
      const { typed, language } = visit;
      await press(table, carryDraft, byLink(visit, { version: versionOf(typed), language }));
      return seeOther(paths.application(caseIn(visit)));
    }),
  ];
}
