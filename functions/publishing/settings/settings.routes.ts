import { lastLogged } from "../../pilot/log.store.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { inWords } from "../../platform/forms/problem-words.ts";
import { readForm } from "../../platform/forms/read.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { download, html, seeOther } from "../../platform/web/answers.ts";
import { button, labelledBy, page, type Visit, versionOf } from "../../platform/web/route.ts";
import { ProgrammeId } from "../../settings/programme-head.ts";
import { programmeSetting, type SettingName } from "../../settings/setting-name.ts";
import { readSettings } from "../../settings/settings.store.ts";
import { settingSubject } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Problem, typedText } from "../../vocabulary/typed.ts";
import { officers } from "../officers.ts";
import { beginSetting } from "./begin-setting.act.ts";
import { dropSetting } from "./drop-setting.act.ts";
import { logoRoutes } from "./logo.routes.ts";
import { programmeForm } from "./programme.form.ts";
import { publishSetting } from "./publish-setting.act.ts";
import { settingDifference } from "./setting-difference.ts";
import { settingFaults } from "./setting-faults.ts";
import { settingIn } from "./setting-in.ts";
import { settingFile } from "./setting-in-work.ts";
import { settingPartRoutes } from "./setting-parts.routes.ts";
import { type SettingSeen, seenSetting, settingWorks } from "./setting-work.store.ts";
import { settingPaths } from "./settings.paths.ts";
import { settingsTexts } from "./settings.texts.ts";

type Needs = { readonly table: Table; readonly siteUrl: string };
type Officer = Visit<typeof officers>;

/** Whether a site is on a developer's own machine, where what is only an example may be published. */
const isLocal = (siteUrl: string) => ["localhost", "127.0.0.1"].includes(new URL(siteUrl).hostname);

/** Writing, checking and publishing the authority's document and the programmes. */
export function settingsRoutes({ table, siteUrl }: Needs) {
  const examples = isLocal(siteUrl);
  const opened = async (visit: Officer): Promise<SettingSeen> => {
    const seen = await seenSetting(table, settingIn(visit));
    return seen.work || seen.inForce ? seen : refuse("not-found");
  };
  const faultsIn = ({ work, languages, inForce }: SettingSeen, { now: at }: Officer) =>
    work ? settingFaults(work.document, { languages, examples, inForce, at }) : [];
  const pressed = <Command>(visit: Officer, command: Command, name: SettingName) =>
    byStaff(visit, "officer", command, settingSubject(name));
  const listed = async (visit: Officer, problems: readonly Problem[] = []) => {
    const [settings, works] = await Promise.all([readSettings(table), settingWorks(table)]);
    const shown = { settings, works, typed: visit.typed, problems };
    return html(visit, (await import("./settings-list.page.tsx")).SettingsListPage, shown);
  };

  return [
    page(settingPaths.list, officers, (visit) => listed(visit)),

    ...labelledBy(
      (request) => labelsOf(programmeForm, request),
      [
        button(settingPaths.list, officers, async (visit) => {
          const { typed, language } = visit;
          const problems = [...inWords(programmeForm, typed, readForm(programmeForm, typed).problems, language)];
          const programme = ProgrammeId.safeParse(typedText(typed, "p-address")).data;
          if (problems.length === 0 && !programme)
            problems.push({ field: "p-address", text: settingsTexts[language].shortNameFault });
          if (problems.length > 0 || !programme) return listed(visit, problems);
          const name = programmeSetting(programme);
          await press(table, beginSetting, pressed(visit, { name, programme }, name));
          return seeOther(settingPaths.desk(name));
        }),
      ],
    ),

    page(settingPaths.desk("{name}"), officers, async (visit) => {
      // First whether there is such a setting: a no beside a read that has begun would leave that read to nobody.
      const subject = settingSubject(settingIn(visit));
      const [seen, log] = await Promise.all([opened(visit), lastLogged(table, subject)]);
      const notice = visit.query.has("publicerad") ? settingsTexts[visit.language].published : undefined;
      const shown = { seen, faults: faultsIn(seen, visit), log, notice };
      return html(visit, (await import("./setting-desk.page.tsx")).SettingDeskPage, shown);
    }),

    button(settingPaths.next("{name}"), officers, async (visit) => {
      const name = settingIn(visit);
      await press(table, beginSetting, pressed(visit, { name }, name));
      return seeOther(settingPaths.desk(name));
    }),

    ...settingPartRoutes({ table }),
    ...logoRoutes({ table }),

    button(settingPaths.drop("{name}"), officers, async (visit) => {
      const name = settingIn(visit);
      await press(table, dropSetting, pressed(visit, { name, version: versionOf(visit.typed) }, name));
      const { inForce } = await seenSetting(table, name);
      return seeOther(inForce ? settingPaths.desk(name) : settingPaths.list);
    }),

    page(settingPaths.file("{name}"), officers, async (visit) => {
      const { name, work, inForce } = await opened(visit);
      const document = visit.query.has("version") ? inForce : work?.document;
      if (!document) return refuse("not-found");
      const file = new TextEncoder().encode(settingFile(document));
      return download(file, { name: `${name}-${document.version}.json`, type: "application/json; charset=utf-8" });
    }),

    page(settingPaths.publish("{name}"), officers, async (visit) => {
      const seen = await opened(visit);
      const { work, inForce } = seen;
      if (!work) return refuse("not-found");
      const found = inForce && settingDifference(inForce, work.document, visit.language);
      const shown = { work, faults: faultsIn(seen, visit), found, isOwn: work.writers.includes(visit.person.subject) };
      return html(visit, (await import("./publish-setting.page.tsx")).PublishSettingPage, shown);
    }),

    button(settingPaths.publish("{name}"), officers, async (visit) => {
      const name = settingIn(visit);
      const command = { name, version: versionOf(visit.typed), examples };
      await press(table, publishSetting, pressed(visit, command, name));
      return seeOther(`${settingPaths.desk(name)}?publicerad`);
    }),
  ];
}
