import { staffFileLimits } from "../../pilot/items/staff-file.ts";
import { type Pilot, readPilot } from "../../pilot/pilot.ts";
import { byStaff, press, savedByStaff } from "../../pilot/press.ts";
import type { FileProblem } from "../../platform/files/accept-upload.ts";
import type { Files } from "../../platform/files/files.ts";
import { givenFile } from "../../platform/files/given-file.answer.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, labelledBy, page, type Visit, versionOf } from "../../platform/web/route.ts";
import { Nonce } from "../../vocabulary/ids.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { keeperOf, keepers, keepsRegister, readers } from "../access.ts";
import { caseworkPaths } from "../casework.paths.ts";
import { requireOpened } from "../secrecy/opened.ts";
import { attachToEntry } from "./attach-to-entry.act.ts";
import { correctEntry } from "./correct-entry.act.ts";
import { correctionForm, entryForm, entryTyped, readCorrection, readEntry } from "./entry.form.ts";
import { entryIn } from "./entry-in.ts";
import { registerPaths } from "./register.paths.ts";
import { registerTexts } from "./register.texts.ts";
import { registerEntry } from "./register-entry.act.ts";
import { acceptStaffFile, offerStaffUpload } from "./staff-upload.ts";

type Needs = { readonly table: Table; readonly files: Files; readonly siteUrl: string };
type Keeper = Visit<typeof keepers>;

const root = `${caseworkPaths.list}/{id}/diarium`;
const one = `${root}/{documentId}`;

/** What the page answers, by its address. */
const answered = [
  ["registrerad", "registered"],
  ["rattad", "corrected"],
  ["tillagd", "added"],
] as const;

/** What staff register by hand in a case: an entry, its files, and its corrections. */
export function registerRoutes({ table, files, siteUrl }: Needs) {
  const asked = async (visit: Visit) => {
    const pilot = await readPilot(table, caseIn(visit));
    return { pilot, entry: entryIn(pilot, visit.params["documentId"]) };
  };

  async function entryPage(visit: Visit<readonly Role[]>, problem?: FileProblem): Promise<Answer> {
    const { pilot, entry } = await asked(visit);
    await requireOpened(table, visit, pilot, entry.documentId);
    const { id, lifecycle } = pilot;
    const place = `${siteUrl}${registerPaths.files(id, entry.documentId)}`;
    const fits = entry.files.length < staffFileLimits.files;
    const upload = keepsRegister(visit.person.roles)
      ? { form: fits ? await offerStaffUpload(files, id, place) : undefined }
      : undefined;
    const done = answered.find(([name]) => visit.query.has(name))?.[1];
    const shown = { id, caption: lifecycle.title, entry, upload, problem, done };
    const status = problem ? 422 : 200;
    const home = registerPaths.entry(id, entry.documentId);
    return html(visit, (await import("./entry.page.tsx")).EntryPage, shown, { status, home });
  }

  const formPage = async (visit: Keeper, pilot: Pilot, problems: readonly Problem[] = []) => {
    const { EntryFormPage } = await import("./entry-form.page.tsx");
    return html(visit, EntryFormPage, {
      caption: pilot.lifecycle.title,
      form: entryForm(dayOf(visit.now)),
      action: registerPaths.register(pilot.id),
      back: { href: caseworkPaths.case(pilot.id), label: registerTexts[visit.language].toCase },
      typed: visit.typed,
      problems,
    });
  };

  const correctionPage = async (visit: Keeper, typed?: Typed, problems: readonly Problem[] = []) => {
    const { pilot, entry } = await asked(visit);
    const { documentId, registered, facts, version } = entry;
    await requireOpened(table, visit, pilot, documentId);
    const { EntryFormPage } = await import("./entry-form.page.tsx");
    return html(visit, EntryFormPage, {
      caption: `${registered.number} ${facts.subject}`,
      form: correctionForm(dayOf(visit.now), entry.files),
      action: registerPaths.correct(pilot.id, documentId),
      back: { href: registerPaths.entry(pilot.id, documentId), label: registered.number },
      version: typed ? versionOf(typed) : version,
      typed: typed ?? entryTyped(facts),
      problems,
    });
  };

  return labelledBy(
    (request) => labelsOf(correctionForm(dayOf(request.now), []), request),
    [
      page(`${root}/registrera`, keepers, async (visit) => formPage(visit, await readPilot(table, caseIn(visit)))),
      button(`${root}/registrera`, keepers, async (visit) => {
        const id = caseIn(visit);
        const again = async (problems: readonly Problem[]) => formPage(visit, await readPilot(table, id), problems);
        const read = readEntry(visit.typed, dayOf(visit.now), visit.language);
        if (!read.ok) return again(read.problems);
        const { documentId } = await press(
          table,
          registerEntry,
          byStaff(visit, keeperOf(visit.person.roles), { facts: read.value }),
        );
        if (!documentId) return again([{ field: "p-kind", text: registerTexts[visit.language].notNumbered }]);
        return seeOther(`${registerPaths.entry(id, documentId)}?registrerad`);
      }),

      page(one, readers.entries, (visit) => entryPage(visit)),
      page(`${one}/ratta`, keepers, (visit) => correctionPage(visit)),
      button(`${one}/ratta`, keepers, async (visit) => {
        const { typed, language, now } = visit;
        const { pilot, entry } = await asked(visit);
        const { documentId } = entry;
        const read = readCorrection(typed, { files: entry.files, today: dayOf(now) }, language);
        if (!read.ok) return correctionPage(visit, typed, read.problems);
        const command = { ...read.value, documentId, version: versionOf(typed) };
        await press(table, correctEntry, byStaff(visit, keeperOf(visit.person.roles), command));
        return seeOther(`${registerPaths.entry(pilot.id, documentId)}?rattad`);
      }),

      page(`${one}/filer/{file}`, readers.entries, async (visit) => {
        const { pilot, entry } = await asked(visit);
        const file = entry.files.find(({ fileId }) => fileId === visit.params["file"]) ?? refuse("not-found");
        await requireOpened(table, visit, pilot, entry.documentId);
        // Only ever saved, never shown by the browser: most of it came from outside.
        return givenFile(files, visit, { key: file.key, name: file.name, type: "application/octet-stream" });
      }),
      // The bucket sends the browser here. Looking again changes nothing: a file is attached once.
      page(`${one}/filer/{file}/klar`, keepers, async (visit) => {
        const { pilot, entry } = await asked(visit);
        const { documentId } = entry;
        const fileId = Nonce.safeParse(visit.params["file"]).data ?? refuse("not-found");
        const arrived = `${registerPaths.entry(pilot.id, documentId)}?tillagd`;
        if (entry.files.some((file) => file.fileId === fileId)) return seeOther(arrived);
        const problem = await acceptStaffFile(
          { files, table },
          {
            ...{ id: pilot.id, fileId, at: visit.now },
            store: (file) =>
              press(table, attachToEntry, savedByStaff(visit, keeperOf(visit.person.roles), { documentId, ...file })),
          },
        );
        return problem ? entryPage(visit, problem) : seeOther(arrived);
      }),
    ],
  );
}
