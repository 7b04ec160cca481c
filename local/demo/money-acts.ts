import { dayOf, firstDayOf, Month } from "../../functions/vocabulary/instant.ts";
import { plusMonths } from "../../functions/vocabulary/months.ts";
import { holderOf, open, staff } from "./acts.ts";
import { attributes, formTo, heading, type Page } from "./person.ts";
import type { DemoPilot } from "./pilots.ts";
import type { Stage } from "./stage.ts";

const textIn = (element: Page["root"], selector: string) =>
  element.querySelector(selector)?.text.replace(/\s+/g, " ").trim();
/** What the page says of what was just done. */
const said = (page: Page) => textIn(page.root, ".pg-notice__title") ?? heading(page);
const linksOf = (page: Page) => attributes(page, "main a", "href");

/** A summary list's rows, as people read them. */
export const rowsOf = (page: Page): ReadonlyArray<readonly [string, string]> =>
  page.root
    .querySelectorAll(".govuk-summary-list__row")
    .map((row) => [textIn(row, "dt") ?? "", textIn(row, "dd") ?? ""] as const);

/** The holder says where the grant is to be paid. */
export async function sayPayee(stage: Stage, id: string, pilot: DemoPilot, bankgiro: string): Promise<void> {
  const holder = await holderOf(stage, pilot);
  const address = `/projekt/${id}/betalning`;
  const fields = { "p-giro": `BG ${bankgiro}`, "p-message": "Bidrag Kraftsamling" };
  // The page asks for a link that was mailed just now.
  await holder.fill(await holder.visit(address), {}, formTo("/bekrafta"));
  await open(holder, (await stage.post.wait(pilot.email, /Länk för att ange/)).link);
  const saved = await holder.fill(await holder.visit(address), fields, formTo(address));
  stage.show("Projektägaren", `anger bankgiro ${bankgiro}: ${said(saved)}`);
}

/** The decider decides an advance, with its reason. */
export async function decideAdvance(stage: Stage, id: string, kronor: string): Promise<void> {
  const decider = await staff(stage, "decider");
  const address = `/handlaggning/${id}/forskott`;
  const reason = "Föreningen saknar likviditet för lönerna under de första månaderna.";
  const done = await decider.fill(
    await decider.visit(address),
    { "p-amount": kronor, "p-reason": reason },
    formTo(address),
  );
  stage.show("Beslutsfattaren", `beviljar ett förskott på ${kronor} kr: ${said(done)}`);
}

type Cut = { readonly of: string; readonly to: string };

/** The officer accepts a report, with one line cut where it is said. */
export async function examine(stage: Stage, id: string, number: number, cut?: Cut): Promise<void> {
  const officer = await staff(stage, "officer");
  const address = `/handlaggning/${id}/rapporter/${number}`;
  const accept = formTo("/godkann");
  const whole = await officer.visitUntil(address, accept.form);
  if (!cut) {
    const accepted = await officer.fill(whole, {}, accept);
    stage.show("Handläggaren", `godkänner rapport ${number}: ${said(accepted)}`);
    return;
  }
  const lines = await officer.visit(`${address}/rader`);
  const amounts = lines.root.querySelectorAll('input[name$=".amount"]');
  const digits = (text: string | undefined) => (text ?? "").replace(/\D/g, "");
  const line = amounts.find((input) => digits(input.getAttribute("value")) === cut.of)?.getAttribute("name") ?? "";
  const judged = {
    [line]: cut.to,
    [line.replace(/amount$/, "reason")]: "not-proven",
    [line.replace(/amount$/, "note")]: "Kvitto saknas för en resa.",
  };
  const check = await officer.fill(lines, judged, { press: ["action", "check"] });
  const accepted = said(await officer.fill(check, {}, accept));
  const what = `skär en rad i rapport ${number} från ${cut.of} till ${cut.to} kr och godkänner`;
  stage.show("Handläggaren", `${what}: ${accepted}`);
}

