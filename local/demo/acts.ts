import { setTimeout as pause } from "node:timers/promises";
import { attributes, type Fields, heading, type Page, type Person, person, problems, signIn } from "./person.ts";
import type { DemoPilot } from "./pilots.ts";
import type { Stage } from "./stage.ts";

const patience = 60_000;

/** A page that the story can go on from. @throws Error with what the page says, when it is a refusal or has problems */
export function good(page: Page, doing: string): Page {
  const wrong = problems(page);
  if (page.status < 400 && wrong.length === 0) return page;
  throw new Error(
    `${doing}: ${page.status} "${heading(page)}" at ${page.url}${wrong.map((text) => `\n  - ${text}`).join("")}`,
  );
}

/** Presses the button that an emailed link shows; looking alone does nothing. */
const open = async (who: Person, link: string | undefined, doing: string): Promise<Page> => {
  if (!link) throw new Error(`${doing}: the letter has no link`);
  return good(await who.fill(good(await who.visit(link), doing)), doing);
};

/** Asks for a page again until it fits: the machine needs a moment after a fact. */
export async function until(ask: () => Promise<Page>, fits: (page: Page) => boolean, what: string): Promise<Page> {
  for (const end = Date.now() + patience; Date.now() < end; await pause(250)) {
    const page = await ask();
    if (fits(page)) return page;
  }
  throw new Error(`waited ${patience / 1000} s in vain: ${what}`);
}

/** Somebody finds the call, fills in the form and submits. Answers the application's id. */
export async function apply(stage: Stage, pilot: DemoPilot): Promise<string> {
  const { url, callId, post, show } = stage;
  const applicant = person(url);
  const call = good(await applicant.visit(`/utlysningar/${callId}`), "the call");
  show("Sökanden", `läser utlysningen: ${heading(call)}`);
  const tasks = good(await applicant.fill(call, { email: pilot.email }, { form: 'form[action="/ansokan"]' }), "begin");
  const id = tasks.url.split("/").at(-1) ?? "";
  const letter = await post.wait(pilot.email, /ansökan/i);
  show("Sökanden", `får mejlet "${letter.subject}" och kan fortsätta när som helst`);
  await open(applicant, letter.link, "resume");
  const steps: ReadonlyArray<readonly [string, Fields]> = [
    ["organisation", pilot.organisation],
    ["projekt", pilot.project],
    ["mal", pilot.aims],
    ["genomforande", pilot.delivery],
    ["larande", pilot.learning],
    ["budget", pilot.budget],
  ];
  for (const [slug, fields] of steps) {
    const page = good(await applicant.visit(`/ansokan/${id}/${slug}`), slug);
    good(await applicant.fill(page, fields), slug);
    show("Sökanden", `sparar "${heading(page)}"`);
  }
  const read = good(await applicant.visit(`/ansokan/${id}/granska`), "read through");
  const receipt = good(await applicant.fill(read, {}, { form: 'form[action$="/skicka"]' }), "submit");
  show("Sökanden", `lämnar in: ${heading(receipt)}`);
  const registered = await post.wait(pilot.email, /Diarienummer/);
  show("Sökanden", `får mejlet "${registered.subject}"`);
  return id;
}

/** A signed-in member of staff. */
export async function staff(stage: Stage, role: keyof Stage["staff"]): Promise<Person> {
  const somebody = person(stage.url);
  good(await signIn(somebody, stage.staff[role]), `sign in as ${role}`);
  return somebody;
}

const beginReport = 'main form[action$="/rapport"]';

/** The officer assigns reviewers; each declares, scores and submits by the emailed link. */
export async function review(stage: Stage, id: string, reviewers: readonly string[]): Promise<void> {
  const { url, post, show } = stage;
  const officer = await staff(stage, "officer");
  show("Handläggaren", "loggar in och utser bedömare");
  for (const email of reviewers) {
    const page = good(await officer.visit(`/handlaggning/${id}/bedomare`), "reviewers");
    good(
      await officer.fill(
        page,
        { name: email.split("@")[0] ?? "", email },
        { form: `form[action="/handlaggning/${id}/bedomare"]` },
      ),
      "assign",
    );
  }
  for (const [i, email] of reviewers.entries()) {
    const reviewer = person(url);
    const letter = await post.wait(email, /Bedöm/);
    const declaration = await open(reviewer, letter.link, "open the review");
    const form = good(await reviewer.fill(declaration, { conflict: "no" }), "declare");
    const fields = Object.fromEntries(
      attributes(form, 'textarea[name$=".reason"]', "name").flatMap((reason): [string, string][] => [
        [reason, "Tydligt beskrivet och rimligt."],
        [reason.replace(/reason$/, "score"), String(4 + (i % 2))],
      ]),
    );
    const judgement = { ...fields, recommendation: "grant", comment: "Ett angeläget projekt som prövar något nytt." };
    const submitted = await reviewer.fill(form, judgement, { button: 'button[formaction$="/skicka"]' });
    const done = good(submitted, "submit the review");
    show("Bedömaren", `öppnar länken i "${letter.subject}", anmäler inget jäv och lämnar in: ${heading(done)}`);
  }
}

