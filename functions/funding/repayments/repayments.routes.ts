import { html, seeOther } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { get, post } from "../../platform/web/web-handler.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { readGranted } from "../advances/advance.store.ts";
import { openClaimOf } from "../grant.ts";
import { paymentPaths } from "../payments/payments.paths.ts";
import { idIn, type PaymentNeeds, readOn, staffAsks } from "../payments/staff-asks.routes.ts";
import { nonceOf, versionOf } from "../posted.form.ts";
import { recordRepayment } from "./record-repayment.use-case.ts";
import { readRepayment } from "./repayment.form.ts";
import { openClaims, tableRepayments } from "./repayment.store.ts";

// Each page is read when it is first shown.
const claimsPage = () => import("./claims.page.tsx");
const claimPage = () => import("./claim.page.tsx");

const address = `${paymentPaths.claims}/{id}`;

/** What is claimed back, and recording what has come of it. */
export function repaymentRoutes({ table, identity, clock }: PaymentNeeds) {
  const asks = staffAsks({ identity });
  const record = recordRepayment({ repayments: tableRepayments(table), clock });

  const asked = async (request: WebRequest, roles: Parameters<typeof asks>[1]) => {
    const { by, shown, session } = await asks(request, roles);
    const granted = await readGranted(table, idIn(request));
    const acts = session.roles.includes("finance");
    return { by, granted, page: { ...shown, grant: granted.grant, acts, done: false } };
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
      const { by, granted, page } = await asked(request, ["finance"]);
      const { typed, language, now } = request;
      const { grant } = granted;
      const version = versionOf(typed);
      // A second press would find that its own money has come: what it says is judged by the write.
      const mostOre = grant.version === version ? openClaimOf(grant) : grant.reclaimedOre;
      const read = readRepayment(typed, { mostOre, decidedOn: grant.decidedOn, today: dayOf(now) }, language);
      if (!read.ok)
        return html((await claimPage()).ClaimPage({ ...page, typed, problems: read.problems }), { status: 422 });
      await record({ granted, version, ...read.value, by, nonce: nonceOf(typed) });
      return seeOther(`${paymentPaths.claim(grant.applicationId)}?registrerad=1`);
    }),
  ];
}
