import type { Dossier } from "../../pilot/items/dossier.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, linkCell } from "../../platform/web/ui/data-table.tsx";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { Hash } from "../../platform/web/ui/hash.tsx";
import { formatBytes } from "../../vocabulary/file-name.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { caseworkPaths } from "../casework.paths.ts";
import { dossierForm } from "./dossier.form.ts";
import { dossierTexts } from "./dossier.texts.ts";

type Props = Readonly<{
  id: ApplicationId;
  /** The case's title. */
  caption: string;
  dossiers: readonly Dossier[];
  /** Whether something that the dossier holds is marked as secret now. */
  isSecret: (dossier: Dossier) => boolean;
  /** Whether the reader asks for dossiers. */
  orders: boolean;
  typed: Typed;
  problems: readonly Problem[];
  done: boolean;
}>;

/** The dossiers of a case, the newest first, and the form that asks for another. */
export function DossierPage({ id, caption, dossiers, isSecret, orders, typed, problems, done }: Props) {
  const { t, lang } = usePage(dossierTexts);
  return (
    <Layout
      title={t.title}
      back={{ href: caseworkPaths.case(id), label: t.toCase }}
      problems={problems}
      scripts={["form"]}
    >
      {done && <Notice tone="success" text={t.ordered} />}
      <PageHeading title={t.title} caption={caption} lead={t.lead} />
      {orders && (
        <Form action={caseworkPaths.dossier(id)}>
          <Questions questions={questionsOf(dossierForm)} typed={typed} problems={problems} />
          <Button>{t.order}</Button>
        </Form>
      )}
      <DataTable
        id="dossiers"
        caption={t.list}
        columns={[t.at, t.by, t.file, t.secrecy, t.sum]}
        empty={t.none}
        rows={dossiers.toReversed().map((dossier) => {
          const { dossierId, at, by, made } = dossier;
          const said = made && [
            ...(isSecret(dossier) ? [t.holdsSecret] : []),
            made.leftOut.length > 0 ? t.leftOut(made.leftOut.length) : t.nothingLeftOut,
          ];
          return [
            formatMoment(at, lang),
            by.name,
            made
              ? linkCell(
                  `${caseworkPaths.dossier(id)}/${dossierId}`,
                  t.fetch(made.pages, formatBytes(made.bytes, lang)),
                )
              : t.making,
            said?.join(". ") ?? "",
            made ? <Hash key="hash" hex={made.sha256} /> : "",
          ];
        })}
      />
    </Layout>
  );
}
