import { good, holderOf, staff, until } from "./acts.ts";
import { attributes, heading, type Page } from "./person.ts";
import type { DemoPilot } from "./pilots.ts";
import type { Stage } from "./stage.ts";

const textIn = (element: Page["root"], selector: string) =>
  element.querySelector(selector)?.text.replace(/\s+/g, " ").trim();
/** What the page says of what was just done. */
const said = (page: Page) => textIn(page.root, ".pg-notice__title") ?? heading(page);
const linksOf = (page: Page) => attributes(page, "main a", "href");
const today = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm" }).format(new Date());

/** A summary list's rows, as people read them. */
export const rowsOf = (page: Page): ReadonlyArray<readonly [string, string]> =>
  page.root
    .querySelectorAll(".govuk-summary-list__row")
    .map((row) => [textIn(row, "dt") ?? "", textIn(row, "dd") ?? ""] as const);

/** The holder says where the grant is to be paid. */
export async function sayPayee(stage: Stage, id: string, pilot: DemoPilot, bankgiro: string): Promise<void> {
  const holder = await holderOf(stage, pilot);
  const page = good(await holder.visit(`/projekt/${id}/betalning`), "the payee's page");
  const fields = { kind: "bankgiro", number: bankgiro, message: "Bidrag Kraftsamling" };
  const saved = good(await holder.fill(page, fields, { form: `form[action="/projekt/${id}/betalning"]` }), "the payee");
  stage.show("Projektägaren", `anger bankgiro ${bankgiro}: ${said(saved)}`);
}

/** The decider decides an advance, with its reason. */
export async function decideAdvance(stage: Stage, id: string, kronor: string): Promise<void> {
  const decider = await staff(stage, "decider");
  const address = `/handlaggning/${id}/forskott`;
  const page = good(await decider.visit(address), "the advance's page");
  const reason = "Föreningen saknar likviditet för lönerna under de första månaderna.";
  const done = good(
    await decider.fill(page, { amount: kronor, reason }, { form: `form[action="${address}"]` }),
    "decide the advance",
  );
  stage.show("Beslutsfattaren", `beviljar ett förskott på ${kronor} kr: ${said(done)}`);
}

/** The officer accepts a report, with one line cut where it is said. */
export async function examine(
  stage: Stage,
  id: string,
  number: number,
  cut?: { of: string; to: string },
): Promise<void> {
  const officer = await staff(stage, "officer");
  const address = `/handlaggning/${id}/rapporter/${number}`;
  const whole = await until(
    () => officer.visit(address),
    (page) => page.root.querySelector('form[action$="/godkann"]') !== null,
    "the report can be examined",
  );
  if (!cut) {
    const accepted = good(await officer.fill(whole, {}, { form: 'form[action$="/godkann"]' }), "accept the report");
    stage.show("Handläggaren", `godkänner rapport ${number}: ${said(accepted)}`);
    return;
  }
  const lines = good(await officer.visit(`${address}/rader`), "the report's lines");
  const amounts = lines.root.querySelectorAll('input[name$=".amount"]');
  const digits = (text: string | undefined) => (text ?? "").replace(/\D/g, "");
  const line = amounts.find((input) => digits(input.getAttribute("value")) === cut.of)?.getAttribute("name") ?? "";
  const judged = {
    [line]: cut.to,
    [line.replace(/amount$/, "reason")]: "not-proven",
    [line.replace(/amount$/, "note")]: "Kvitto saknas för en resa.",
  };
  const check = good(await officer.fill(lines, judged, { press: ["action", "check"] }), "check the examination");
  const accepted = good(await officer.fill(check, {}, { form: 'form[action$="/godkann"]' }), "accept the report");
  stage.show(
    "Handläggaren",
    `skär en rad i rapport ${number} från ${cut.of} till ${cut.to} kr och godkänner: ${said(accepted)}`,
  );
}

