import { open, staff } from "./acts.ts";
import * as acts from "./call-acts.ts";
import { formTo, heading, type Page, type Player, player } from "./person.ts";
import type { Stage } from "./stage.ts";

/** What the part of the call ends with. */
export type CallFigures = {
  readonly call: string;
  readonly versions: number;
  readonly kinds: number;
  readonly questionsEverywhere: boolean;
  readonly lostTexts: number;
  readonly foreignWords: number;
};

/** Where a call is carried to: another installation, and the words that must not stand on its pages. */
export type Elsewhere = { readonly stage: Stage; readonly foreign: readonly string[] };

const isOn = (page: Page, text: string) => page.root.text.replaceAll(/\s+/g, " ").includes(text);

/** Somebody begins an application, and invites another: both have it open. */
async function twoWriters({ url, post, show }: Stage, callId: string, run: string) {
  const [first, second] = [player(url), player(url)];
  const [mine, theirs] = [`anna-${run}@example.org`, `bo-${run}@example.org`];
  const tasks = await first.fill(await first.visit(`/utlysningar/${callId}`), { "p-email": mine }, formTo("/ansokan"));
  const id = new URL(tasks.url).pathname.split("/").at(-1) ?? "";
  await open(first, (await post.wait(mine, /ansökan/i)).link);
  const address = `/ansokan/${id}/medsokande`;
  await first.fill(
    await first.visit(address),
    { "p-email": theirs, "p-name": "Bo Ek", "p-part": "p-writer", "p-own-name": "Anna Berg" },
    formTo(address),
  );
  await open(second, (await post.wait(theirs, /ansökan/i)).link);
  show("Två sökande", "har samma ansökan öppen, i var sin webbläsare");
  return { id, first, second };
}

type Writers = Awaited<ReturnType<typeof twoWriters>>;

/**
 * Both write in one section at once: each in a question of their own, then both in the same. Answers how many of the texts
 * that anybody typed are neither in the form nor among what it was before.
 */
async function writtenAtOnce(
  { id, first, second }: Writers,
  section: string,
  { line, text }: { line: string; text: string },
): Promise<number> {
  const address = `/ansokan/${id}/${section}`;
  const save = (who: Player, page: Page, fields: Record<string, string>) =>
    who.fill(page, { ...fields, next: "" }, formTo(`/${section}`));
  const [one, two] = await Promise.all([first.visit(address), second.visit(address)]);
  await save(first, one, { [line]: "Annas korta svar" });
  await save(second, two, { [text]: "Bos långa svar" });
  const [three, four] = await Promise.all([first.visit(address), second.visit(address)]);
  await save(first, three, { [text]: "Annas ändring av det långa svaret" });
  const change = { [text]: "Bos ändring av det långa svaret", next: "" };
  const asked = await second.tried(four, change, formTo(`/${section}`));
  const seen = ["Annas ändring av det långa svaret", "Bos ändring av det långa svaret"].filter((one) =>
    isOn(asked, one),
  );
  await second.fill(asked, { [`keep.${text}`]: "mine" }, { press: ["action", "save"] });
  const [now, before] = [await first.visit(address), await first.visit(`${address}/tidigare`)];
  const typed = ["Annas korta svar", "Bos långa svar", ...seen];
  const controls = now.root
    .querySelectorAll("main input, main textarea")
    .map((control) => control.getAttribute("value") ?? control.text);
  const isKept = (one: string) => controls.some((value) => value.trim() === one) || isOn(before, one);
  return 2 - seen.length + typed.filter((one) => !isKept(one)).length;
}

