import { dayOf, plusDays } from "../../functions/vocabulary/instant.ts";
import { open, staff } from "./acts.ts";
import { type Member, type Members, signatoryQuestion } from "./association.ts";
import * as calls from "./call-acts.ts";
import { type Fields, formTo, heading, type Page, type Player, person, player } from "./person.ts";
import type { Stage } from "./stage.ts";

/** A call as the first one, whose grants have terms that are signed, and which asks who signs for their address. */
export async function aCallOfPeople(stage: Stage, run: string): Promise<string> {
  const callId = `demo-personer-${run}`;
  const officer = await staff(stage, "officer");
  await calls.copyCall(stage, officer, { from: stage.callId, to: callId });
  await calls.openNow(stage, officer, callId, 40);
  await calls.answer(officer, callId, "bedomning", { "p-terms": ["p-asked"], "p-terms-days": "30" });
  await calls.answer(officer, callId, "kontakt", {
    "p-contacts.r1.name": "Kim Exempel",
    "p-contacts.r1.email": "piloter@example.org",
    "p-contacts.r1.phone": "019-000 00 00",
  });
  const question = `/handlaggning/utlysningar/${callId}/formular/application/fraga/${signatoryQuestion}`;
  await officer.fill(
    await officer.visit(question),
    { "p-ask": ["p-name", "p-email", "p-task"] },
    { form: 'form:has(button[value="save"])', press: ["action", "save"] },
  );
  await calls.publish(stage, await staff(stage, "officer2"), callId);
  return callId;
}

/** Whether a page says something, however its lines are broken. */
export const says = (page: Page, text: string) => page.root.text.replaceAll(/\s+/g, " ").includes(text);

/** Everything that stands in a page's fields. */
const standingIn = ({ root }: Page): readonly string[] =>
  root.querySelectorAll("main input, main textarea").map((one) => (one.getAttribute("value") ?? one.text).trim());

/** What people have typed, and how to find it again. */
export type Texts = { readonly lost: () => Promise<number> };

/** Tries a link, as one who has kept an old mail. Answers whether it opens anything. */
async function stillOpens({ url }: Stage, link: string | undefined): Promise<boolean> {
  const guest = person(url);
  const page = await guest.visit(link ?? "/");
  if (page.status >= 400 || !page.root.querySelector("main form")) return false;
  const opened = await guest.fill(page);
  return opened.status < 400;
}

/** The invitation that was a mistake is taken back: its link opens nothing any more. */
export async function takenBack(stage: Stage, id: string, { anna, wrong }: Members): Promise<void> {
  const { link } = await stage.post.wait(wrong.email, /Inbjudan/);
  const list = await anna.at.visit(`/ansokan/${id}/medsokande`);
  const removal = list.root
    .querySelectorAll('a[href$="/ta-bort"]')
    .find(({ text }) => text.includes(wrong.email))
    ?.getAttribute("href");
  await anna.at.fill(await anna.at.visit(removal ?? ""), {}, formTo("/ta-bort"));
  if (await stillOpens(stage, link)) throw new Error("the link of an invitation that was taken back opens the draft");
  stage.show(anna.name, `tar tillbaka inbjudan till ${wrong.name}: länken öppnar inget mer`);
}

type Steps = ReadonlyArray<readonly [slug: string, fields: Fields]>;

/** Fills in some sections of the application, from the first to the last of them. */
async function fillsIn({ at, name }: Member, { show }: Stage, id: string, steps: Steps): Promise<void> {
  for (const [slug, fields] of steps) {
    const page = await at.visit(`/ansokan/${id}/${slug}`);
    await at.fill(page, fields, formTo(`/${slug}`));
    show(name, `sparar "${heading(page)}"`);
  }
}

/** Three write: each their sections, and then all of them in the same one at once, two even in the same question. */
export async function writtenByThree(stage: Stage, id: string, all: Members, steps: Steps): Promise<Texts> {
  const { anna, bo, cilla } = all;
  for (const guest of [bo, cilla, all.elin])
    await open(guest.at, (await stage.post.wait(guest.email, /Inbjudan/)).link);
  const of = (...slugs: readonly string[]) => steps.filter(([slug]) => slugs.includes(slug));
  await fillsIn(anna, stage, id, of("organisation", "projekt"));
  await fillsIn(bo, stage, id, of("budget"));
  await fillsIn(cilla, stage, id, of("mal", "genomforande", "larande"));

  const [slug = "", fields = {}] = of("mal")[0] ?? [];
  const [first = "", second = "", third = ""] = Object.keys(fields);
  const address = `/ansokan/${id}/${slug}`;
  const open3 = await Promise.all([anna, bo, cilla].map(({ at }) => at.visit(address)));
  const texts = ["Annas syfte", "Bos aktiviteter", "Cillas målgrupp"].map((text) => `${text}: skrivet samtidigt.`);
  const questions = [first, second, third];
  for (const [i, { at }] of [anna, bo, cilla].entries()) {
    const page = open3[i];
    const typed = { [questions[i] ?? ""]: texts[i] ?? "", next: "" };
    if (page) await at.fill(page, typed, formTo(`/${slug}`));
  }
  // Two in one question: the later is asked which of the texts is to stand.
  const [hers, his] = await Promise.all([anna.at.visit(address), bo.at.visit(address)]);
  const both = ["Annas nya syfte, som står kvar bland de tidigare.", "Bos nya syfte, som får gälla."] as const;
  await anna.at.fill(hers, { [first]: both[0], next: "" }, formTo(`/${slug}`));
  const asked = await bo.at.tried(his, { [first]: both[1], next: "" }, formTo(`/${slug}`));
  const shown = both.filter((text) => says(asked, text));
  await bo.at.fill(asked, { [`keep.${first}`]: "mine" }, { press: ["action", "save"] });
  stage.show("Tre sökande", `skriver samtidigt i "${heading(hers)}", och två i samma fråga`);
  const [now, before] = [await cilla.at.visit(address), await cilla.at.visit(`${address}/tidigare`)];
  const stands = standingIn(now);
  const lost = [...texts, ...both].filter((text) => !stands.includes(text) && !says(before, text));
  return { lost: async () => lost.length + both.length - shown.length };
}

