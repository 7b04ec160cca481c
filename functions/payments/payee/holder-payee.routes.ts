import { grantIn } from "../../pilot/items/grant-items.ts";
import { payeeIn } from "../../pilot/items/payee-items.ts";
import { readPilot } from "../../pilot/read-case.ts";
import type { Sessions } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import { nonceOf, versionOf } from "../../platform/web/posted-fields.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { get, post } from "../../platform/web/web-handler.ts";
import { ApplicationId, Nonce, newId } from "../../vocabulary/ids.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { paymentPaths } from "../payments.paths.ts";
import { enterPayee } from "./change-payee.use-case.ts";
import { payeePrefilled, readPayee } from "./payee.form.ts";
import { tablePayees } from "./payee.store.ts";

// The page is read when it is first shown.
const page = () => import("./holder-payee.page.tsx");

type Needs = { readonly table: Table; readonly identity: Sessions; readonly clock: () => Instant };

/** The holder's page about where the grant is paid. */
export function holderPayeeRoutes({ table, identity, clock }: Needs) {
  const enter = enterPayee({ payees: tablePayees(table), clock });
  const address = "/projekt/{id}/betalning";

  const asked = async (request: WebRequest) => {
    const id = ApplicationId.safeParse(request.params["id"]);
    const applicationId = id.success ? id.data : refuse("not-found");
    const session = await identity.requireLinked(request, "holder", applicationId);
    const csrf = await identity.csrfOf(session);
    const items = await readPilot(table, applicationId);
    const grant = grantIn(items) ?? refuse("not-found");
    const payee = payeeIn(items);
    const { language: lang, method, path, pathAndQuery } = request;
    const by = { kind: "holder", id: session.subject, name: grant.contact.name } as const;
    const shown = { lang, path: method === "GET" ? pathAndQuery : path, grant, payee, csrf, nonce: newId(Nonce) };
    return { grant, payee, by, shown };
  };

  return [
    get(address, async (request) => {
      const { shown, payee } = await asked(request);
      const typed = payeePrefilled(payee?.pending ?? payee?.current);
      const saved = request.query.has("sparad");
      return html((await page()).HolderPayeePage({ ...shown, typed, problems: [], saved }));
    }),
    post(address, async (request) => {
      const { grant, payee, by, shown } = await asked(request);
      const { typed } = request;
      const version = versionOf(typed);
      // What came of an earlier press is no news to the second one.
      const known =
        payee && payee.version === version ? [payee.current, payee.pending].flatMap((one) => one ?? []) : [];
      const read = readPayee(typed, known, request.language);
      if (!read.ok)
        return html((await page()).HolderPayeePage({ ...shown, typed, problems: read.problems, saved: false }), {
          status: 422,
        });
      await enter({ grant, payee, version, typed: read.value, by, nonce: nonceOf(typed) });
      return seeOther(`${paymentPaths.holder(grant.applicationId)}?sparad=1`);
    }),
  ];
}