/** The officer corrects an accepted line, which was cut, to what was claimed. */
export async function correct(stage: Stage, id: string, number: number, to: string): Promise<void> {
  const officer = await staff(stage, "officer");
  const address = `/handlaggning/${id}/rapporter/${number}/ratta`;
  const list = good(await officer.visit(address), "the accepted lines");
  const row = list.root.querySelectorAll("tbody tr").find((one) => {
    const [claimed, accepted] = one
      .querySelectorAll("td")
      .slice(-2)
      .map((cell) => cell.text.trim());
    return claimed !== accepted;
  });
  const form = good(await officer.visit(row?.querySelector("a")?.getAttribute("href") ?? address), "the line");
  const typed = { amount: to, reason: "other", note: "Kvittot kom in efter granskningen." };
  const check = good(await officer.fill(form, typed, { press: ["action", "check"] }), "check the correction");
  const done = good(await officer.fill(check, {}, { form: 'form[action$="/bokfor"]' }), "post the correction");
  stage.show("Handläggaren", `rättar raden till ${to} kr: ${said(done)}`);
}

/** Whoever of finance attests every payment of the pilots that waits for them. */
async function attest(
  stage: Stage,
  who: "finance" | "finance2",
  state: string,
  ids: readonly string[],
): Promise<number> {
  const somebody = await staff(stage, who);
  const list = good(await somebody.visit(`/ekonomi/utbetalningar?lage=${state}`), "the payments");
  const mine = [...new Set(linksOf(list))].filter((href) => ids.some((id) => href.includes(`/betalning/${id}/`)));
  for (const href of mine) {
    const page = good(await somebody.visit(href), "a payment");
    const done = good(await somebody.fill(page, {}, { form: 'form[action$="/attestera"]' }), "attest");
    stage.show(who === "finance" ? "Ekonomen" : "Andra ekonomen", `attesterar ${heading(done)}`);
  }
  return mine.length;
}

/** Everything that is due to the pilots is attested by two, put into a batch and marked as paid today. */
export async function payOut(stage: Stage, ids: readonly string[]): Promise<void> {
  const due = await attest(stage, "finance", "entered", ids);
  if (due === 0) throw new Error("nothing is due to the pilots");
  await attest(stage, "finance2", "attested-once", ids);
  const economist = await staff(stage, "finance");
  const form = good(await economist.visit("/ekonomi/utbetalningar/omgangar/ny"), "a new batch");
  const choices = attributes(form, 'input[name="payments"]', "value");
  const payments = choices.filter((value) => ids.some((id) => value.startsWith(id)));
  const batch = good(await economist.fill(form, { payments }), "make the batch");
  stage.show("Ekonomen", `skapar en utbetalningsomgång: ${heading(batch)}`);
  const rows = attributes(batch, 'form[action$="/utbetald"] input[name="payments"]', "value");
  const marked = await economist.fill(batch, { day: today(), payments: rows }, { form: 'form[action$="/utbetald"]' });
  stage.show("Ekonomen", `markerar ${rows.length} betalningar som utbetalda: ${said(good(marked, "mark as paid"))}`);
}

/** Finance closes a month that is open, after those before it that are; answers when its files are frozen. */
export async function closeMonth(stage: Stage, month: string): Promise<void> {
  const economist = await staff(stage, "finance");
  const closing = async () => good(await economist.visit(`/ekonomi/${month}/stang`), "the closing page");
  for (const earlier of openBefore(await closing(), month)) await closeMonth(stage, earlier);
  const page = await closing();
  const form = 'form[action$="/stang"]';
  if (!page.root.querySelector(form)) return;
  const fields = page.root.querySelector('[name="understood"]') ? { understood: "yes" } : {};
  good(await economist.fill(page, fields, { form }), "close the month");
  await until(
    () => economist.visit(`/ekonomi/${month}`),
    (shown) => /[0-9a-f]{64}/.test(good(shown, "the month").root.text),
    `${month} is frozen`,
  );
  stage.show("Ekonomen", `stänger ${month}: filerna är låsta i fyra format`);
}

/** Earlier months that have lines and are not closed: the closing page names them. */
const openBefore = (closing: Page, month: string): readonly string[] =>
  linksOf(closing)
    .flatMap((href) => /^\/ekonomi\/(\d{4}-\d\d)\/stang$/.exec(href)?.[1] ?? [])
    .filter((earlier) => earlier < month)
    .sort();
