import { html, seeOther } from "../../platform/web/answers.ts";
import { nonceOf, versionOf } from "../../platform/web/posted-fields.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { get, post } from "../../platform/web/web-handler.ts";
import { PaymentId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { typedText } from "../../vocabulary/typed.ts";
import { readGranted } from "../granted.store.ts";
import { paymentPaths } from "../payments.paths.ts";
import { idIn, type PaymentNeeds, staffAsks } from "../staff-page.answer.ts";
import { readAdvance } from "./advance.form.ts";
import { tableAdvances } from "./advance.store.ts";
import { advanceBounds } from "./advance.ts";
import { decideAdvance, withdrawAdvance } from "./decide-advance.use-case.ts";

// The page is read when it is first shown.
const page = () => import("./advance.page.tsx");

const address = "/handlaggning/{id}/forskott";

/** The decider decides on advances, and takes back those that nobody has sent. */
export function advanceRoutes({ table, identity, clock }: PaymentNeeds) {
  const asks = staffAsks({ identity });
  const needs = { advances: tableAdvances(table), clock };
  const [decide, withdraw] = [decideAdvance(needs), withdrawAdvance(needs)];

  const asked = async (request: WebRequest) => {
    const id = idIn(request);
    const { session, shown } = await asks(request, ["decider"], paymentPaths.advance(id));
    const granted = await readGranted(table, id);
    const by = { kind: "decider", id: session.subject, name: session.name } as const;
    return { granted, by, shown: { ...shown, granted }, here: paymentPaths.advance(id) };
  };

  return [
    get(address, async (request) => {
      const { shown } = await asked(request);
      const { query } = request;
      const done = query.has("beslutat") ? "decided" : query.has("atertaget") ? "withdrawn" : undefined;
      return html((await page()).AdvancePage({ ...shown, typed: {}, problems: [], done }));
    }),
    post(address, async (request) => {
      const { granted, by, shown, here } = await asked(request);
      const { typed, language } = request;
      const { grant, call } = granted;
      const version = versionOf(typed);
      // A second press would find its own advance in the way: what it asks is judged by the write.
      const mostOre = grant.version === version ? advanceBounds(grant, call.advance).nowOre : grant.capOre;
      const read = readAdvance(typed, mostOre, language);
      if (!read.ok)
        return html((await page()).AdvancePage({ ...shown, typed, problems: read.problems, done: undefined }), {
          status: 422,
        });
      await decide({ granted, version, ...read.value, by, nonce: nonceOf(typed) });
      return seeOther(`${here}?beslutat=1`);
    }),
    post(`${address}/aterta`, async (request) => {
      const { granted, by, here } = await asked(request);
      const { typed } = request;
      const payment = PaymentId.safeParse(typedText(typed, "payment"));
      const paymentId = payment.success ? payment.data : refuse("stale-version");
      await withdraw({ granted, version: versionOf(typed), paymentId, by, nonce: nonceOf(typed) });
      return seeOther(`${here}?atertaget=1`);
    }),
  ];
}
