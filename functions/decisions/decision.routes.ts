import type { Sessions } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import { html, seeOther } from "../platform/web/answers.ts";
import { nonceOf } from "../platform/web/posted-fields.ts";
import type { WebRequest } from "../platform/web/request.ts";
import { staffOf } from "../platform/web/staff-of.ts";
import { get, post } from "../platform/web/web-handler.ts";
import { ApplicationId, Nonce, newId } from "../vocabulary/ids.ts";
import { dayOf, type Instant } from "../vocabulary/instant.ts";
import { Refusal, refuse } from "../vocabulary/refusal.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { amountName, type DecisionBounds, decisionPrefilled, readDecision } from "./decision.form.ts";
import { tableDecisions } from "./decision.store.ts";
import { decisionProblems } from "./decision-form.texts.ts";
import { type Matter, readMatter } from "./matter.store.ts";
import { recordDecision } from "./record-decision.use-case.ts";

// Each page is read when it is first shown.
const decisionPage = () => import("./decision.page.tsx");
const decisionConfirmPage = () => import("./decision-confirm.page.tsx");
const decisionMadePage = () => import("./decision-made.page.tsx");

type Needs = { readonly table: Table; readonly identity: Sessions; readonly clock: () => Instant };

const boundsOf = ({ applied, call, frames, pilot }: Matter, now: Instant): DecisionBounds => ({
  appliedOre: applied.grantOre,
  callCapOre: call.capOre,
  frames,
  submittedOn: dayOf(pilot.submittedAt),
  today: dayOf(now),
});
const prefilled = ({ applied }: Matter, now: Instant): Typed =>
  decisionPrefilled(
    applied.years.map(({ year, grantOre }) => ({ year, amountOre: grantOre })),
    dayOf(now),
  );
/** At the moment of recording only the transaction knows what fits a frame: a second press would find its own amount. */
const withoutFrames = (bounds: DecisionBounds): DecisionBounds => ({
  ...bounds,
  frames: bounds.frames.map((frame) => ({ ...frame, committedOre: 0 as typeof frame.committedOre })), // as: nothing taken
});

/** The decider's pages: the matter and the form, the decision read back, the decision recorded. */
export function decisionRoutes({ table, identity, clock }: Needs) {
  const record = recordDecision({ decisions: tableDecisions(table), clock });
  const address = "/handlaggning/{id}/beslut";

  const asked = async (request: WebRequest) => {
    const session = await identity.requireStaff(request, "decider");
    const id = ApplicationId.safeParse(request.params["id"]);
    const csrf = await identity.csrfOf(session);
    const matter = await readMatter(table, id.success ? id.data : refuse("not-found"));
    const { language: lang, pathAndQuery } = request;
    const path = request.method === "GET" ? pathAndQuery : `/handlaggning/${matter.pilot.applicationId}/beslut`;
    const staff = staffOf({ session, csrf, lang, path: request.path });
    return { session, matter, shown: { lang, path, staff, matter, csrf, nonce: newId(Nonce) } };
  };
  type Asked = Awaited<ReturnType<typeof asked>>;
  const again = async ({ shown }: Asked, typed: Typed, problems: readonly Problem[], status: number) =>
    html((await decisionPage()).DecisionPage({ ...shown, typed, problems }), { status });

  return [
    get(address, async (request) => {
      const { matter, shown } = await asked(request);
      if (matter.decision)
        return html((await decisionMadePage()).DecisionMadePage({ ...shown, decision: matter.decision }));
      return html(
        (await decisionPage()).DecisionPage({ ...shown, typed: prefilled(matter, request.now), problems: [] }),
      );
    }),
    post(address, async (request) => {
      const now = await asked(request);
      if (now.matter.decision) refuse("already-decided");
      const read = readDecision(request.typed, boundsOf(now.matter, request.now), request.language);
      if (!read.ok) return again(now, request.typed, read.problems, 422);
      return html(
        (await decisionConfirmPage()).DecisionConfirmPage({ ...now.shown, typed: request.typed, decision: read.value }),
      );
    }),
    post(`${address}/andra`, async (request) => {
      const now = await asked(request);
      if (now.matter.decision) refuse("already-decided");
      return again(now, request.typed, [], 200);
    }),
    post(`${address}/bekrafta`, async (request) => {
      const now = await asked(request);
      const bounds = withoutFrames(boundsOf(now.matter, request.now));
      const read = readDecision(request.typed, bounds, request.language);
      if (!read.ok) return again(now, request.typed, read.problems, 422);
      const { session, matter } = now;
      const by = { kind: "decider", id: session.subject, name: session.name } as const;
      const nonce = nonceOf(request.typed);
      try {
        await record({ matter, decision: read.value, by, nonce });
      } catch (error) {
        if (!(error instanceof Refusal && error.code === "frame-exceeded")) throw error;
        const { year = "", left = "" } = error.facts;
        const text = decisionProblems[request.language].overFrame(year, left);
        return again(await asked(request), request.typed, [{ field: amountName(Number(year)), text }], 409);
      }
      return seeOther(`/handlaggning/${matter.pilot.applicationId}/beslut`);
    }),
  ];
}
