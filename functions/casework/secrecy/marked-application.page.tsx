import type { ShownSection } from "../../platform/forms/shown.ts";
import { ReadAnswers } from "../../platform/forms/ui/read-answers.tsx";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import { caseworkPaths } from "../casework.paths.ts";
import { secrecyTexts } from "./secrecy.texts.ts";

type Props = Readonly<{ id: ApplicationId; title: string; sections: readonly ShownSection[] }>;

/** An application that is marked as secret, on a page of its own: the case's page has the way to it alone. */
export function MarkedApplicationPage({ id, title, sections }: Props) {
  const { t } = usePage(secrecyTexts);
  return (
    <Layout title={t.application} back={{ href: caseworkPaths.case(id), label: t.toCase }}>
      <PageHeading title={t.application} caption={title} />
      <ReadAnswers sections={sections} />
    </Layout>
  );
}
