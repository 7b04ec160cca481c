import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press, savedByStaff } from "../../pilot/press.ts";
import type { Files } from "../../platform/files/files.ts";
import { givenFile } from "../../platform/files/given-file.answer.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import { type Role, roles } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, formOf, labelledBy, page, type Visit, versionOf } from "../../platform/web/route.ts";
import { Nonce } from "../../vocabulary/ids.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Problem, typedText } from "../../vocabulary/typed.ts";
import { termsPath } from "../paths.ts";
import { addTermsFile } from "./add-terms-file.act.ts";
import { checkTerms } from "./check-terms.act.ts";
import { extendTerms } from "./extend-terms.act.ts";
import { handInTerms } from "./hand-in-terms.act.ts";
import type { TermsFileProblem } from "./judge-terms-file.ts";
import { lapseGrant } from "./lapse-grant.act.ts";
import { legalForceOf } from "./legal-force.ts";
import { sendTerms } from "./send-terms.act.ts";
import { signingRightOf } from "./signing-right.store.ts";
import { checkForm, extendForm, signingForm } from "./terms.form.ts";
import { termsState } from "./terms-state.ts";
import { acceptTermsFile, offerTermsUpload } from "./terms-upload.answer.ts";

type Needs = { readonly table: Table; readonly files: Files; readonly siteUrl: string };
type Staff = Visit<readonly Role[]>;
type Wrong = { readonly problems?: readonly Problem[]; readonly fileProblem?: TermsFileProblem };

const readers = roles;
const forOfficers = ["officer"] as const;
const address = "/handlaggning/{id}/villkor";

/** Staff follow the terms of a grant: what came in is checked, more time given, and a grant let lapse. */
export function staffTermsRoutes({ table, files, siteUrl }: Needs) {
  const back = (visit: Staff) => seeOther(termsPath(caseIn(visit)));
  const known = (visit: Staff) => ({ version: versionOf(visit.typed), language: visit.language });
  return [
    page(address, readers, (visit) => shown(visit)),
    ...labelledBy(
      (request) => labelsOf(checkForm, request),
      [
        button(address, forOfficers, async (visit) => {
          const { wrong } = await press(table, checkTerms, byStaff(visit, "officer", formOf(visit)));
          return wrong ? shown(visit, { problems: wrong }) : back(visit);
        }),
      ],
    ),
    ...labelledBy(
      (request) => labelsOf(signingForm, request),
      [
        button(`${address}/post`, forOfficers, async (visit) => {
          const command = { ...formOf(visit), document: typedText(visit.typed, "document") };
          const { wrong } = await press(table, handInTerms, byStaff(visit, "officer", command));
          return wrong ? shown(visit, { problems: wrong }) : back(visit);
        }),
      ],
    ),
    ...labelledBy(
      (request) => labelsOf(extendForm, request),
      [
        button(`${address}/tid`, forOfficers, async (visit) => {
          const { wrong } = await press(table, extendTerms, byStaff(visit, "officer", formOf(visit)));
          return wrong ? shown(visit, { problems: wrong }) : back(visit);
        }),
      ],
    ),
    button(`${address}/skicka`, forOfficers, async (visit) => {
      await press(table, sendTerms, byStaff(visit, "officer", known(visit)));
      return back(visit);
    }),
    button(`${address}/forfall`, forOfficers, async (visit) => {
      await press(table, lapseGrant, byStaff(visit, "officer", known(visit)));
      return back(visit);
    }),

    // The bucket sends the browser here. Looking again changes nothing: a file is added once.
    page(`${address}/filer/{document}/{file}/klar`, forOfficers, async (visit) => {
      const pilot = await readPilot(table, caseIn(visit));
      const fileId = Nonce.safeParse(visit.params["file"]).data ?? refuse("not-found");
      if (pilot.terms?.files.some((file) => file.fileId === fileId)) return back(visit);
      const { language, now: at } = visit;
      const document = visit.params["document"] ?? "";
      const problem = await acceptTermsFile(
        { files, table },
        {
          ...{ pilot, root: "cases", document, fileId, at, language },
          store: (sent) =>
            press(table, addTermsFile, savedByStaff(visit, "officer", { ...sent, document, fileId, language })),
        },
      );
      return problem ? shown(visit, { fileProblem: problem }) : back(visit);
    }),

    page(`${address}/filer/{file}`, readers, async (visit) => {
      const { terms } = await readPilot(table, caseIn(visit));
      const file = terms?.files.find(({ fileId }) => fileId === visit.params["file"]) ?? refuse("not-found");
      // Only ever saved, never shown by the browser: it came from outside.
      return givenFile(files, visit, { key: file.key, name: file.name, type: "application/octet-stream" });
    }),
  ];

  async function shown(visit: Staff, { problems = [], fileProblem }: Wrong = {}): Promise<Answer> {
    const pilot = await readPilot(table, caseIn(visit));
    const { terms } = pilot;
    const state = termsState(pilot);
    if (!terms || !state) return refuse("not-found");
    const acts = visit.person.roles.includes("officer");
    const [right, upload] = await Promise.all([
      signingRightOf(table, pilot.grant.organisationNumber),
      acts && state === "waiting"
        ? offerTermsUpload(files, pilot, "cases", `${siteUrl}${termsPath(pilot.id)}/filer`)
        : undefined,
    ]);
    const today = dayOf(visit.now);
    const force = terms.afterLegalForce ? legalForceOf(pilot, today) : undefined;
    const { StaffTermsPage } = await import("./staff-terms.page.tsx");
    const view = { ...{ pilot, terms, state, right, today, force, acts }, ...{ upload, fileProblem, problems } };
    return html(
      visit,
      StaffTermsPage,
      { ...view, typed: visit.typed },
      {
        status: problems.length > 0 || fileProblem ? 422 : 200,
        home: termsPath(pilot.id),
      },
    );
  }
}
