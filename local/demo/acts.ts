import { allAskedAs, askedAs } from "../../functions/platform/forms/role.ts";
import { kraftsamlingPiloter2026 } from "../cloud/first-call.ts";
import { attributes, type Fields, formTo, heading, type Player, player, signIn } from "./person.ts";
import { type DemoPilot, stepsOf } from "./pilots.ts";
import type { Stage } from "./stage.ts";

/** Presses the button that an emailed link shows; looking alone does nothing. */
export const open = async (who: Player, link: string | undefined) => {
  if (!link) throw new Error("the letter has no link");
  return who.fill(await who.visit(link));
};

/** An application that waits to be handed in, and the browser it is written in. */
export type Filled = { readonly id: string; readonly applicant: Player; readonly pilot: DemoPilot };

/** An applicant finds the call and fills in the form. */
export async function fillIn({ url, callId, post, show }: Stage, pilot: DemoPilot): Promise<Filled> {
  const applicant = player(url);
  const call = await applicant.visit(`/utlysningar/${callId}`);
  show("Sökanden", `läser utlysningen: ${heading(call)}`);
  const tasks = await applicant.fill(call, { "p-email": pilot.email }, formTo("/ansokan"));
  const id = tasks.url.split("/").at(-1) ?? "";
  const letter = await post.wait(pilot.email, /ansökan/i);
  show("Sökanden", `får mejlet "${letter.subject}" och kan fortsätta när som helst`);
  await open(applicant, letter.link);
  for (const [slug, fields] of stepsOf(pilot)) {
    const page = await applicant.visit(`/ansokan/${id}/${slug}`);
    await applicant.fill(page, fields);
    show("Sökanden", `sparar "${heading(page)}"`);
  }
  return { id, applicant, pilot };
}

/** An application that is filled in is handed in, and has its number. */
export async function handIn({ post, show }: Stage, { id, applicant, pilot }: Filled): Promise<void> {
  const receipt = await applicant.fill(await applicant.visit(`/ansokan/${id}/granska`), {}, formTo("/skicka"));
  show("Sökanden", `lämnar in: ${heading(receipt)}`);
  const registered = await post.wait(pilot.email, /Diarienummer/);
  show("Sökanden", `får mejlet "${registered.subject}"`);
}

/** An applicant finds the call, fills in the form and submits. Answers the application's id. */
export async function apply(stage: Stage, pilot: DemoPilot): Promise<string> {
  const filled = await fillIn(stage, pilot);
  await handIn(stage, filled);
  return filled.id;
}

/** A signed-in member of staff. */
export async function staff(stage: Stage, role: keyof Stage["staff"]): Promise<Player> {
  const signedIn = player(stage.url);
  await signIn(signedIn, stage.staff[role]);
  return signedIn;
}

const form = kraftsamlingPiloter2026.forms.review;

/** What a reviewer types who gives each criterion the same score. */
export function judged(score: number): Fields {
  const scored = allAskedAs(form, "criterion").flatMap(({ id, levels }) => [
    [id, levels.find(({ value }) => value === score)?.id ?? ""],
    [`${id}.reason`, "Tydligt beskrivet och rimligt."],
  ]);
  const recommendation = askedAs(form, "recommendation");
  return {
    ...Object.fromEntries(scored),
    [recommendation?.id ?? ""]: recommendation?.options.find(({ is }) => is === "grant")?.id ?? "",
    [askedAs(form, "recommendation-reasons")?.id ?? ""]: "Ett angeläget projekt som prövar något nytt.",
  };
}

/** The officer assigns reviewers; each declares, scores and submits by the emailed link. */
export async function review(stage: Stage, id: string, reviewers: readonly string[]): Promise<void> {
  const { url, post, show } = stage;
  const officer = await staff(stage, "officer");
  show("Handläggaren", "loggar in och utser bedömare");
  const address = `/handlaggning/${id}/bedomare`;
  for (const email of reviewers)
    await officer.fill(
      await officer.visit(address),
      { "p-name": email.split("@")[0] ?? "", "p-email": email },
      formTo(address),
    );
  for (const [i, email] of reviewers.entries()) {
    const reviewer = player(url);
    const letter = await post.wait(email, /Bedöm/);
    const page = await reviewer.fill(await open(reviewer, letter.link), { "p-conflict": "p-no" });
    const done = await reviewer.fill(page, judged(4 + (i % 2)), { button: 'button[formaction$="/skicka"]' });
    show("Bedömaren", `öppnar länken i "${letter.subject}", anmäler inget jäv och lämnar in: ${heading(done)}`);
  }
}

