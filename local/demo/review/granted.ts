import { holderOf, open } from "../acts.ts";
import { attributes, formTo, heading, type Player, player } from "../person.ts";
import type { Case } from "./cases.ts";
import { adjustedMinutes, boardsMinutes, decideNow } from "./deciding.ts";
import { casePath, type Office, settled } from "./office.ts";

const staffTerms = (of: Case) => `${casePath(of)}/villkor`;

/** The terms of a grant as their PDF, once it is made, with what stands for signatures behind it: as it went, it is not taken. */
async function signedTerms(holder: Player, of: Case, names: readonly string[]): Promise<Uint8Array> {
  const page = await holder.visitUntil(`/projekt/${of.id}/villkor`, 'main a[href*="/handlingar/"]');
  const [document = ""] = attributes(page, 'main a[href*="/handlingar/"]', "href");
  const read = await holder.visitUntil(document, 'a[href$="/pdf"]');
  const [pdf = ""] = attributes(read, 'a[href$="/pdf"]', "href");
  const { bytes } = await holder.download(pdf);
  return Buffer.concat([bytes, Buffer.from(`\n% ${names.join(", ")}\n`)]);
}

/** The holder sends in signed terms; the officer checks who may sign, and accepts. */
export async function signTerms({ stage, at }: Office, of: Case, names: readonly string[]): Promise<void> {
  const holder = await holderOf(stage, of.pilot);
  const address = `/projekt/${of.id}/villkor`;
  const file = await signedTerms(holder, of, names);
  const form = 'main form[enctype="multipart/form-data"]';
  const sent = await holder.upload(
    await holder.visitUntil(address, form),
    {},
    { name: "file", file, fileName: "villkor-underskrivna.pdf" },
    form,
  );
  await holder.fill(sent, { "p-names": names.join("\n") }, formTo("/villkor"));
  const officer = await at("officer");
  const checked = {
    "p-outcome": "p-accept",
    "p-proof": "p-new",
    "p-ground": "Protokoll från årsmötet",
    "p-who": names.join("\n"),
    "p-jointly": String(names.length),
    "p-until": "2036-12-31",
  };
  const done = await officer.fill(await officer.visit(staffTerms(of)), checked, formTo("/villkor"));
  const who = names.length === 1 ? "en" : `${names.length} i förening`;
  stage.show("Bidragsmottagaren", `skriver under villkoren för ${of.pilot.title} (${who}): ${heading(done)}`);
}

/** The terms are signed by the one who may sign alone. */
export const signTermsAlone = (office: Office, of: Case): Promise<void> =>
  signTerms(office, of, [of.pilot.organisation["organisation.signatory.name"] as string]); // as: one text

/** The officer lets a grant lapse whose terms nobody has signed. */
export async function lapse(office: Office, of: Case): Promise<void> {
  const { stage, at } = office;
  const officer = await at("officer");
  await officer.fill(await officer.visit(staffTerms(of)), {}, formTo("/forfall"));
  await settled(office, of, "lapsed");
  stage.show("Handläggaren", `låter bidraget till ${of.pilot.title} förfalla: villkoren kom inte`);
}

/** The officer keeps a rejected application in line for a place. */
export async function keepInReserve({ stage, at }: Office, of: Case, day: string): Promise<void> {
  const officer = await at("officer");
  const address = `${casePath(of)}/reserv`;
  await officer.fill(
    await officer.visitUntil(address, '[name="p-rank"]'),
    { "p-rank": "1", "p-day": day },
    formTo("/reserv"),
  );
  stage.show("Handläggaren", `sätter upp ${of.pilot.title} på reservlistan`);
}

/** The holder asks for a later last day, and the board grants it. */
export async function extend(office: Office, of: Case, asked: { endDay: string; decided: string }): Promise<void> {
  const { stage, at } = office;
  const holder = await holderOf(stage, of.pilot);
  const address = `/projekt/${of.id}/andring`;
  const why = "Två av ledarna kunde börja först i januari.";
  const typed = { "p-parts": ["p-period"], "p-end-day": asked.endDay, "p-why": why };
  await holder.fill(await holder.visit(address), typed, { ...formTo("/andring"), press: ["action", "send"] });
  stage.show("Bidragsmottagaren", `ber om längre projekttid för ${of.pilot.title}`);
  const officer = await at("officer");
  await officer.fill(
    await officer.visit(`${casePath(of)}/andringar`),
    {},
    { form: 'form[action$="/andringar"]:has(button[value="1"])', press: ["request", "1"] },
  );
  await decideNow(office, of, {
    "p-period": "p-granted",
    "p-end-day": asked.endDay,
    "p-budget": "p-none",
    "p-aim": "p-none",
    "p-reasons": "Projektet började senare än planerat. Bidraget blir inte större.",
    "p-basis": "Villkoren för bidraget",
    ...adjustedMinutes(asked.decided, "§ 77"),
  });
}

/** The officer proposes to terminate a grant, the holder answers, and the board decides. */
export async function terminate(office: Office, of: Case, days: { reply: string; decided: string; last: string }) {
  const { stage, at, begins } = office;
  const officer = await at("officer");
  const address = `${casePath(of)}/uppsagning`;
  const proposal = {
    "p-proposal": "Projektet har inte börjat, och föreningen har ingen projektledare.",
    "p-material": "Brev från föreningens ordförande den 28 november.",
    "p-heard": "p-yes",
    "p-reply-day": days.reply,
  };
  await officer.fill(await officer.visit(address), proposal, formTo("/uppsagning"));
  stage.show("Handläggaren", `föreslår att bidraget till ${of.pilot.title} sägs upp`);
  const holder = player(stage.url);
  const letter = await stage.post.wait(of.pilot.email, /Förslag att säga upp/);
  await open(holder, letter.link);
  const reply = `/projekt/${of.id}/yttrande`;
  await holder.fill(
    await holder.visit(reply),
    { "p-reply": "Det stämmer. Vi har inget att invända." },
    formTo("/yttrande"),
  );
  stage.show("Bidragsmottagaren", "yttrar sig över förslaget");
  await begins(days.decided);
  const decider = await at("decider");
  await decider.fill(await decider.visit(address), {}, formTo("/uppsagning/beslut"));
  await decideNow(office, of, {
    "p-last-day": days.last,
    "p-claims": "no",
    "p-reasons": "Projektet genomförs inte. Bidragsmottagaren har inget att invända.",
    "p-basis": "Villkoren för bidraget",
    ...boardsMinutes(days.decided, "§ 102"),
  });
}
