import { setTimeout as pause } from "node:timers/promises";
import { LocalDay } from "../../../functions/vocabulary/instant.ts";
import { judged, open } from "../acts.ts";
import { choices, formTo, heading, type Page, person, player, problems } from "../person.ts";
import { type Case, inThrees } from "./cases.ts";
import { casePath, type Office } from "./office.ts";

const pool = "/handlaggning/bedomare";
const reviewersPath = (of: Case) => `${casePath(of)}/bedomare`;

/** Who reviews: names that nobody has, and their mailboxes. */
const reviewers = ["Astrid", "Björn", "Cecilia", "Daniel", "Ebba", "Filip"].map((name) => ({
  name: `${name} Granskare`,
  email: `${name.toLowerCase().replace("ö", "o")}@example.org`,
}));

/** The officer keeps those who review in the pool. */
export async function fillPool({ stage, at }: Office): Promise<void> {
  const officer = await at("officer");
  for (const { name, email } of reviewers)
    await officer.fill(await officer.visit(`${pool}/ny`), { "p-name": name, "p-email": email }, formTo("/ny"));
  stage.show("Handläggaren", `skriver upp ${reviewers.length} bedömare`);
}

/** Orders something for many reviews in one, reads it through, begins it, and waits until it is done. */
async function inBulk({ at }: Office, what: string, fields: Record<string, string>): Promise<Page> {
  const officer = await at("officer");
  const order = await officer.fill(await officer.visit(`${pool}/${what}`), fields, formTo(`/${what}`));
  const begun = await officer.fill(order, {}, formTo("/borja"));
  return officer.visitUntil(new URL(begun.url).pathname, /Klart|Allt är gjort/);
}

/** Two reviewers for each application that has none, with even load. */
export async function assignAll(office: Office, callId: string, deadline: string): Promise<void> {
  const wanted = { "p-call": `p-${callId}`, "p-each": "2", "p-which": "p-untouched", "p-deadline": deadline };
  const done = await inBulk(office, "utse", wanted);
  office.stage.show("Handläggaren", `utser bedömare till alla på en gång: ${heading(done)}`);
}

/** Those who have not answered are reminded, by the link that they have. */
export async function remindAll(office: Office, callId: string): Promise<void> {
  await inBulk(office, "paminn", { "p-call": `p-${callId}`, "p-which": "p-open" });
  office.stage.show("Handläggaren", "påminner alla som inte har lämnat in");
}

/** Those who are late get a later day. */
export async function extendAll(office: Office, callId: string, day: string): Promise<void> {
  const later = { "p-call": `p-${callId}`, "p-which": "p-late", "p-deadline": LocalDay.parse(day) };
  await inBulk(office, "mer-tid", later);
  office.stage.show("Handläggaren", `ger alla som är försenade tid till ${day}`);
}

/** Who reviews a case and how far each has come, as the officer's page lists them. */
export async function listed({ at }: Office, of: Case) {
  const page = await (await at("officer")).visit(reviewersPath(of));
  return page.root.querySelectorAll("#reviewers tbody tr").map((row) => ({
    name: row.querySelector("a")?.text.trim() ?? "",
    states: row.querySelectorAll(".pg-tag").map((tag) => tag.text.trim()),
  }));
}

/** Who has been asked to review a case and has not answered, in the order of their names. */
async function waiting(office: Office, of: Case): Promise<readonly string[]> {
  const open = ["Inbjuden", "Inget jäv", "Påbörjad"];
  return (await listed(office, of))
    .filter(({ states }) => states.some((state) => open.includes(state)))
    .map(({ name }) => name)
    .sort();
}

const mailboxOf = (name: string) =>
  reviewers.find((one) => one.name === name)?.email ?? `${name.toLowerCase().replaceAll(" ", ".")}@example.net`;

/** The letter that invites somebody to review a case. */
const letterTo = ({ stage }: Office, name: string, { pilot }: Case) =>
  stage.post.wait(mailboxOf(name), new RegExp(`edöm ansökan.*${pilot.title}`));

/** What the officer's pages say of a case and its reviewers, line by line. */
async function saidOf({ at }: Office, of: Case): Promise<readonly string[]> {
  const officer = await at("officer");
  const pages = [await officer.visit(reviewersPath(of)), await officer.visit(casePath(of))];
  return pages.flatMap(({ root }) => (root.querySelector("main") ?? root).structuredText.split("\n"));
}

/** The same, once the mails that were under way have gone and nothing changes any more. */
async function saidAtRest(office: Office, of: Case): Promise<readonly string[]> {
  for (let before = await saidOf(office, of); ; ) {
    await pause(1500);
    const now = await saidOf(office, of);
    if (now.join("\n") === before.join("\n")) return now;
    before = now;
  }
}

