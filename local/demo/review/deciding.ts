import { type Fields, formTo, good, heading, type Page, type Player, problems } from "../person.ts";
import { type Case, reviewYears } from "./cases.ts";
import { casePath, type Office } from "./office.ts";

/** A page by its heading, in one line. */
const titled = (page: Page) => heading(page).replaceAll(/\s+/g, " ");

const decisionPath = (of: Case) => `${casePath(of)}/beslut`;

/** Kronor in each year. */
export type Amounts = readonly [number, number, number];
/** What was applied for: 27.6 percent of the costs, or less of it. */
export const amountsOf = ({ pilot }: Case): Amounts => {
  const year = (at: string) => Number(pilot.budget[`budget.financing.2.amounts.${at}`]);
  const [first, second, third] = reviewYears;
  return [year(first), year(second), year(third)];
};
const amountFields = (amounts: Amounts): Fields =>
  Object.fromEntries(reviewYears.map((year, i) => [`p-amounts.p-row.${year}`, String(amounts[i])]));

const rule = "Förordning (2003:596) om bidrag för projektverksamhet inom den regionala tillväxtpolitiken";

/** What is typed of a grant. */
export const grantOf = (amounts: Amounts, reasons: string, refused = ""): Fields => ({
  "p-outcome": "p-granted",
  ...amountFields(amounts),
  "p-refused": refused,
  "p-conditions": "Lägesrapport minst var tredje månad.\nSlutrapport senast en månad efter projektets slut.",
  "p-aid": "p-none",
  "p-basis": rule,
  "p-reasons": reasons,
  "p-rapporteur": "Handläggaren",
});

/** What is typed of a rejection. */
export const rejectionOf = (reasons: string): Fields => ({
  "p-outcome": "p-rejected",
  "p-basis": rule,
  "p-reasons": reasons,
  "p-rapporteur": "Handläggaren",
});

/** What a delegate types who dismisses an application before its reviews. */
export const dismissalOn = (day: string): Fields => ({
  ...{ "p-outcome": "p-dismissed", "p-dismissal": "p-not-entitled" },
  "p-basis": "Utlysningens villkor, Vilka som kan söka",
  "p-reasons": "Projektet riktar sig till vuxna. Bidraget går till projekt som kommer barn och unga till del.",
  ...{ "p-by": "p-delegate", "p-mandate": "Delegationsordningen 4.2", "p-day": day, "p-paragraph": "D 12" },
  "p-rapporteur": "Handläggaren",
});

/** Who decides, as the minutes name them. */
const board = { "p-deciders": "Ordföranden\nVice ordföranden\nLedamoten", "p-rapporteur": "Handläggaren" };

/** The board's minutes, as a decision of its own has them before they are adjusted. */
export const boardsMinutes = (day: string, paragraph: string): Fields => ({
  ...{ "p-by": "p-board", "p-day": day, "p-paragraph": paragraph },
  ...board,
});

/** The board's minutes that were adjusted at the meeting, with their extract. */
export const adjustedMinutes = (day: string, paragraph: string): Fields => ({
  ...boardsMinutes(day, paragraph),
  ...{ "p-adjusted": day, "p-announced": day, "p-extract": `Protokollsutdrag ${day}, ${paragraph}` },
});

/** Writes into the form of a decision, and reads it through. */
async function written(who: Player, of: Case, fields: Fields): Promise<Page> {
  const form = await who.visitUntil(decisionPath(of), 'main form[action$="/beslut"] [name="p-reasons"]');
  return who.fill(form, fields, { ...formTo("/beslut"), press: ["action", "review"] });
}

/** Somebody writes a decision, reads it through and records it. */
export async function decideNow(
  { stage, at }: Office,
  of: Case,
  fields: Fields,
  by: "officer" | "decider" = "decider",
) {
  const who = await at(by);
  const made = await who.fill(await written(who, of, fields), {}, formTo("/bekrafta"));
  stage.show(by === "decider" ? "Beslutsfattaren" : "Handläggaren", titled(made));
}

