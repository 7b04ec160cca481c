import { openClaimOf } from "../../pilot/items/grant.ts";
import { grantIn } from "../../pilot/items/grant-items.ts";
import { readPilot } from "../../pilot/read-case.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import { nonceOf, versionOf } from "../../platform/web/posted-fields.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { get, post } from "../../platform/web/web-handler.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { paymentPaths } from "../payments.paths.ts";
import { idIn, type PaymentNeeds, readOn, staffAsks } from "../staff-page.answer.ts";
import { openClaims } from "./open-claims.store.ts";
import { recordRepayment } from "./record-repayment.use-case.ts";
import { readRepayment } from "./repayment.form.ts";

// Each page is read when it is first shown.
const claimsPage = () => import("./claims.page.tsx");
const claimPage = () => import("./claim.page.tsx");
// And so is what posts: looking needs no ledger.
const posting = () => Promise.all([import("../granted.store.ts"), import("./repayment.store.ts")]);

const address = `${paymentPaths.claims}/{id}`;

/** What is claimed back, and recording what has come of it. */
export function repaymentRoutes({ table, identity, clock }: PaymentNeeds) {
  const asks = staffAsks({ identity });

  const asked = async (request: WebRequest, roles: Parameters<typeof asks>[1]) => {
    const { by, shown, session } = await asks(request, roles);
    const id = idIn(request);
    const grant = grantIn(await readPilot(table, id)) ?? refuse("not-found");
    const acts = session.roles.includes("finance");
    return { by, id, grant, page: { ...shown, grant, acts, done: false } };
  };

  return [
    get(paymentPaths.claims, async (request) => {
      const { shown } = await asks(request, ["finance", "auditor"]);
      return html((await claimsPage()).ClaimsPage({ ...shown, ...(await openClaims(table, readOn(request))) }));
    }),
    get(address, async (request) => {
      const { page } = await asked(request, ["finance", "auditor"]);
      const done = request.query.has("registrerad");
      return html((await claimPage()).ClaimPage({ ...page, typed: {}, problems: [], done }));
    }),
    post(address, async (request) => {
      const { by, id, grant, page } = await asked(request, ["finance"]);
      const { typed, language, now } = request;
      const version = versionOf(typed);
      // A second press would find that its own money has come: what it says is judged by the write.
      const mostOre = grant.version === version ? openClaimOf(grant) : grant.reclaimedOre;
      const bounds = { mostOre, recordedOn: dayOf(grant.grantedAt), today: dayOf(now) };
      const read = readRepayment(typed, bounds, language);
      if (!read.ok)
        return html((await claimPage()).ClaimPage({ ...page, typed, problems: read.problems }), { status: 422 });
      const [{ readGranted }, { tableRepayments }] = await posting();
      const record = recordRepayment({ repayments: tableRepayments(table), clock });
      await record({ granted: await readGranted(table, id), version, ...read.value, by, nonce: nonceOf(typed) });
      return seeOther(`${paymentPaths.claim(id)}?registrerad=1`);
    }),
  ];
}
