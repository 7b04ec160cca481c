import { type Pilot, readPilotFor } from "../../pilot/pilot.ts";
import { byLink, press, savedByLink } from "../../pilot/press.ts";
import type { Files } from "../../platform/files/files.ts";
import { ownFile } from "../../platform/files/given-file.answer.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, formOf, labelledBy, page, type Visit } from "../../platform/web/route.ts";
import { Nonce } from "../../vocabulary/ids.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Problem, typedText } from "../../vocabulary/typed.ts";
import { holderTermsPath } from "../paths.ts";
import { addTermsFile } from "./add-terms-file.act.ts";
import { handInTerms } from "./hand-in-terms.act.ts";
import type { TermsFileProblem } from "./judge-terms-file.ts";
import { signingRightOf } from "./signing-right.store.ts";
import { signingForm } from "./terms.form.ts";
import { termsState } from "./terms-state.ts";
import { acceptTermsFile, offerTermsUpload } from "./terms-upload.answer.ts";

type Needs = { readonly table: Table; readonly files: Files; readonly siteUrl: string };
type Holder = Visit<"holder">;
type Wrong = { readonly problems?: readonly Problem[]; readonly fileProblem?: TermsFileProblem };

const address = "/projekt/{id}/villkor";

/** The holder reads the terms, sends in what was signed, and hands it in. */
export function holderTermsRoutes({ table, files, siteUrl }: Needs) {
  return [
    page(address, "holder", (visit) => shown(visit)),
    ...labelledBy(
      (request) => labelsOf(signingForm, request),
      [
        button(address, "holder", async (visit) => {
          const command = { ...formOf(visit), document: typedText(visit.typed, "document") };
          const { wrong } = await press(table, handInTerms, byLink(visit, command));
          return wrong
            ? shown(visit, { problems: wrong })
            : seeOther(`${holderTermsPath(visit.person.applicationId)}?inlamnat=1`);
        }),
      ],
    ),

    // The bucket sends the browser here. Looking again changes nothing: a file is added once.
    page(`${address}/filer/{document}/{file}/klar`, "holder", async (visit) => {
      const pilot = await readPilotFor(table, visit);
      const fileId = Nonce.safeParse(visit.params["file"]).data ?? refuse("not-found");
      const here = holderTermsPath(pilot.id);
      if (pilot.terms?.files.some((file) => file.fileId === fileId)) return seeOther(here);
      const { language, now: at } = visit;
      const document = visit.params["document"] ?? "";
      const problem = await acceptTermsFile(
        { files, table },
        {
          ...{ pilot, root: "reports", document, fileId, at, language },
          store: (sent) => press(table, addTermsFile, savedByLink(visit, { ...sent, document, fileId, language })),
        },
      );
      return problem ? shown(visit, { fileProblem: problem }) : seeOther(here);
    }),

    page(`${address}/filer/{file}`, "holder", async (visit) => {
      const { terms } = await readPilotFor(table, visit);
      const file = terms?.files.find(({ fileId }) => fileId === visit.params["file"]) ?? refuse("not-found");
      return ownFile(files, { ...file, type: "application/pdf" });
    }),
  ];

  async function shown(visit: Holder, { problems = [], fileProblem }: Wrong = {}): Promise<Answer> {
    const pilot = await readPilotFor(table, visit);
    const { terms } = pilot;
    const state = termsState(pilot);
    if (!terms || !state) return refuse("not-found");
    const [right, upload] = await Promise.all([
      signingRightOf(table, pilot.grant.organisationNumber),
      state === "waiting" ? uploadFor(pilot) : undefined,
    ]);
    const { HolderTermsPage } = await import("./holder-terms.page.tsx");
    const today = dayOf(visit.now);
    const handedIn = visit.query.has("inlamnat");
    const { typed } = visit;
    const view = { pilot, terms, state, right, today, upload, fileProblem, typed, problems, handedIn };
    return html(visit, HolderTermsPage, view, {
      status: problems.length > 0 || fileProblem ? 422 : 200,
      home: holderTermsPath(pilot.id),
    });
  }

  function uploadFor(pilot: Pilot) {
    return offerTermsUpload(files, pilot, "reports", `${siteUrl}${holderTermsPath(pilot.id)}/filer`);
  }
}
