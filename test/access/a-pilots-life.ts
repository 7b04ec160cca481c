import { parse } from "node-html-parser";
import { applicationForm } from "../../functions/applications/form/read-application.ts";
import type { Call } from "../../functions/calls/call.ts";
import { chosenBy } from "../../functions/calls/choosing.ts";
import { evaluationForm } from "../../functions/evaluation/read-evaluation.ts";
import { interestPut } from "../../functions/pilot/items/interest.ts";
import { keptOf } from "../../functions/platform/forms/controls.ts";
import { ApplicationId, Nonce, newId, pilotSubject, type ReviewId } from "../../functions/vocabulary/ids.ts";
import { dayOf, monthOf } from "../../functions/vocabulary/instant.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";
import { filledForm, plainWords } from "../builders/a-filled-form.ts";
import { aBatch, aPayee, attest, paymentsIn } from "../builders/a-payment.ts";
import { moved } from "../builders/a-pilot.ts";
import { reviewersOf } from "../builders/a-review.ts";
import { numbersGiven } from "../builders/registered.ts";
import type { InMemoryTable } from "../fakes/in-memory-table.ts";
import { type Cookies, linked, mailedLink, sent } from "./browsing.ts";
import { anAttachment } from "./the-people.ts";
import { now, type Site } from "./the-site.ts";

type Stage = {
  readonly table: InMemoryTable;
  readonly site: Site;
  readonly call: Call;
  readonly staff: Readonly<Record<"officer" | "decider" | "finance" | "auditor" | "registrar", Cookies>>;
};

/** What is typed into a decision besides what its page has filled in. */
const decision: Typed = {
  "p-outcome": "p-granted",
  "p-conditions": plainWords.text,
  "p-basis": plainWords.text,
  "p-aid": "p-none",
  "p-reasons": plainWords.text,
  "p-day": dayOf(now),
  "p-paragraph": "§ 1",
  "p-deciders": plainWords.name,
  "p-rapporteur": plainWords.name,
  action: "review",
};

/** What a page's form asks for in words, and one figure of this month: where it has an empty control for it. */
function told(body: string, action: string): Typed {
  const form = parse(body)
    .querySelectorAll("form")
    .find((one) => one.getAttribute("action") === action);
  const texts = (form?.querySelectorAll("textarea") ?? []).filter(({ text }) => text.trim() === "");
  const [figure] = (form?.querySelectorAll("input[type=text]") ?? []).filter(
    (one) => (one.getAttribute("value") ?? "") === "" && one.getAttribute("name")?.endsWith(`.${monthOf(now)}`),
  );
  return {
    ...Object.fromEntries(texts.map((one) => [one.getAttribute("name") ?? "", plainWords.text])),
    ...(figure ? { [figure.getAttribute("name") ?? ""]: "2 000" } : {}),
  };
}

