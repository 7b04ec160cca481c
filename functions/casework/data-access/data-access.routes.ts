import { byStaff, press } from "../../pilot/press.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import { emailHash } from "../../platform/mail/mailbox.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, download, html, seeOther } from "../../platform/web/answers.ts";
import { button, labelledBy, page, type Visit } from "../../platform/web/route.ts";
import { AccessId, personSubject } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { keeperOf, keepers } from "../access.ts";
import { dataAccessForm, namesIn } from "./data-access.form.ts";
import { dataAccessPaths } from "./data-access.paths.ts";
import { dataAccessTexts } from "./data-access.texts.ts";
import { gatherData } from "./gather-data.act.ts";
import { gathered, readRequest } from "./gathered.store.ts";

type Keeper = Visit<typeof keepers>;
const pages = () => import("./data-access.page.tsx");

/** What is held about a person who has asked: gathered with a reason, logged, read and given out as a file. */
export function dataAccessRoutes({ table }: { readonly table: Table }) {
  async function asking(visit: Keeper, problems: readonly Problem[] = []): Promise<Answer> {
    return html(visit, (await pages()).AskDataPage, { typed: visit.typed, problems });
  }

  /** The request of the address with what is held now. @throws Refusal not-found */
  async function theirs({ params, person, now }: Keeper) {
    const accessId = AccessId.safeParse(params["access"]).data ?? refuse("not-found");
    const request = await readRequest(table, accessId, now);
    const reader = { id: person.subject, roles: person.roles, covered: [] };
    return { request, held: await gathered(table, request, reader) };
  }

  return labelledBy(
    (request) => labelsOf(dataAccessForm, request),
    [
      page(dataAccessPaths.ask, keepers, (visit) => asking(visit)),
      button(dataAccessPaths.ask, keepers, async (visit) => {
        const { typed, language, person } = visit;
        const read = readTyped(dataAccessForm, typed, language);
        if (!read.ok) return asking(visit, read.problems);
        const { "p-email": address, "p-names": names, "p-why": reason } = read.value;
        const command = { address, names: namesIn(names), reason };
        const of = personSubject(emailHash(address));
        const done = await press(table, gatherData, byStaff(visit, keeperOf(person.roles), command, of));
        return seeOther(dataAccessPaths.one(done.accessId));
      }),
      page(dataAccessPaths.one("{access}"), keepers, async (visit) =>
        html(visit, (await pages()).GatheredPage, await theirs(visit)),
      ),
      page(dataAccessPaths.file("{access}"), keepers, async (visit) => {
        const { request, held } = await theirs(visit);
        const { address, names, reason, at, by } = request;
        const t = dataAccessTexts[visit.language];
        const whole = { address, names, reason, at, by: by.name, ...held, notFound: t.notFound, check: t.check };
        const body = Buffer.from(JSON.stringify(whole, undefined, 2));
        return download(body, { name: `registerutdrag-${at.slice(0, 10)}.json`, type: "application/json" });
      }),
    ],
  );
}
