import type { Pilot } from "../../pilot/pilot.ts";
import type { Paper } from "../../platform/documents/paper.ts";
import { PaperShown } from "../../platform/documents/paper-shown.tsx";
import { senderOf } from "../../platform/documents/sender.ts";
import { Layout, Notice } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { basisPath, decisionPath } from "../paths.ts";
import { basisTexts } from "./basis.texts.ts";

type Props = Readonly<{
  pilot: Pick<Pilot, "id" | "decisionDraft">;
  paper: Omit<Paper, "sender">;
  /** Officers make it a document of the case. */
  files: boolean;
  filed: boolean;
}>;

/** The basis for a decision as it would be filed now. */
export function BasisPage({ pilot: { id, decisionDraft }, paper, files, filed }: Props) {
  const { t, authority } = usePage(basisTexts);
  const sender = authority ? senderOf(authority, paper.language) : { name: "", lines: [] };
  return (
    <Layout title={paper.title} back={{ href: decisionPath(id), label: t.back }}>
      {filed && (
        <Notice tone="success" announce>
          <p>
            {t.filed} <a href={`/handlaggning/${id}#handlingar`}>{t.toDocuments}</a>
          </p>
        </Notice>
      )}
      {decisionDraft === undefined ? <Notice text={t.noProposal} /> : <Notice text={t.lead} />}
      <PaperShown paper={{ ...paper, sender }} />
      {files && decisionDraft !== undefined && (
        <Form action={basisPath(id)} version={decisionDraft.version}>
          <p>{t.fileText}</p>
          <Button tone="secondary">{t.file}</Button>
        </Form>
      )}
    </Layout>
  );
}
