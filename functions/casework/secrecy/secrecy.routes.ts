import { readThrough } from "../../calls/application-form/read-through.ts";
import { DocumentRef } from "../../pilot/items/secrecy-mark.ts";
import { staffFileLimits } from "../../pilot/items/staff-file.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press, savedByStaff } from "../../pilot/press.ts";
import type { FileProblem } from "../../platform/files/accept-upload.ts";
import type { Files } from "../../platform/files/files.ts";
import { givenFile } from "../../platform/files/given-file.answer.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, labelledBy, page, type Visit, versionOf } from "../../platform/web/route.ts";
import { Nonce } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { keeperOf, keepers, keepsRegister, readers } from "../access.ts";
import { caseworkPaths } from "../casework.paths.ts";
import { acceptStaffFile, offerStaffUpload } from "../register/staff-upload.ts";
import { liftForm, markForm } from "./mark.form.ts";
import { liftMark, markDocument } from "./mark-document.act.ts";
import { documentOf, marksOf } from "./marked-document.ts";
import { attachMasked, strikeMasked } from "./masked-copy.act.ts";
import { requireOpened } from "./opened.ts";
import { applicationsName, secrecyPaths } from "./secrecy.paths.ts";
import { secrecyTexts } from "./secrecy.texts.ts";

type Needs = { readonly table: Table; readonly files: Files; readonly siteUrl: string };

const address = `${caseworkPaths.list}/{id}/sekretess/{ref}`;

/** What the page answers, by its address. */
const answered = [
  ["markerad", "isSet"],
  ["havd", "isLifted"],
  ["kopia", "copyAdded"],
  ["struken", "copyStruck"],
] as const;

/** The document in the address. @throws Refusal not-found */
const refIn = ({ params }: Pick<Visit, "params">): DocumentRef =>
  DocumentRef.safeParse(params["ref"] === applicationsName ? "application" : params["ref"]).data ?? refuse("not-found");

/** The secrecy of a case's documents: marks set and lifted, masked copies, and the application where it is marked. */
export function secrecyRoutes({ table, files, siteUrl }: Needs) {
  const asked = async (visit: Visit) => {
    const pilot = await readPilot(table, caseIn(visit));
    const document = documentOf(pilot, refIn(visit), visit.language);
    return { pilot, document, known: marksOf(pilot, document.ref) };
  };

  async function shown(
    visit: Visit<readonly Role[]>,
    wrong: { readonly problems?: readonly Problem[]; readonly file?: FileProblem } = {},
  ) {
    const { pilot, document, known } = await asked(visit);
    const { id } = pilot;
    const keeps = keepsRegister(visit.person.roles);
    const fits = known !== undefined && known.copies.length < staffFileLimits.files;
    const place = `${siteUrl}${secrecyPaths.copies(id, document.ref)}`;
    const upload = keeps ? { form: fits ? await offerStaffUpload(files, id, place) : undefined } : undefined;
    const done = answered.find(([name]) => visit.query.has(name))?.[1];
    const { problems = [], file: fileProblem } = wrong;
    const view = { id, document, known, keeps, upload, typed: visit.typed, problems, fileProblem, done };
    const options = { ...(fileProblem ? { status: 422 } : {}), home: secrecyPaths.of(id, document.ref) };
    return html(visit, (await import("./secrecy.page.tsx")).SecrecyPage, view, options);
  }

  const copyIn = async (visit: Visit) => {
    const { pilot, known } = await asked(visit);
    return { pilot, copy: known?.copies.find(({ fileId }) => fileId === visit.params["file"]) };
  };

  return labelledBy(
    (request) => labelsOf(request.path.endsWith("/hav") ? liftForm : markForm, request),
    [
      page(`${caseworkPaths.list}/{id}/sekretess/${applicationsName}/las`, readers.secrecy, async (visit) => {
        const pilot = await readPilot(table, caseIn(visit));
        const { id, submission, call } = pilot;
        await requireOpened(table, visit, pilot, "application");
        const fileHref = (file: string) => caseworkPaths.attachment(id, file);
        const sections = readThrough(submission, call, { lang: visit.language, reader: "staff", fileHref });
        const { MarkedApplicationPage } = await import("./marked-application.page.tsx");
        return html(visit, MarkedApplicationPage, { id, title: pilot.applied.title, sections });
      }),

      page(address, readers.secrecy, (visit) => shown(visit)),
      button(address, keepers, async (visit) => {
        const ref = refIn(visit);
        const read = readTyped(markForm, visit.typed, visit.language);
        if (!read.ok) return shown(visit, { problems: read.problems });
        const { "p-law": section, "p-why": reason } = read.value;
        const command = { ref, version: versionOf(visit.typed), section, reason };
        await press(table, markDocument, byStaff(visit, keeperOf(visit.person.roles), command));
        return seeOther(`${secrecyPaths.of(caseIn(visit), ref)}?markerad`);
      }),
      button(`${address}/hav`, keepers, async (visit) => {
        const ref = refIn(visit);
        const read = readTyped(liftForm, visit.typed, visit.language);
        if (!read.ok) return shown(visit, { problems: read.problems });
        const command = { ref, version: versionOf(visit.typed), reason: read.value["p-why"] };
        await press(table, liftMark, byStaff(visit, keeperOf(visit.person.roles), command));
        return seeOther(`${secrecyPaths.of(caseIn(visit), ref)}?havd`);
      }),

      page(`${address}/kopior/{file}`, readers.secrecy, async (visit) => {
        const { copy } = await copyIn(visit);
        if (!copy || copy.struck) return refuse("not-found");
        return givenFile(files, visit, { key: copy.key, name: copy.name, type: "application/octet-stream" });
      }),
      // The bucket sends the browser here. Looking again changes nothing: a copy is attached once.
      page(`${address}/kopior/{file}/klar`, keepers, async (visit) => {
        const { pilot, copy } = await copyIn(visit);
        const ref = refIn(visit);
        const fileId = Nonce.safeParse(visit.params["file"]).data ?? refuse("not-found");
        const arrived = `${secrecyPaths.of(pilot.id, ref)}?kopia`;
        if (copy) return seeOther(arrived);
        const problem = await acceptStaffFile(
          { files, table },
          {
            ...{ id: pilot.id, fileId, at: visit.now },
            store: (file) =>
              press(table, attachMasked, savedByStaff(visit, keeperOf(visit.person.roles), { ref, ...file })),
          },
        );
        return problem ? shown(visit, { file: problem }) : seeOther(arrived);
      }),
      button(`${address}/kopior/{file}/stryk`, keepers, async (visit) => {
        const ref = refIn(visit);
        const reason = secrecyTexts[visit.language].notRightlyMasked;
        const command = { ref, fileId: visit.params["file"] ?? "", reason };
        await press(table, strikeMasked, byStaff(visit, keeperOf(visit.person.roles), command));
        return seeOther(`${secrecyPaths.of(caseIn(visit), ref)}?struken`);
      }),
    ],
  );
}
