import type { Logged } from "../../pilot/log.store.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable } from "../../platform/web/ui/data-table.tsx";
import { Details } from "../../platform/web/ui/details.tsx";
import { Button, ButtonLink, ButtonRow, Form } from "../../platform/web/ui/form.tsx";
import { TaskList } from "../../platform/web/ui/task-list.tsx";
import type { SettingFault } from "../../settings/setting-fault.ts";
import { authoritySetting } from "../../settings/setting-name.ts";
import { formatDay, formatMoment } from "../../vocabulary/instant.ts";
import { publishingTexts } from "../publishing.texts.ts";
import { formOfPart, settingPartNames } from "./parts/setting-parts.ts";
import { SettingFaults } from "./setting-faults.page.tsx";
import { logoPart, placeOf } from "./setting-faults.ts";
import { isProgramme, type SettingWork, titleOf } from "./setting-in-work.ts";
import { sectionSaid, settingSentence } from "./setting-log.texts.ts";
import type { SettingSeen } from "./setting-work.store.ts";
import { settingPaths } from "./settings.paths.ts";
import { settingsTexts } from "./settings.texts.ts";

type Props = Readonly<{
  seen: SettingSeen;
  /** What stops the version in work from being published. */
  faults: readonly SettingFault[];
  log: readonly Logged[];
  notice?: string | undefined;
}>;

/** One setting's desk: the version in work with what is missing, what is in force, and what has happened. */
export function SettingDeskPage({ seen, faults, log, notice }: Props) {
  const { t, lang } = usePage(settingsTexts);
  const { t: common } = usePage(publishingTexts);
  const { name, work, inForce } = seen;
  const document = work?.document ?? inForce;
  const title = document ? wordsIn(titleOf(document), lang) : name;
  return (
    <Layout title={title} back={{ href: settingPaths.list, label: t.back }} wide>
      {notice !== undefined && <Notice tone="success" text={notice} announce />}
      <PageHeading title={title} caption={name === authoritySetting ? t.kinds.authority : t.kinds.programme} />
      {work && <InWork name={name} work={work} faults={faults} />}
      {!work && (
        <>
          <p>{common.nothingInWork}</p>
          <Form action={settingPaths.next(name)}>
            <Button>{common.next}</Button>
          </Form>
        </>
      )}
      <InForce seen={seen} />
      <DataTable
        id="history"
        caption={common.history}
        columns={[common.when, common.who, common.what]}
        rows={log.map((entry) => [formatMoment(entry.at, lang), entry.by.name, settingSentence(entry, name, lang)])}
      />
    </Layout>
  );
}

type InWorkProps = Readonly<{ name: SettingSeen["name"]; work: SettingWork; faults: readonly SettingFault[] }>;

function InWork({ name, work, faults }: InWorkProps) {
  const { t, lang } = usePage(settingsTexts);
  const { t: common } = usePage(publishingTexts);
  const { document, changedAt, changedBy, version } = work;
  const of = isProgramme(document) ? "programme" : "authority";
  const status = (part: string) => {
    const count = faults.filter((fault) => placeOf(fault, of)?.part === part).length;
    return count === 0 ? { status: t.ready } : ({ status: t.toCorrect(count), tone: "attention" } as const);
  };
  const parts = settingPartNames(name).map((part) => ({
    id: part,
    label: wordsIn(formOfPart(name, part)?.name ?? {}, lang),
    href: settingPaths.part(name, part),
    ...status(part),
  }));
  const logo = { id: logoPart, label: t.logoAt, href: settingPaths.logo(name), ...status(logoPart) };
  return (
    <>
      <h2>{common.work}</h2>
      <p>{common.workText(document.version, changedBy.name, formatMoment(changedAt, lang))}</p>
      <TaskList tasks={isProgramme(document) ? parts : [...parts, logo]} />
      <h2>{common.check}</h2>
      {faults.length === 0 ? <p>{common.checkGood}</p> : <SettingFaults name={name} of={of} faults={faults} />}
      <ButtonRow>
        <ButtonLink href={settingPaths.publish(name)} tone={faults.length === 0 ? "primary" : "secondary"}>
          {common.toPublish}
        </ButtonLink>
      </ButtonRow>
      <p>
        <a href={settingPaths.file(name)}>{common.download}</a>
      </p>
      <Details summary={common.drop}>
        <p>{common.dropText}</p>
        <Form action={settingPaths.drop(name)} version={version}>
          <Button tone="warning">{common.drop}</Button>
        </Form>
      </Details>
    </>
  );
}

function InForce({ seen }: Readonly<{ seen: SettingSeen }>) {
  const { t, lang } = usePage(settingsTexts);
  const { t: common } = usePage(publishingTexts);
  const { name, inForce, publishedAt } = seen;
  if (!inForce || publishedAt === undefined) return null;
  const { decidedBy } = inForce;
  return (
    <>
      <h2>{t.now}</h2>
      <p>{t.nowText(inForce.version, formatMoment(publishedAt, lang))}</p>
      <p>
        {decidedBy
          ? t.decided(decidedBy.body, formatDay(decidedBy.day, lang), sectionSaid(decidedBy.section))
          : t.undecided}
      </p>
      <ul>
        <li>
          <a href={isProgramme(inForce) ? `/program/${inForce.programmeId}` : "/"}>{t.publicPage}</a>
        </li>
        <li>
          <a href={`${settingPaths.file(name)}?version`}>{common.downloadInForce}</a>
        </li>
      </ul>
    </>
  );
}