/** The decider grants what was applied for. */
export async function decide(stage: Stage, id: string): Promise<void> {
  const { show } = stage;
  const decider = await staff(stage, "decider");
  const page = await until(
    () => decider.visit(`/handlaggning/${id}/beslut`),
    (shown) => shown.root.querySelector('[name="outcome"]') !== null,
    "the decision's form is open",
  );
  const typed = {
    outcome: "granted",
    conditions: "Lägesrapport minst var tredje månad. Slutrapport senast en månad efter projektets slut.",
    legalBasis: "Förordning (2003:596) om bidrag för projektverksamhet inom den regionala tillväxtpolitiken",
    stateAid: "none",
    reasons: "Projektet bidrar till att rusta barn och unga och bedöms kunna spridas i länet.",
    section: "§ 2",
    deciders: "Nämndens ordförande",
    rapporteur: "Handläggaren",
  };
  const readBack = good(await decider.fill(page, typed), "the decision");
  show("Beslutsfattaren", `läser igenom: ${heading(readBack)}`);
  const decided = good(await decider.fill(readBack), "confirm the decision");
  show("Beslutsfattaren", `beslutar: ${heading(decided)}`);
}

export type Booked = {
  readonly final: boolean;
  /** Kronor, a category each. */
  readonly costs: readonly string[];
  /** The months that are reported; those that the page suggests when nothing is said. The costs are of the last one. */
  readonly period?: { readonly from: string; readonly through: string };
};

/** The grant holder, in by the emailed link. */
export async function holderOf({ url, post }: Stage, { email }: Pick<DemoPilot, "email">): Promise<Person> {
  const holder = person(url);
  const letter = await post.wait(email, /beviljas bidrag/);
  await open(holder, letter.link, "the project's page");
  return holder;
}

/** The holder writes a report with its costs, reads it through and submits it. */
export async function claim(stage: Stage, id: string, pilot: DemoPilot, booked: Booked): Promise<void> {
  const { show } = stage;
  const { final, costs, period } = booked;
  const holder = await holderOf(stage, pilot);
  const project = await until(
    () => holder.visit(`/projekt/${id}`),
    (page) => page.root.querySelector(beginReport) !== null,
    "a report can be begun",
  );
  let page = good(await holder.fill(project, {}, { form: beginReport }), "begin a report");
  if (period)
    page = good(
      await holder.fill(
        page,
        { "period.from": period.from, "period.through": period.through },
        { press: ["action", "period"] },
      ),
      "choose the months",
    );
  const month = period?.through ?? /amounts\.(\d{4}-\d\d)/.exec(page.html)?.[1] ?? "";
  const texts = attributes(page, 'textarea[name^="texts."]', "name");
  const fields: Fields = {
    ...Object.fromEntries(texts.map((name) => [name, "Vi har mött tjugo ungdomar varje vecka och lärt oss av dem."])),
    ...Object.fromEntries(costs.map((amount, i) => [`costs.${i}.amounts.${month}`, amount])),
    final: final ? "yes" : "no",
  };
  page = good(await holder.fill(page, fields, { press: ["action", "review"] }), "read the report");
  show("Projektägaren", `redovisar: ${heading(page)}`);
  const submitted = good(await holder.fill(page, {}, { form: 'form[action$="/skicka"]' }), "submit the report");
  show("Projektägaren", `lämnar in: ${heading(submitted)}`);
}

/** The officer evaluates and signs. */
export async function evaluate(stage: Stage, id: string): Promise<void> {
  const officer = await staff(stage, "officer");
  const page = await until(
    () => officer.visit(`/handlaggning/${id}/utvardering`),
    (shown) => shown.root.querySelector('[name="output"]') !== null,
    "the evaluation's form is open",
  );
  const areas = attributes(page, "main textarea", "name");
  const judgements = new Map(
    page.root
      .querySelectorAll('main input[type="radio"]')
      .map((radio) => [radio.getAttribute("name") ?? "", radio.getAttribute("value") ?? ""] as const)
      .reverse(),
  );
  const dimension = page.root.querySelector('[name="dimensions"]')?.getAttribute("value") ?? "";
  const fields = {
    ...Object.fromEntries(
      areas.map((name) => [name, "Fler ungdomar är tillbaka i skolan; arbetssättet tas över av ordinarie verksamhet."]),
    ),
    ...Object.fromEntries(judgements),
    dimensions: [dimension],
  };
  const through = good(await officer.fill(page, fields, { press: ["action", "review"] }), "read the evaluation");
  const signed = good(await officer.fill(through, {}, { form: 'form[action$="/signera"]' }), "sign the evaluation");
  stage.show("Handläggaren", `undertecknar utvärderingen: ${heading(signed)}`);
  const end = await until(
    () => officer.visit(`/handlaggning/${id}`),
    (shown) => /Utvärderad|Utvärderat/.test(shown.root.text),
    "the case page says that it is evaluated",
  );
  stage.show("Handläggaren", `ser ärendet: ${heading(end)}`);
}

/** Finance downloads the month. Answers the CSV. */
export async function month(stage: Stage, ofMonth: string): Promise<string> {
  const finance = await staff(stage, "finance");
  const page = good(await finance.visit(`/ekonomi/${ofMonth}`), "the month");
  stage.show("Ekonomen", `loggar in och ser ${heading(page)}`);
  const { bytes } = await finance.download(`/ekonomi/${ofMonth}/csv`);
  return new TextDecoder("utf-8", { ignoreBOM: false }).decode(bytes);
}