/** What people do with a pilot of any call from its draft to its evaluation, by the pages of the site. */
export function pilotsLife({ table, site, call, staff }: Stage) {
  const holderOf = (id: ApplicationId) => linked("holder", id, "holder");

  /** Somebody begins an application, fills it in as its form asks, and lets a colleague in. */
  async function drafted(named: string) {
    const begun = { callId: call.callId, "p-email": `${named}@example.org`, language: "sv", nonce: newId(Nonce) };
    const { location, cookies: unproved } = await site({ path: "/ansokan", typed: begun });
    const id = ApplicationId.parse(location.split("/")[2]);
    const { items } = await table.query({ table: "pilots", pk: pilotSubject(id), prefix: "MEMBER#" });
    const path = await mailedLink(table, "resume", id, String(items[0]?.["memberId"]));
    const { cookies } = await site({ path, cookies: unproved, typed: {} });
    await table.transact([anAttachment(id)]);
    const form = applicationForm(call);
    const filled = filledForm(form, call);
    for (const section of form.sections)
      await sent(site, { on: `/ansokan/${id}/${section.slug}`, cookies, typed: keptOf(filled, section) });
    await sent(site, {
      on: `/ansokan/${id}/medsokande`,
      cookies,
      typed: {
        "p-email": `kollega.${named}@example.org`,
        ...{ "p-name": plainWords.name, "p-part": "p-writer", "p-own-name": plainWords.name },
      },
    });
    return { id, cookies };
  }

  async function submitted(id: ApplicationId, cookies: Cookies): Promise<void> {
    await sent(site, { on: `/ansokan/${id}/granska`, action: `/ansokan/${id}/skicka`, cookies });
    await numbersGiven(table, now);
  }

  /** A reviewer who has written: kept as a draft, or handed in. */
  const judged = async (id: ApplicationId, name: string, button: "spara" | "skicka"): Promise<ReviewId> =>
    written(id, await reviewersOf(table, id, { clock: () => now }).ready(name), button);

  /** A review is written by whoever was asked for it. */
  async function written(id: ApplicationId, reviewId: ReviewId, button: "spara" | "skicka"): Promise<ReviewId> {
    const on = `/bedomning/${id}/${reviewId}`;
    const cookies = await linked("reviewer", id, reviewId);
    const typed = filledForm(call.forms.review, call);
    await sent(site, { on, action: `${on}/spara`, cookies, typed, to: `${on}/${button}` });
    return reviewId;
  }

  /** An officer asks the call's whole group, and none of it has a conflict of interest. */
  async function groupAsked(id: ApplicationId): Promise<readonly ReviewId[]> {
    const on = `/handlaggning/${id}/bedomare`;
    await sent(site, { on, action: `${on}/grupp`, cookies: staff.officer });
    const members = reviewersOf(table, id, { clock: () => now });
    const asked = (await members.now()).reviews.map(({ reviewId }) => reviewId);
    for (const reviewId of asked) await members.declare(reviewId);
    return asked;
  }

  async function reviewed(id: ApplicationId): Promise<readonly ReviewId[]> {
    const by: ReviewId[] = [];
    // A group's round ends when all of it has answered; a direct decision waits for nobody.
    if (chosenBy(call) === "group") for (const each of await groupAsked(id)) by.push(await written(id, each, "skicka"));
    else for (let at = 1; at <= call.quorum; at++) by.push(await judged(id, `lasare${at}`, "skicka"));
    await moved(table, id);
    return by;
  }

  /** Enough have answered, one writes still, one reviewer and one who was to be present have a conflict of interest. */
  async function waiting(id: ApplicationId): Promise<void> {
    const people = reviewersOf(table, id, { clock: () => now });
    await people.ready("sist");
    await people.declare(await people.ready("javig"), true);
    for (let at = 1; at <= call.quorum; at++) await judged(id, `lasare${at}`, "skicka");
    const who = { id: "named-javig", name: plainWords.name };
    const declared = { declaredAt: now, declaredBy: who, explanation: "", stands: true } as const;
    await table.transact([interestPut({ v: 1, version: 0, applicationId: id, who, ...declared })]);
  }

  /** The decision is written, and with `record` it is made. */
  async function decided(id: ApplicationId, { record }: { readonly record: boolean }): Promise<void> {
    const on = `/handlaggning/${id}/beslut`;
    await sent(site, { on, cookies: staff.decider, typed: decision });
    if (!record) return;
    await sent(site, { on: `${on}/granska`, action: `${on}/bekrafta`, cookies: staff.decider });
    await numbersGiven(table, now);
    await moved(table, id);
  }

  /** The holder writes a report, and with `submit` hands it in; answers its number. */
  async function reported(id: ApplicationId, { final = false, submit = true } = {}): Promise<string> {
    const cookies = await holderOf(id);
    const on = await sent(site, { on: `/projekt/${id}`, action: `/projekt/${id}/rapport`, cookies });
    await sent(site, { on, cookies, typed: { "p-final": final ? "yes" : "no", action: "save" } });
    const typed = told((await site({ path: on, cookies })).body, on);
    await sent(site, { on, cookies, typed: { ...typed, action: "review" } });
    // A final report long before the grant's end is asked about.
    const meant = final ? { "p-early": "p-last" } : {};
    if (submit) await sent(site, { on: `${on}/granska`, action: `${on}/skicka`, cookies, typed: meant });
    return on.split("/").at(-1) ?? "";
  }

  async function accepted(id: ApplicationId, number: string): Promise<void> {
    const on = `/handlaggning/${id}/rapporter/${number}`;
    await sent(site, { on, action: `${on}/godkann`, cookies: staff.officer });
  }

  /** What is due is attested by two, sent to the bank, and paid. */
  async function paid(id: ApplicationId): Promise<void> {
    await aPayee(table, id, { at: now });
    const due = paymentsIn(table.all("pilots")).filter(({ applicationId }) => applicationId === id);
    for (const { paymentId } of due) for (const who of ["f1", "f2"]) await attest(table, id, paymentId, who, now);
    const picked = due.map(({ paymentId }) => ({ applicationId: id, paymentId }));
    const on = `/ekonomi/utbetalningar/omgangar/${await aBatch(table, picked, now)}`;
    await sent(site, { on, action: `${on}/utbetald`, cookies: staff.finance, typed: { day: dayOf(now) } });
  }

  /** The evaluation is written, and with `sign` signed. */
  async function evaluated(id: ApplicationId, { sign }: { readonly sign: boolean }): Promise<void> {
    const on = `/handlaggning/${id}/utvardering`;
    const typed = { ...filledForm(evaluationForm(call), call), action: "review" };
    await sent(site, { on, cookies: staff.officer, typed });
    if (!sign) return;
    await sent(site, { on: `${on}/granska`, action: `${on}/signera`, cookies: staff.officer });
    await moved(table, id);
  }

  return { drafted, submitted, judged, waiting, reviewed, decided, reported, accepted, paid, evaluated, holderOf };
}