/** The decider grants what was applied for. */
export async function decide(stage: Stage, id: string): Promise<void> {
  const decider = await staff(stage, "decider");
  const typed = {
    "p-outcome": "p-granted",
    "p-conditions": "Lägesrapport minst var tredje månad. Slutrapport senast en månad efter projektets slut.",
    "p-basis": "Förordning (2003:596) om bidrag för projektverksamhet inom den regionala tillväxtpolitiken",
    "p-aid": "p-none",
    "p-reasons": "Projektet bidrar till att rusta barn och unga och bedöms kunna spridas i länet.",
    "p-paragraph": "§ 2",
    "p-deciders": "Nämndens ordförande",
    "p-rapporteur": "Handläggaren",
  };
  const form = await decider.visitUntil(`/handlaggning/${id}/beslut`, '[name="p-outcome"]');
  const readBack = await decider.fill(form, typed);
  stage.show("Beslutsfattaren", `läser igenom: ${heading(readBack)}`);
  stage.show("Beslutsfattaren", `beslutar: ${heading(await decider.fill(readBack))}`);
}

export type Booked = {
  readonly final: boolean;
  /** Kronor, a category each. */
  readonly costs: readonly string[];
  /** The months that are reported; those that the page suggests when nothing is said. The costs are of the last one. */
  readonly period?: { readonly from: string; readonly through: string };
};

/** The grant holder, in by the emailed link. */
export async function holderOf({ url, post }: Stage, { email }: Pick<DemoPilot, "email">): Promise<Player> {
  const holder = player(url);
  await open(holder, (await post.wait(email, /beviljas bidrag/)).link);
  return holder;
}

/** The holder writes a report with its costs, reads it through and submits it. */
export async function claim(
  stage: Stage,
  id: string,
  pilot: DemoPilot,
  { final, costs, period }: Booked,
): Promise<void> {
  const holder = await holderOf(stage, pilot);
  const begin = formTo("/rapport");
  let page = await holder.fill(await holder.visitUntil(`/projekt/${id}`, `main ${begin.form}`), {}, begin);
  if (period) {
    const months = { "p-period.from": period.from, "p-period.to": period.through };
    page = await holder.fill(page, months, { press: ["action", "period"] });
  }
  // A row of the table is a category: `p-costs.staff.2027-01`.
  const cells = attributes(page, 'input[name^="p-costs."]', "name").map((name) => name.split("."));
  const month = period?.through ?? cells[0]?.[2] ?? "";
  const rows = [...new Set(cells.map(([, row = ""]) => row))];
  const texts = attributes(page, 'textarea[name^="p-"]', "name");
  const fields: Fields = {
    ...Object.fromEntries(texts.map((name) => [name, "Vi har mött tjugo ungdomar varje vecka och lärt oss av dem."])),
    ...Object.fromEntries(costs.map((amount, i) => [`p-costs.${rows[i]}.${month}`, amount])),
    "p-final": final ? "yes" : "no",
  };
  page = await holder.fill(page, fields, { press: ["action", "review"] });
  stage.show("Projektägaren", `redovisar: ${heading(page)}`);
  // A final report long before the grant's end is asked about.
  const meant: Fields = final && page.root.querySelector('[name="p-early"]') ? { "p-early": "p-last" } : {};
  stage.show("Projektägaren", `lämnar in: ${heading(await holder.fill(page, meant, formTo("/skicka")))}`);
}

/** The officer evaluates and signs. */
export async function evaluate(stage: Stage, id: string): Promise<void> {
  const officer = await staff(stage, "officer");
  const page = await officer.visitUntil(`/handlaggning/${id}/utvardering`, "main textarea");
  const effect = "Fler ungdomar är tillbaka i skolan; arbetssättet tas över av ordinarie verksamhet.";
  const choices = (type: string) =>
    page.root
      .querySelectorAll(`main input[type="${type}"]`)
      .map((input) => [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""] as const);
  // The first choice of each question: of entries with the same name the last counts.
  const fields = {
    ...Object.fromEntries(attributes(page, "main textarea", "name").map((area) => [area, effect])),
    ...Object.fromEntries([...choices("radio"), ...choices("checkbox")].reverse()),
  };
  const through = await officer.fill(page, fields, { press: ["action", "review"] });
  const signed = await officer.fill(through, {}, formTo("/signera"));
  stage.show("Handläggaren", `undertecknar utvärderingen: ${heading(signed)}`);
  const end = await officer.visitUntil(`/handlaggning/${id}`, /Utvärderad|Utvärderat/);
  stage.show("Handläggaren", `ser ärendet: ${heading(end)}`);
}

/** Finance downloads the month. Answers the CSV. */
export async function month(stage: Stage, ofMonth: string): Promise<string> {
  const finance = await staff(stage, "finance");
  stage.show("Ekonomen", `loggar in och ser ${heading(await finance.visit(`/ekonomi/${ofMonth}`))}`);
  const { bytes } = await finance.download(`/ekonomi/${ofMonth}/csv`);
  return new TextDecoder().decode(bytes);
}