/** The grant's terms: one name is too few where two sign jointly, and both of them are enough. */
export async function signed(stage: Stage, id: string, { cilla, gun, bo }: Members): Promise<void> {
  const { post, show, clock } = stage;
  await open(cilla.at, (await post.wait(cilla.email, /beviljas bidrag/)).link);
  const officer = await staff(stage, "officer");
  const [theirs, desk] = [`/projekt/${id}/villkor`, `/handlaggning/${id}/villkor`];

  const handsIn = async (names: readonly string[]) => {
    const page = await cilla.at.visitUntil(theirs, 'main a[href*="/handlingar/"]');
    const href = page.root.querySelector('main a[href*="/handlingar/"]')?.getAttribute("href") ?? "";
    const paper = await cilla.at.visit(href);
    const pdf = paper.root.querySelector('main a[href*="pdf"]')?.getAttribute("href") ?? "";
    const { bytes } = await cilla.at.download(pdf);
    // A signature comes after the document as it was sent.
    const file = Buffer.concat([bytes, Buffer.from(`\n% ${names.join(", ")}\n%%EOF\n`)]);
    const upload = { name: "file", file, fileName: "Villkor, underskrivna.pdf" };
    const added = await cilla.at.upload(page, {}, upload, "main form[enctype]");
    const done = await cilla.at.fill(
      added,
      { "p-names": names.join("\n") },
      { form: 'main form:has([name="p-names"])' },
    );
    show(cilla.name, `lämnar in villkoren, underskrivna av ${names.join(" och ")}: ${heading(done)}`);
  };

  const right = {
    ...{ "p-outcome": "p-accept", "p-proof": "p-new", "p-ground": "Protokoll 2026-03-15, § 7" },
    ...{ "p-who": `${gun.name}\n${bo.name}`, "p-jointly": "2" },
    "p-until": dayOf(plusDays(await clock.now(), 300)),
  };
  const check = { form: 'main form:has([name="p-outcome"])' };
  await handsIn([gun.name]);
  const refused = await officer.tried(await officer.visitUntil(desk, '[name="p-outcome"]'), right, check);
  if (!says(refused, "Minst 2 olika personer")) throw new Error(`one of two signed, and the terms were accepted`);
  const why = { "p-outcome": "p-return", "p-reason": "Ni tecknar firman två tillsammans: båda ska skriva under." };
  await officer.fill(await officer.visit(desk), why, check);
  show("Handläggaren", "skickar tillbaka villkoren: två tecknar tillsammans");
  await handsIn([gun.name, bo.name]);
  const accepted = await officer.fill(await officer.visit(desk), right, check);
  show("Handläggaren", `godkänner villkoren: ${heading(accepted)}`);
}

/** The board's reader comes by the own link: reads what is told and paid, and has nothing to write in. */
export async function boardReads(stage: Stage, id: string, { elin }: Members, title: string): Promise<void> {
  const at = player(stage.url);
  // The link of the invitation still opens the application, and from there it is a button to what has come of it.
  const application = await open(at, (await stage.post.wait(elin.email, /Inbjudan/)).link);
  const project = await at.fill(application, {}, formTo("/till-projektet"));
  const report = await at.visit(`/projekt/${id}/rapport/1`);
  if (!heading(project).includes(title)) throw new Error(`the board's reader comes to "${heading(project)}"`);
  const forms = [project, report].flatMap(({ root }) => root.querySelectorAll('main form[action*="/rapport"]'));
  if (forms.length > 0) throw new Error("the board's reader is shown what to write in");
  stage.show(elin.name, `läser för styrelsen, med egen länk: ${heading(project)}, ${heading(report)}`);
}

const theirs = /Dina ansökningar och projekt/;

/** Asks for the own cases at the own address, in a browser that knows nothing. */
async function asks({ url }: Stage, { email }: Member): Promise<Player> {
  const at = player(url);
  await at.fill(await at.visit("/ansokan/lank-igen"), { "p-email": email }, formTo("/lank-igen"));
  return at;
}

/** Those who have no part any more ask too. Answers the look, for later, at whether anybody was sent a link. */
export async function stayOutside(stage: Stage, gone: readonly Member[]): Promise<() => Promise<void>> {
  for (const member of gone) await asks(stage, member);
  return async () => {
    for (const { name, email } of gone)
      if ((await stage.post.all(email)).some(({ subject }) => theirs.test(subject)))
        throw new Error(`${name} has no part, and is sent a link`);
  };
}

/** Whether somebody who has lost every mail reaches the case by asking at the own address. */
export async function backIn(stage: Stage, id: string, member: Member, title: string): Promise<boolean> {
  try {
    const known = new Set((await stage.post.all(member.email)).map((letter) => letter.id));
    const at = await asks(stage, member);
    const list = await open(at, (await stage.post.wait(member.email, theirs, known)).link);
    const page = await at.fill(list, {}, { form: `main form[action*="${id}"]` });
    if (!heading(page).includes(title)) throw new Error(`"${heading(page)}" (${page.url})`);
    stage.show(member.name, `ber om sina länkar och är inne igen: ${heading(page)}`);
    return true;
  } catch (error) {
    stage.show(member.name, `kommer inte in: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}