/** The officer corrects an accepted line, which was cut, to what was claimed. */
export async function correct(stage: Stage, id: string, number: number, to: string): Promise<void> {
  const officer = await staff(stage, "officer");
  const address = `/handlaggning/${id}/rapporter/${number}/ratta`;
  const list = await officer.visit(address);
  const row = list.root.querySelectorAll("tbody tr").find((one) => {
    const [claimed, accepted] = one.querySelectorAll("td").slice(-2);
    return claimed?.text.trim() !== accepted?.text.trim();
  });
  const form = await officer.visit(row?.querySelector("a")?.getAttribute("href") ?? address);
  const typed = { amount: to, reason: "other", note: "Kvittot kom in efter granskningen." };
  const check = await officer.fill(form, typed, { press: ["action", "check"] });
  const done = await officer.fill(check, {}, formTo("/bokfor"));
  stage.show("Handläggaren", `rättar raden till ${to} kr: ${said(done)}`);
}

type Economist = "finance" | "finance2";

/** One of the two of finance attests every payment of the pilots that is in a state; answers how many. */
async function attest(stage: Stage, who: Economist, state: string, ids: readonly string[]): Promise<number> {
  const economist = await staff(stage, who);
  const list = await economist.visit(`/ekonomi/utbetalningar?lage=${state}`);
  const theirs = [...new Set(linksOf(list))].filter((href) => ids.some((id) => href.includes(`/betalning/${id}/`)));
  for (const href of theirs) {
    const done = await economist.fill(await economist.visit(href), {}, formTo("/attestera"));
    stage.show(who === "finance" ? "Ekonomen" : "Andra ekonomen", `attesterar ${heading(done)}`);
  }
  return theirs.length;
}

/** Everything that is due to the pilots is attested by two, put into a batch and marked as paid today. */
export async function payOut(stage: Stage, ids: readonly string[]): Promise<void> {
  const due = await attest(stage, "finance", "entered", ids);
  if (due === 0) throw new Error("nothing is due to the pilots");
  await attest(stage, "finance2", "attested-once", ids);
  const economist = await staff(stage, "finance");
  const form = await economist.visit("/ekonomi/utbetalningar/omgangar/ny");
  const choices = attributes(form, 'input[name="payments"]', "value");
  const batch = await economist.fill(form, { payments: choices.filter((one) => ids.some((id) => one.startsWith(id))) });
  stage.show("Ekonomen", `skapar en utbetalningsomgång: ${heading(batch)}`);
  const mark = formTo("/utbetald");
  const payments = attributes(batch, `${mark.form} input[name="payments"]`, "value");
  const marked = await economist.fill(batch, { day: dayOf(await stage.clock.now()), payments }, mark);
  stage.show("Ekonomen", `markerar ${payments.length} betalningar som utbetalda: ${said(marked)}`);
}

/** The two of finance close a month when it has ended, after those before it that are open; answers when its files are frozen. */
export async function closeMonth(stage: Stage, month: Month): Promise<void> {
  await stage.clock.waitFor(firstDayOf(plusMonths(month, 1)));
  const address = `/ekonomi/${month}/stang`;
  const colleague = await staff(stage, "finance2");
  const page = await colleague.visit(address);
  for (const earlier of openBefore(page, month)) await closeMonth(stage, earlier);
  const { form } = formTo("/stang");
  const read = await colleague.visit(address);
  if (!read.root.querySelector(form)) return;
  await colleague.fill(read, {}, { form, press: ["action", "ready"] });
  stage.show("Andra ekonomen", `läser igenom ${month} och säger att den är klar`);
  const economist = await staff(stage, "finance");
  await economist.fill(await economist.visit(address), {}, { form, press: ["action", "close"] });
  await economist.visitUntil(`/ekonomi/${month}`, /[0-9a-f]{64}/);
  stage.show("Ekonomen", `stänger ${month}: filerna är låsta i fyra format`);
}

/** Earlier months that have lines and are not closed: the closing page names them. */
const openBefore = (closing: Page, month: Month): readonly Month[] =>
  linksOf(closing)
    .flatMap((href) => Month.safeParse(/^\/ekonomi\/(\d{4}-\d\d)\/stang$/.exec(href)?.[1]).data ?? [])
    .filter((earlier) => earlier < month)
    .sort();
