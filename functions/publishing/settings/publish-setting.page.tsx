import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import type { SettingFault } from "../../settings/setting-fault.ts";
import { PartDifferences } from "../difference.page.tsx";
import { publishingTexts } from "../publishing.texts.ts";
import type { SettingDifference } from "./setting-difference.ts";
import { SettingFaults } from "./setting-faults.page.tsx";
import { isProgramme, nameOf, type SettingWork, titleOf } from "./setting-in-work.ts";
import { settingPaths } from "./settings.paths.ts";
import { settingsTexts } from "./settings.texts.ts";

type Props = Readonly<{
  work: SettingWork;
  faults: readonly SettingFault[];
  /** Undefined of a new programme. */
  found: SettingDifference | undefined;
  /** The reader has changed this version. */
  isOwn: boolean;
}>;

/** The last look before a version is in force: what it changes, what stops it, and the button of a second person. */
export function PublishSettingPage({ work, faults, found, isOwn }: Props) {
  const { t, lang } = usePage(settingsTexts);
  const { t: common } = usePage(publishingTexts);
  const { document, version } = work;
  const name = nameOf(document);
  const title = wordsIn(titleOf(document), lang);
  return (
    <Layout title={common.publishTitle} back={{ href: settingPaths.desk(name), label: title }} wide>
      <PageHeading title={common.publishTitle} caption={title} lead={common.publishLead(document.version)} />
      <p>{t.publishText}</p>
      {faults.length > 0 && (
        <Notice tone="warning" title={common.notReady}>
          <SettingFaults name={name} of={isProgramme(document) ? "programme" : "authority"} faults={faults} />
        </Notice>
      )}
      <Changes found={found} />
      {isOwn && <Notice text={common.own} />}
      {!isOwn && faults.length === 0 && (
        <Form action={settingPaths.publish(name)} version={version}>
          <Button>{common.publishButton}</Button>
        </Form>
      )}
    </Layout>
  );
}

function Changes({ found }: Pick<Props, "found">) {
  const { t } = usePage(settingsTexts);
  if (!found) return <p>{t.differenceNew}</p>;
  if (found.parts.length === 0 && found.logo === undefined) return <p>{t.noDifference}</p>;
  return (
    <>
      <PartDifferences parts={found.parts} />
      {found.logo !== undefined && (
        <>
          <h2>{t.logoDiffers.title}</h2>
          <p>{t.logoDiffers[found.logo]}</p>
        </>
      )}
    </>
  );
}