/** An officer writes and a colleague publishes; two apply at once; a second version follows; the call goes elsewhere. */
export async function playCall(stage: Stage, elsewhere: Elsewhere | undefined): Promise<CallFigures> {
  const run = Date.now().toString(36);
  const callId = `demo-${run}`;
  const officer = await staff(stage, "officer");
  const second = await staff(stage, "officer2");
  await acts.copyCall(stage, officer, { from: stage.callId, to: callId });
  await acts.openNow(stage, officer, callId, 40);
  await acts.answer(officer, callId, "pengar", { "p-rate": "30" });
  await acts.answer(officer, callId, "kontakt", {
    "p-contacts.r1.name": "Kim Exempel",
    "p-contacts.r1.email": "piloter@example.org",
    "p-contacts.r1.phone": "019-000 00 00",
  });
  const section = await acts.addSection(officer, callId, "Demons frågor");
  const ids = new Map<string, string>();
  for (const kind of acts.kinds) {
    // Two people answer two of them: the others may be left out.
    const says = { "p-settings": ["p-optional"] };
    ids.set(kind, await acts.addQuestion(officer, section, { kind, label: acts.labelOf(kind), says }));
  }
  stage.show("Handläggaren", `lägger till ${acts.kinds.length} frågor, en av varje slag`);
  const criteria = await acts.firstSection(officer, callId, "review");
  await acts.addQuestion(officer, criteria, {
    ...{ kind: "scale", label: "Demons kriterium" },
    says: { "p-role": "p-criterion" },
  });
  await acts.publish(stage, second, callId);

  const writers = await twoWriters(stage, callId, run);
  const slug = await sectionOf(writers.first, writers.id, "Demons frågor");
  const questions = { line: ids.get("line") ?? "", text: ids.get("text") ?? "" };
  const lostTexts = await writtenAtOnce(writers, slug, questions);
  stage.show("Två sökande", `skriver samtidigt, och ${lostTexts} texter går förlorade`);
  const questionsEverywhere = await standEverywhere(writers, callId, slug);

  await acts.nextVersion(officer, callId);
  await acts.answer(officer, callId, "pengar", { "p-rate": "25" });
  await acts.publish(stage, second, callId, "stay");
  const [old, latest] = [
    await writers.first.visit(`/ansokan/${writers.id}/${slug}`),
    await player(stage.url).visit(`/utlysningar/${callId}`),
  ];
  const isRead = isOn(old, acts.labelOf("line")) && isOn(latest, "25 %");
  stage.show("Sökanden", `skriver vidare i version 1, medan version 2 gäller för nya: ${heading(old)}`);

  const foreignWords = elsewhere ? await carriedTo(elsewhere, await acts.fileOf(officer, callId), callId) : 0;
  return {
    ...{ call: callId, versions: 2, kinds: acts.kinds.length },
    ...{ questionsEverywhere: questionsEverywhere && isRead, lostTexts, foreignWords },
  };
}

/** The address of a section by its name, from the list of what is to be done. */
async function sectionOf(writer: Player, id: string, name: string): Promise<string> {
  const tasks = await writer.visit(`/ansokan/${id}`);
  const link = tasks.root.querySelectorAll("main a").find((one) => one.text.includes(name));
  return new URL(link?.getAttribute("href") ?? "", tasks.url).pathname.split("/").at(-1) ?? "";
}

/** Whether each new question stands in the form, in the blank form and in what is read through before it is sent. */
async function standEverywhere({ id, first }: Writers, callId: string, slug: string): Promise<boolean> {
  const pages = await Promise.all(
    [`/ansokan/${id}/${slug}`, `/utlysningar/${callId}/blankett`, `/ansokan/${id}/granska`].map(first.visit),
  );
  return acts.kinds.every((kind) => pages.every((page) => isOn(page, acts.labelOf(kind))));
}

/** The call is begun from its file in another installation. Answers how many of the first one's words stand on its pages. */
async function carriedTo({ stage, foreign }: Elsewhere, file: Uint8Array, callId: string): Promise<number> {
  const officer = await staff(stage, "officer");
  const address = "/handlaggning/utlysningar/ny/fil";
  const desk = await officer.upload(
    await officer.visit(address),
    { "p-address": callId },
    { name: "p-file", file, fileName: `${callId}.json` },
  );
  stage.show("Partnerskapet", `läser in utlysningen från filen: ${heading(desk)}`);
  const pages = await Promise.all(
    ["/", "/tillganglighet", "/personuppgifter", "/handlaggning", address].map(officer.visit),
  );
  const text = pages.map(({ root }) => root.querySelector("body")?.text ?? "").join("\n");
  return foreign.filter((word) => new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, "iu").test(text)).length;
}
