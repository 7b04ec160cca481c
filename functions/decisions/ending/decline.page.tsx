import type { Pilot } from "../../pilot/pilot.ts";
import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { useTexts } from "../../platform/web/page-context.ts";
import { Button, ButtonLink, ButtonRow, Form } from "../../platform/web/ui/form.tsx";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { declinePath } from "../paths.ts";
import { declineForm } from "./ending.form.ts";
import { endingTexts } from "./ending.texts.ts";

type Props = Readonly<{ pilot: Pilot; may: boolean; typed: Typed; problems: readonly Problem[] }>;

/** Asks once more before a grant is declined. */
export function DeclinePage({ pilot, may, typed, problems }: Props) {
  const t = useTexts(endingTexts);
  const back = `/projekt/${pilot.id}`;
  return (
    <Layout title={t.declineTitle} back={{ href: back, label: t.toProject }} problems={problems} scripts={["form"]}>
      <PageHeading caption={pilot.grant.title} title={t.declineTitle} lead={may ? t.declineLead : t.cannotDecline} />
      {may && (
        <>
          {t.declineText.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <Form action={declinePath(pilot.id)}>
            <Questions questions={questionsOf(declineForm)} typed={typed} problems={problems} />
            <ButtonRow>
              <Button tone="warning">{t.declineButton}</Button>
              <ButtonLink href={back} tone="secondary">
                {t.keep}
              </ButtonLink>
            </ButtonRow>
          </Form>
        </>
      )}
    </Layout>
  );
}
