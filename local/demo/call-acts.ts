import type { Kind } from "../../functions/platform/forms/document.ts";
import { kindWordsTexts } from "../../functions/platform/forms/kind-words.texts.ts";
import { copyOption } from "../../functions/publishing/begin.form.ts";
import { CallId } from "../../functions/vocabulary/ids.ts";
import { dayOf, plusDays } from "../../functions/vocabulary/instant.ts";
import { attributes, type Fields, formTo, heading, type Player } from "./person.ts";
import type { Stage } from "./stage.ts";

const root = "/handlaggning/utlysningar";
const desk = (callId: string) => `${root}/${callId}`;

/** Every kind of question that an officer can add. */
export const kinds = Object.keys(kindWordsTexts.sv) as readonly Kind[]; // as: one entry for each kind

/** What a question of a kind is called: words that stand nowhere else. */
export const labelOf = (kind: Kind) => `Ny fråga av slaget ${kindWordsTexts.sv[kind].name.toLowerCase()}`;

/** An officer begins a call as a copy of another. */
export async function copyCall({ show }: Stage, officer: Player, { from, to }: { from: string; to: string }) {
  const begin = await officer.visit(`${root}/ny`);
  const fields = { "p-address": to, "p-from": copyOption(CallId.parse(from)) };
  const page = await officer.fill(begin, fields, formTo("/ny"));
  show("Handläggaren", `börjar en utlysning som kopia: ${heading(page)}`);
}

/** Answers one part of a call in work. */
export const answer = async (officer: Player, callId: string, part: string, fields: Fields) =>
  officer.fill(await officer.visit(`${desk(callId)}/del/${part}`), fields, formTo(`/del/${part}`));

/** The dates of a call that is open now. */
export async function openNow({ clock }: Stage, officer: Player, callId: string, days: number) {
  const now = await clock.now();
  await answer(officer, callId, "datum", {
    "p-opens": dayOf(now),
    "p-closes": dayOf(plusDays(now, days)),
  });
}

const editor = (callId: string, form: string) => `${desk(callId)}/formular/${form}`;

/** Adds a section to a form. Answers its address in the editor. */
export async function addSection(officer: Player, callId: string, name: string): Promise<string> {
  const overview = await officer.visit(editor(callId, "application"));
  const fields = { "p-new.p-label.p-sv": name, "p-new.p-label.p-en": `${name} (en)` };
  const form = { form: 'form:has(button[value="add-section"])', press: ["action", "add-section"] } as const;
  const { url } = await officer.fill(overview, fields, form);
  return new URL(url).pathname;
}

/** Adds a question of a kind to a section, and says of it what is given. Answers its id. */
export async function addQuestion(
  officer: Player,
  section: string,
  { kind, label, says = {} }: { kind: Kind; label: string; says?: Fields },
): Promise<string> {
  const page = await officer.visit(section);
  const fields = { "p-new.p-label.p-sv": label, "p-new.p-label.p-en": `${label} (en)`, "p-kind": `p-${kind}` };
  const form = { form: 'form:has(button[value="add-question"])', press: ["action", "add-question"] } as const;
  const question = await officer.fill(page, fields, form);
  if (Object.keys(says).length > 0)
    await officer.fill(question, says, {
      form: 'form:has(button[value="save"])',
      press: ["action", "save"],
    });
  return new URL(question.url).pathname.split("/").at(-1) ?? "";
}

/** The first section of one of a call's forms, as its address in the editor. */
export async function firstSection(officer: Player, callId: string, form: string): Promise<string> {
  const overview = await officer.visit(editor(callId, form));
  const [first = ""] = attributes(overview, `main a[href*="/formular/${form}/avsnitt/"]`, "href");
  return first.replace(/#.*$/, "");
}

/** A second officer reads a version through and puts it in force. */
export async function publish({ show }: Stage, second: Player, callId: string, carry?: "stay" | "carry") {
  const page = await second.visit(`${desk(callId)}/publicera`);
  const stopped = page.root.querySelectorAll(".pg-notice--warning li").map((fault) => `\n  - ${fault.text.trim()}`);
  if (stopped.length > 0) throw new Error(`${callId} cannot be published:${stopped.join("")}`);
  const done = await second.fill(page, carry ? { carry } : {}, formTo("/publicera"));
  show("Kollegan", `läser igenom och publicerar: ${heading(done)}`);
}

/** The next version of a call that is in force. */
export const nextVersion = async (officer: Player, callId: string) =>
  officer.fill(await officer.visit(desk(callId)), {}, formTo("/ny-version"));

/** A call as its file, and begun from that file in an installation, perhaps another. */
export const fileOf = async (officer: Player, callId: string): Promise<Uint8Array> =>
  (await officer.download(`${desk(callId)}/fil?version=1`)).bytes;
