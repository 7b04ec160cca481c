import type { Dossier } from "../../pilot/items/dossier.ts";
import { type Pilot, readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { contentTypes } from "../../platform/documents/files-of.ts";
import type { Files } from "../../platform/files/files.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, labelledBy, page, type Visit } from "../../platform/web/route.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { keeperOf, keepers, keepsRegister, readers } from "../access.ts";
import { caseworkPaths } from "../casework.paths.ts";
import { markOn } from "../secrecy/marked-document.ts";
import { requireOpened } from "../secrecy/opened.ts";
import { dossierForm } from "./dossier.form.ts";
import { orderDossier } from "./order-dossier.act.ts";

type Needs = { readonly table: Table; readonly files: Pick<Files, "presignedDownload"> };

const address = `${caseworkPaths.list}/{id}/akt`;

/** The dossier of a case: asked for by an officer, made in the background, fetched by those who read the application. */
export function dossierRoutes({ table, files }: Needs) {
  /** What a dossier holds may have been marked after it was made. */
  const secretIn = (pilot: Pilot, { made }: Dossier) => made?.holds.filter((ref) => markOn(pilot, ref)) ?? [];

  async function list(visit: Visit<readonly Role[]>, problems: readonly Problem[] = []) {
    const pilot = await readPilot(table, caseIn(visit));
    const { id, lifecycle, dossiers } = pilot;
    const isSecret = (one: Dossier) => secretIn(pilot, one).length > 0;
    const orders = keepsRegister(visit.person.roles);
    const done = visit.query.has("bestalld");
    const shown = { id, caption: lifecycle.title, dossiers, isSecret, orders, typed: visit.typed, problems, done };
    return html(visit, (await import("./dossier.page.tsx")).DossierPage, shown);
  }

  return labelledBy(
    (request) => labelsOf(dossierForm, request),
    [
      page(address, readers.dossier, (visit) => list(visit)),
      button(address, keepers, async (visit) => {
        const { typed, language } = visit;
        const read = readTyped(dossierForm, typed, language);
        if (!read.ok) return list(visit, read.problems);
        const withSecret = read.value["p-secret"]?.length === 1;
        await press(table, orderDossier, byStaff(visit, keeperOf(visit.person.roles), { withSecret, language }));
        return seeOther(`${caseworkPaths.dossier(caseIn(visit))}?bestalld`);
      }),
      page(`${address}/{dossierId}`, readers.dossier, async (visit) => {
        const pilot = await readPilot(table, caseIn(visit));
        const dossier = pilot.dossiers.find(({ dossierId }) => dossierId === visit.params["dossierId"]);
        if (!dossier?.made) return refuse("not-found");
        for (const ref of secretIn(pilot, dossier)) await requireOpened(table, visit, pilot, ref);
        const name = `${pilot.lifecycle.registrationNumber ?? "akt"}-akt-${dayOf(dossier.at)}.pdf`;
        return seeOther(await files.presignedDownload({ key: dossier.made.key, name, type: contentTypes.pdf }));
      }),
    ],
  );
}