/** A scanner of mails looks at a reviewer's link thirty times, and nothing in the case is otherwise than before. */
export async function scanned(office: Office, of: Case): Promise<void> {
  const [name = ""] = await waiting(office, of);
  const { link = "" } = await letterTo(office, name, of);
  const before = await saidAtRest(office, of);
  for (let i = 0; i < 30; i++) await person(office.stage.url).visit(link);
  const news = (await saidOf(office, of)).filter((line) => !before.includes(line));
  if (news.length > 0) throw new Error(`a scanner that only looked at a link changed something: ${news.join("; ")}`);
  office.stage.show("En skanner", "öppnar en bedömares länk trettio gånger, och inget ändras");
}

/** Asks somebody who is not in the pool to review a case. Answers the page, whatever it says. */
async function ask({ at }: Office, of: Case, who: { name: string; email: string; reason?: string }): Promise<Page> {
  const officer = await at("officer");
  const { name, email, reason } = who;
  const typed = { "p-pooled": "p-other", "p-name": name, "p-email": email, "p-language": "p-sv" };
  const address = formTo("/bedomare");
  const page = await officer.tried(await officer.visit(reviewersPath(of)), typed, address);
  return reason === undefined ? page : officer.tried(page, { "p-reason": reason }, address);
}

/** An alias of the applicant's own mailbox is stopped; somebody of the same name is asked about, and then asked. */
export async function samePeople(office: Office, of: Case): Promise<void> {
  const name = of.pilot.organisation["organisation.contact.name"] as string; // as: one text
  const alias = await ask(office, of, { name: "Någon Annan", email: of.pilot.email.replace("@", "+annan@") });
  const said = problems(alias).join(" ");
  if (said === "") throw new Error("an alias of the applicant was asked to review");
  office.stage.show("Handläggaren", `stoppas när ett alias till den sökande skulle bedöma: ${said}`);
  const namesake = { name, email: mailboxOf(name) };
  const asked = await ask(office, of, namesake);
  if (!asked.root.querySelector('[name="p-reason"]')) throw new Error("nobody asked about a same name");
  office.stage.show("Handläggaren", `får frågan om ${name} är den sökande, och svarar att det är en annan`);
  await ask(office, of, { ...namesake, reason: "En annan person: forskare i en annan stad." });
}

/** Asks one of the pool to review a case instead of somebody. */
async function replace(office: Office, of: Case): Promise<void> {
  const officer = await office.at("officer");
  const page = await officer.visit(reviewersPath(of));
  // The first by name of those who are not asked already.
  const [first] = choices(page, "p-pooled")
    .filter(({ value }) => value !== "p-other")
    .toSorted((a, b) => a.label.localeCompare(b.label, "sv"));
  const done = await officer.fill(page, { "p-pooled": first?.value ?? "" }, formTo("/bedomare"));
  office.stage.show("Handläggaren", `utser en ersättare för ${of.pilot.title}: ${heading(done)}`);
}

/** A reviewer opens the emailed link and declares; who has no conflict of interest judges. */
async function answer(office: Office, name: string, of: Case, score: number | "conflict"): Promise<void> {
  const reviewer = player(office.stage.url);
  const page = await open(reviewer, (await letterTo(office, name, of)).link);
  if (score === "conflict") {
    await reviewer.fill(page, { "p-conflict": "p-yes", "p-explanation": "Jag sitter i föreningens styrelse." });
    return office.stage.show(name, `anmäler jäv i ${of.pilot.title}`);
  }
  const form = await reviewer.fill(page, { "p-conflict": "p-no" });
  await reviewer.fill(form, judged(score), { button: 'button[formaction*="/skicka"]' });
}

/** A reviewer who has handed in finds out that there is a conflict of interest. */
async function declareLate(office: Office, name: string, of: Case): Promise<void> {
  const reviewer = player(office.stage.url);
  const page = await open(reviewer, (await letterTo(office, name, of)).link);
  const declaration = await reviewer.visit(`${new URL(page.url).pathname.replace(/\/jav$/, "")}/jav`);
  const typed = { "p-conflict": "p-yes", "p-explanation": "Min syster har börjat arbeta i projektet." };
  await reviewer.fill(declaration, typed, formTo("/jav"));
  office.stage.show(name, `anmäler jäv i ${of.pilot.title} efter att ha lämnat in: bedömningen räknas inte längre`);
}

/** A reviewer of a case declares a conflict of interest, before the review or after it was handed in, and is replaced. */
export async function recusedAndReplaced(office: Office, of: Case, when: "before" | "late"): Promise<void> {
  const [name = ""] = await waiting(office, of);
  await answer(office, name, of, when === "late" ? 4 : "conflict");
  if (when === "late") await declareLate(office, name, of);
  await replace(office, of);
}

/** Everybody who has been asked about these cases answers, in the order of their names. */
export async function allAnswer(
  office: Office,
  scores: readonly (readonly [Case, readonly number[]])[],
): Promise<void> {
  const answers = await Promise.all(
    scores.map(async ([of, given]) => (await waiting(office, of)).map((name, i) => ({ name, of, score: given[i] }))),
  );
  const all = answers.flat().filter((one) => one.score !== undefined);
  await inThrees(all, ({ name, of, score = 3 }) => answer(office, name, of, score));
  office.stage.show("Bedömarna", `lämnar in ${all.length} bedömningar`);
}
