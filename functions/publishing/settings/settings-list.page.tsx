import { questionsOf } from "../../platform/forms/controls.ts";
import { Questions } from "../../platform/forms/ui/questions.tsx";
import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { DataTable, linkCell } from "../../platform/web/ui/data-table.tsx";
import { Button, Form } from "../../platform/web/ui/form.tsx";
import { authoritySetting, programmeSetting } from "../../settings/setting-name.ts";
import type { Settings } from "../../settings/settings.store.ts";
import { formatMoment } from "../../vocabulary/instant.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { programmeForm } from "./programme.form.ts";
import type { SettingWorkName } from "./setting-work.store.ts";
import { settingPaths } from "./settings.paths.ts";
import { settingsTexts } from "./settings.texts.ts";

type Props = Readonly<{
  settings: Settings;
  works: readonly SettingWorkName[];
  typed?: Typed | undefined;
  problems?: readonly Problem[] | undefined;
}>;

/** Everything that officers write besides calls: what is in force of it, and what is being written. */
export function SettingsListPage({ settings, works, typed = {}, problems = [] }: Props) {
  const { t, lang } = usePage(settingsTexts);
  const { authority, programmes } = settings;
  const inForce = [
    ...(authority
      ? [{ name: authoritySetting, title: { sv: authority.name }, kind: t.kinds.authority, version: authority.version }]
      : []),
    ...programmes.map(({ programmeId, name: title, version }) => ({
      ...{ name: programmeSetting(programmeId), title, kind: t.kinds.programme, version },
    })),
  ];
  const isNew = ({ name }: SettingWorkName) => inForce.every((one) => one.name !== name);
  const begun = works
    .filter(isNew)
    .map(({ name, title }) => ({ name, title, kind: t.kinds.programme, version: undefined }));
  const inWork = (of: string) => {
    const work = works.find(({ name }) => name === of);
    return work ? t.versionBy(work.version, work.changedBy, formatMoment(work.changedAt, lang)) : t.nothing;
  };
  return (
    <Layout title={t.title} problems={problems} wide>
      <PageHeading title={t.title} lead={t.lead} />
      <DataTable
        id="settings"
        caption={t.all}
        columns={[t.name, t.kind, t.inForce, t.inWork]}
        rows={[...inForce, ...begun].map(({ name, title, kind, version }) => [
          linkCell(`${settingPaths.list}/${name}`, wordsIn(title, lang)),
          kind,
          version === undefined ? t.nothing : t.version(version),
          inWork(name),
        ])}
      />
      <h2>{t.begin}</h2>
      <p>{t.beginLead}</p>
      <Form action={settingPaths.list}>
        <Questions questions={questionsOf(programmeForm)} typed={typed} problems={problems} />
        <Button tone="secondary">{t.beginButton}</Button>
      </Form>
    </Layout>
  );
}
