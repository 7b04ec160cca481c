import { type Filled, fillIn, handIn, open } from "../acts.ts";
import { choices, formTo, heading, player } from "../person.ts";
import { applicants, type Case, type Cases, inThrees } from "./cases.ts";
import { casePath, type Office, settled } from "./office.ts";

/** The twelve write, some at once, and hand in one after the other. */
export async function allApply({ stage }: Office, callId: string): Promise<Cases> {
  const there = { ...stage, callId, show: () => {} };
  const filled = new Map<string, Filled>();
  await inThrees(applicants, async ({ name, pilot }) => void filled.set(name, await fillIn(there, pilot)));
  const cases: Record<string, Case> = {};
  // Numbers are given in the order in which they hand in.
  for (const { name, pilot } of applicants) {
    const one = filled.get(name);
    if (!one) throw new Error(`${name} has filled in nothing`);
    await handIn(there, one);
    cases[name] = { name, pilot, id: one.id };
  }
  stage.show("Sökandena", `lämnar in ${applicants.length} ansökningar`);
  return cases as Cases; // as: one for each name
}

/** An applicant comes back by the link that was mailed with a subject. */
async function backBy({ stage }: Pick<Office, "stage">, { pilot }: Case, subject: RegExp) {
  const applicant = player(stage.url);
  await open(applicant, (await stage.post.wait(pilot.email, subject)).link);
  return applicant;
}

/** An applicant takes the application back. */
export async function withdraw(office: Office, of: Case): Promise<void> {
  const applicant = await backBy(office, of, /Vi har tagit emot/);
  const address = `/ansokan/${of.id}/aterkalla`;
  const done = await applicant.fill(
    await applicant.visit(address),
    { "p-reason": "Vi har fått annan finansiering." },
    formTo(address),
  );
  office.stage.show("Sökanden", `återkallar ${of.pilot.title}: ${heading(done)}`);
  await settled(office, of, "withdrawn");
}

/** One answer that is asked for anew: its question, the new text, and the day until which it may come. */
type Completion = { readonly asked: string; readonly text: string; readonly due: string };

/** An officer returns one answer for completion; the applicant writes it anew; the officer reads what differs. */
export async function complete({ stage, at }: Office, of: Case, { asked, text, due }: Completion): Promise<void> {
  const officer = await at("officer");
  const address = `${casePath(of)}/komplettering`;
  const page = await officer.visit(address);
  const question = choices(page, "p-open").find(({ label }) => label === asked)?.value ?? "";
  const typed = {
    "p-reason": "Vi ser inte vad ni ska göra under det första året. Beskriv det per kvartal.",
    "p-due": due,
    "p-open": [question],
  };
  await officer.fill(page, typed, formTo("/komplettering"));
  stage.show("Handläggaren", `lämnar tillbaka ${of.pilot.title} för komplettering av ett svar`);
  const applicant = await backBy({ stage }, of, /kompletter/i);
  const form = await applicant.visit(`/ansokan/${of.id}/komplettering/1`);
  const sent = await applicant.fill(form, { [question]: text }, { ...formTo("/1"), press: ["action", "send"] });
  stage.show("Sökanden", `kompletterar: ${heading(sent)}`);
  await officer.fill(await officer.visit(address), {}, formTo("/1/last"));
  stage.show("Handläggaren", "läser vad som har ändrats");
}
