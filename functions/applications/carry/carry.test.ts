import { expect, test } from "vitest";
import { kraftsamlingPiloter2026 as first } from "../../../local/cloud/first-call.ts";
import { anApplicantSite, begun, filled, stored } from "../../../test/builders/an-applicant.ts";
import { aTypedApplication, controlNamed } from "../../../test/builders/an-application.ts";
import { meanwhile } from "../../../test/fakes/meanwhile.ts";
import { publishCall } from "../../calls/publish-call.store.ts";
import { press } from "../../pilot/press.ts";
import { newPartId } from "../../platform/forms/ids.ts";
import { keys } from "../../platform/table/keys.ts";
import { ApplicationId, Nonce, newId, pilotSubject } from "../../vocabulary/ids.ts";
import { instant } from "../../vocabulary/instant.ts";
import { saveSection } from "../draft/save-section.act.ts";
import { submitApplication } from "../submission/submit-application.act.ts";
import { carryDraft } from "./carry-draft.act.ts";

const summary = controlNamed("project.summary");
const asked = {
  id: newPartId(),
  label: { sv: "Helt ny fråga", en: "A new question" },
  kind: "line",
  limit: 50,
} as const;

/** The second version asks something new, and no longer for a summary. */
const second = {
  ...first,
  version: 2,
  forms: {
    ...first.forms,
    application: {
      ...first.forms.application,
      version: 2,
      sections: first.forms.application.sections.map((section) =>
        section.slug === "projekt"
          ? { ...section, questions: [...section.questions.filter(({ id }) => id !== summary), asked] }
          : section,
      ),
    },
  },
};

async function aDraftOfTheFirst({ carryFrom }: { carryFrom?: number }) {
  const site = await anApplicantSite();
  const { home, browser } = await filled(site);
  const id = ApplicationId.parse(home.split("/")[2]);
  const { table } = site;
  await publishCall(table, second);
  if (carryFrom !== undefined)
    await table.update({ table: "pilots", update: keys.currentCall(first.callId), set: { carryFrom } });
  const [member] = stored(site, "MEMBER#");
  const by = { kind: "applicant", id: String(member?.["memberId"]), name: "" } as const;
  const at = instant("2026-11-21T12:00:00Z");
  const pressed = <Command>(command: Command, nonce?: Nonce) => ({ subject: pilotSubject(id), by, at, nonce, command });
  const submit = () => {
    const shown = {
      sections: Object.fromEntries(stored(site, "SECTION#").map(({ section, version }) => [section, Number(version)])),
      files: stored(site, "ATTACHMENT#")
        .map(({ fileId }) => fileId)
        .join(" "),
    };
    return press(table, submitApplication, pressed({ language: "sv" as const, shown }, newId(Nonce)));
  };
  return { site, table, home, browser, submit, pressed };
}

test("a draft stays on the version it began with, and is read by it, when a new one does not ask for more", async () => {
  const { site, browser, home, submit } = await aDraftOfTheFirst({});
  expect((await browser.get(`${home}/projekt`)).body).not.toContain("Helt ny fråga");
  expect((await browser.get(`${home}/overfor`)).location).toBe(home);
  const listed = () => stored(site, "DRAFT").map(({ peoplePk }) => peoplePk);
  expect(listed()).toEqual([`DRAFTS#${first.callId}`]);
  expect(await submit()).toHaveProperty("submittedAt");
  expect(listed()).toEqual([undefined]);
});

test("a draft that is to be carried says what is new and what has no place, and is not submitted until it is carried", async () => {
  const { site, browser, home, submit, table } = await aDraftOfTheFirst({ carryFrom: 2 });
  await expect(submit()).rejects.toMatchObject({ code: "carry-first" });
  expect((await browser.get(home)).body).toContain("Ansökan ska föras över");
  const text = stored(site, "SECTION#").flatMap(({ typed }) => Object(typed)[summary] ?? []);
  const { body } = await browser.get(`${home}/overfor`);
  expect(body).toContain("Helt ny fråga");
  expect(body).toContain(String(text[0]).slice(0, 20));
  const { location } = await browser.post(`${home}/overfor`, {});
  expect(location).toBe(home);
  expect(stored(site, "DRAFT")).toMatchObject([{ callVersion: 2 }]);
  expect((await browser.get(home)).body).not.toContain("Ansökan ska föras över");
  expect((await browser.get(`${home}/projekt`)).body).toContain("Helt ny fråga");
  expect(await submit()).toEqual({ incomplete: true });
  // All that was typed is there still: under the newer questions, or among the earlier versions.
  const earlier = table.all("pilots").filter(({ pk }) => pk.startsWith("EARLIER#"));
  expect(earlier.some(({ typed }) => Object(typed)[summary] === text[0])).toBe(true);
  // The moment after, pressed again, it does nothing.
  expect((await browser.post(`${home}/overfor`, {})).location).toBe(home);
});

test("a page of the first version that is saved after the draft was carried takes nothing away", async () => {
  const { site, browser, home, table, pressed } = await aDraftOfTheFirst({ carryFrom: 2 });
  await browser.get(`${home}/overfor`);
  await browser.post(`${home}/overfor`, {});
  const typed = { [controlNamed("project.title")]: "Ett nytt namn", [asked.id]: "" };
  const saved = await press(table, saveSection, pressed({ slug: "projekt", typed, version: 1 }));
  expect(saved.version).toBeGreaterThan(1);
  const section = stored(site, "SECTION#").find(({ typed: now }) => Object(now)[controlNamed("project.title")]);
  expect(section?.["typed"]).toMatchObject({ [controlNamed("project.title")]: "Ett nytt namn" });
});

test("a section that a colleague saves for the first time while the draft is carried is carried too", async () => {
  const site = await anApplicantSite();
  const { home } = await begun(site);
  const { table } = site;
  await publishCall(table, second);
  await table.update({ table: "pilots", update: keys.currentCall(first.callId), set: { carryFrom: 2 } });
  const [member] = stored(site, "MEMBER#");
  const by = { kind: "applicant", id: String(member?.["memberId"]), name: "" } as const;
  const subject = pilotSubject(ApplicationId.parse(home.split("/")[2]));
  const at = instant("2026-11-21T12:00:00Z");
  const saving = { subject, by, at, command: { slug: "projekt", typed: aTypedApplication, version: 0 } };
  const carrying = { subject, by, at, nonce: newId(Nonce), command: { version: 2, language: "sv" as const } };
  await press(
    meanwhile(table, () => press(table, saveSection, saving)),
    carryDraft,
    carrying,
  );
  expect(stored(site, "SECTION#")).toMatchObject([{ version: 2 }]);
  expect(stored(site, "SECTION#").flatMap(({ typed }) => Object.keys(Object(typed)))).not.toContain(summary);
  expect(table.all("pilots").some(({ pk, typed }) => pk.startsWith("EARLIER#") && summary in Object(typed))).toBe(true);
});
