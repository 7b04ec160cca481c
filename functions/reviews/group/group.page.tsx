import { Notice } from "../../platform/web/layout.tsx";
import { useTexts } from "../../platform/web/page-context.ts";
import { DataTable } from "../../platform/web/ui/data-table.tsx";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import type { ApplicationId } from "../../vocabulary/ids.ts";
import type { Waiting } from "../may-change.ts";
import { officerPaths } from "../paths.ts";
import { groupTexts } from "./group.texts.ts";
import type { MemberSeen } from "./group.ts";

type Props = Readonly<{
  applicationId: ApplicationId;
  name: string;
  members: readonly MemberSeen[];
  waiting: Waiting;
  /** It was pressed, and there was nobody to ask. */
  nobody: boolean;
}>;

/** The group of the call: who of it has been asked, and the button that asks the others. */
export function Group({ applicationId, name, members, waiting, nobody }: Props) {
  const t = useTexts(groupTexts);
  const toAsk = members.filter(({ hindrance }) => hindrance === undefined).length;
  return (
    <>
      <h2>{t.title}</h2>
      {nobody && <Notice tone="warning" text={t.nobody} announce />}
      {members.length === 0 ? (
        <Notice text={t.noMembers} />
      ) : (
        <DataTable
          id="group"
          caption={t.members(name)}
          columns={[t.member, t.state]}
          rows={members.map(({ member, hindrance }) => [
            member.name,
            hindrance === undefined ? t.canBeAsked : t.hindrance[hindrance],
          ])}
        />
      )}
      {waiting === "waiting" && toAsk > 0 && (
        <Form action={officerPaths.group(applicationId)}>
          <p>{t.sendText(toAsk)}</p>
          <Button>{t.send}</Button>
        </Form>
      )}
      {waiting === "waiting" && (
        <p>
          <a href={officerPaths.endRound(applicationId)}>{t.endLink}</a>
        </p>
      )}
    </>
  );
}
