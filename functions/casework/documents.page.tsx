import type { Role } from "../platform/sign-in/session.ts";
import { usePage } from "../platform/web/page-context.ts";
import { DataTable, linkCell } from "../platform/web/ui/data-table.tsx";
import { Tag } from "../platform/web/ui/tag.tsx";
import type { ApplicationId } from "../vocabulary/ids.ts";
import { formatDay } from "../vocabulary/instant.ts";
import { keepsRegister, mayRead } from "./access.ts";
import type { CaseView } from "./case-view.ts";
import { caseworkPaths } from "./casework.paths.ts";
import { dossierTexts } from "./dossier/dossier.texts.ts";
import { notesTexts } from "./notes/notes.texts.ts";
import { registerPaths } from "./register/register.paths.ts";
import { registerTexts } from "./register/register.texts.ts";
import { type RegisterRow, registerOf } from "./register/register.ts";
import { secrecyPaths } from "./secrecy/secrecy.paths.ts";
import { secrecyTexts } from "./secrecy/secrecy.texts.ts";

type Props = Readonly<{ view: CaseView; roles: readonly Role[] }>;

/** The documents of a case, by their numbers in it, and what those may do with the register who keep it. */
export function Documents({ view, roles }: Props) {
  const { lang, t } = usePage(registerTexts);
  const { applicationId: id } = view.lifecycle;
  const rows = registerOf({ ...view, applied: view.summary }, lang);
  return (
    <>
      <h2 id="handlingar">{t.documents}</h2>
      <DataTable
        id="documents"
        caption={t.documents}
        captionHidden
        columns={[t.document, t.number, t.day, t.kind, t.people, secrecyTexts[lang].column]}
        rows={rows.map((row) => [
          <Title id={id} row={row} opens={mayRead(roles, "secrecy") || !view.secret.includes(row.ref)} />,
          row.number ?? t.soon,
          formatDay(row.day, lang),
          row.kind,
          row.people,
          <Secrecy id={id} row={row} roles={roles} isSecret={view.secret.includes(row.ref)} />,
        ])}
      />
      <ul class="govuk-list">
        {keepsRegister(roles) && <li>{linkCell(registerPaths.register(id), t.registerByHand)}</li>}
        {mayRead(roles, "dossier") && <li>{linkCell(caseworkPaths.dossier(id), dossierTexts[lang].link)}</li>}
        {view.workNotes !== undefined && (
          <li>{linkCell(caseworkPaths.notes(id), notesTexts[lang].link(view.workNotes))}</li>
        )}
      </ul>
    </>
  );
}

type RowProps = Readonly<{ id: ApplicationId; row: RegisterRow }>;

/** The application is read further up on the same page. */
function Title({ id, row: { ref, by, title }, opens }: RowProps & Readonly<{ opens: boolean }>) {
  if (ref === "application" || !opens) return <>{title}</>;
  return linkCell(by === "hand" ? registerPaths.entry(id, ref) : `${caseworkPaths.documents(id)}/${ref}`, title);
}

/** Whether a document is marked as secret, and the way to its marks for those who may know of them. */
function Secrecy({ id, row, roles, isSecret }: RowProps & Readonly<{ roles: readonly Role[]; isSecret: boolean }>) {
  const { t } = usePage(secrecyTexts);
  const said = isSecret ? <Tag tone="attention">{t.marked}</Tag> : t.mark;
  if (!mayRead(roles, "secrecy")) return isSecret ? said : null;
  if (!isSecret && !keepsRegister(roles)) return null;
  return linkCell(
    secrecyPaths.of(id, row.ref),
    <>
      {said}
      <span class="govuk-visually-hidden"> {row.title}</span>
    </>,
  );
}