/** Somebody begins to change the decision that holds, and records what it becomes. */
export async function changeDecision(office: Office, of: Case, fields: Fields): Promise<void> {
  const decider = await office.at("decider");
  const made = await decider.visit(decisionPath(of));
  await decider.fill(made, {}, { ...formTo("/andra"), press: ["begins", "yes"] });
  await decideNow(office, of, fields);
}

/** The officer writes a proposal, or writes it anew, and hands it over with the basis for it. */
export async function propose({ at }: Office, of: Case, fields: Fields): Promise<void> {
  const officer = await at("officer");
  const form = await officer.visitUntil(decisionPath(of), 'main form[action$="/beslut"] [name="p-reasons"]');
  await officer.fill(form, fields, { ...formTo("/beslut"), press: ["action", "save"] });
  await officer.fill(await officer.visit(decisionPath(of)), {}, formTo("/lamna-over"));
}

/** The officer files the basis for the decision, as the meeting is given it. */
export async function fileBasis({ at }: Office, of: Case): Promise<void> {
  const officer = await at("officer");
  const address = `${decisionPath(of)}/underlag`;
  await officer.fill(await officer.visit(address), {}, formTo("/underlag"));
}

/** The officer puts up a meeting with cases on its agenda. Answers its address. */
export async function openMeeting(
  { stage, at }: Office,
  callId: string,
  of: readonly Case[],
  day: string,
): Promise<string> {
  const officer = await at("officer");
  const put = await officer.fill(
    await officer.visit("/handlaggning/moten/nytt"),
    { "p-name": "Regionala tillväxtnämnden", "p-day": day },
    formTo("/nytt"),
  );
  const meeting = new URL(put.url).pathname;
  const list = await officer.visit(`${meeting}/lagg-till?utlysning=${callId}`);
  const chosen = { cases: of.map(({ id }) => id) };
  await officer.fill(list, chosen, { form: 'form[action$="/lagg-till"][method="post"]' });
  stage.show("Handläggaren", `sätter upp ${of.length} ärenden på dagordningen för mötet ${day}`);
  return meeting;
}

/** The officer tries to finish the agenda. Answers what keeps it from being finished; nothing where it is. */
export async function finishAgenda({ stage, at }: Office, meeting: string): Promise<string> {
  const officer = await at("officer");
  const page = await officer.tried(await officer.visit(meeting), {}, formTo("/fardig"));
  const said = problems(page).join(" ");
  stage.show("Handläggaren", said === "" ? "gör dagordningen färdig" : `kan inte göra dagordningen färdig: ${said}`);
  if (said === "") good(page);
  return said;
}

/** The officer writes the minutes and fills in each decision from them; the decider reads each through and records it. */
export async function recordMeeting({ stage, at }: Office, meeting: string, of: readonly Case[], adjusted: string) {
  const officer = await at("officer");
  const minutes = {
    ...board,
    "p-paragraph": "§ 41",
    "p-present": "Nämndsekreteraren",
    "p-adjusted": adjusted,
    "p-announced": adjusted,
    "p-extract": `Protokollsutdrag ${adjusted}, § 41`,
  };
  await officer.fill(await officer.visit(`${meeting}/protokoll`), minutes, formTo("/protokoll"));
  for (const one of of) {
    await officer.fill(await officer.visit(meeting), {}, formTo(`/fyll-i/${one.id}`));
    const decider = await at("decider");
    const made = await decider.fill(await decider.visit(`${decisionPath(one)}/granska`), {}, formTo("/bekrafta"));
    stage.show("Beslutsfattaren", `registrerar: ${titled(made)}`);
  }
}

/** The titles of a call's ranking, from the first place, once so many cases stand there. */
export async function ranking({ stage, at }: Office, callId: string, cases: number): Promise<readonly string[]> {
  const last = `main tbody tr:nth-child(${cases})`;
  const page = await (await at("officer")).visitUntil(`/handlaggning/rangordning/${callId}`, last);
  const titles = page.root
    .querySelectorAll("main tbody tr")
    .flatMap((row) => row.querySelector("a")?.text.trim() ?? []);
  stage.show("Handläggaren", `läser rangordningen: ${titles.join(", ")}`);
  return titles;
}
