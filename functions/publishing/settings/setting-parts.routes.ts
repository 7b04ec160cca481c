import { press, savedByStaff } from "../../pilot/press.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import type { Table } from "../../platform/table/table.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { contrastToWhite } from "../../settings/contrast.ts";
import { settingSubject } from "../../vocabulary/ids.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { offeredOn, partEditing } from "../part-editing.routes.ts";
import { typedIn } from "../part-saved.ts";
import { shownInLanguages } from "../parts/offered.ts";
import { changeSetting } from "./change-setting.act.ts";
import { formOfPart, settingPart } from "./parts/setting-parts.ts";
import { settingAt, settingIn } from "./setting-in.ts";
import { isProgramme, languagesOf, type SettingInWork, titleOf } from "./setting-in-work.ts";
import { readSettingWork } from "./setting-work.store.ts";
import { settingPaths } from "./settings.paths.ts";
import { settingsTexts } from "./settings.texts.ts";

const nameIn = ({ params }: Pick<WebRequest, "params">) => params["part"] ?? "";

const isOptional = (id: string) =>
  /^p-(more$|phone$|address$|vision-|text-|code$|above$|number$|former$|section$|accessibility-more-|data-more-|project$|activity$|counterparties$|days$|drafts$|without-grant$|granted$|contacts$)/.test(
    id,
  );

/** What the product knows of a part: how well white text is read on the colour. */
function noteOf(document: SettingInWork, part: string, language: Language): string | undefined {
  if (isProgramme(document) || part !== "utseende") return undefined;
  // Rounded down: what is too little never reads as enough.
  const contrast = (Math.floor(contrastToWhite(document.colour) * 10) / 10).toFixed(1);
  return settingsTexts[language].contrast(language === "sv" ? contrast.replace(".", ",") : contrast);
}

/** The parts of a setting in work. */
export const settingPartRoutes = ({ table }: { readonly table: Table }) =>
  partEditing({
    address: settingPaths.part("{name}", "{part}"),
    formIn: (request) => {
      const name = settingAt(request);
      return name && formOfPart(name, nameIn(request));
    },
    open: async (visit) => {
      const [name, partName] = [settingIn(visit), nameIn(visit)];
      const part = settingPart(name, partName) ?? refuse("not-found");
      const work = (await readSettingWork(table, name)) ?? refuse("not-found");
      const { document, version, changedAt, changedBy } = work;
      return {
        ...{
          form: shownInLanguages(part.form, languagesOf(document, offeredOn(visit))),
          typed: typedIn(part, document),
          isOptional,
        },
        ...{ version, changedAt, changedBy: changedBy.name },
        here: settingPaths.part(name, partName),
        back: { href: settingPaths.desk(name), label: wordsIn(titleOf(document), visit.language) },
        note: noteOf(document, partName, visit.language),
      };
    },
    save: (visit, posted) => {
      const name = settingIn(visit);
      const command = { name, part: nameIn(visit), ...posted };
      return press(table, changeSetting, savedByStaff(visit, "officer", command, settingSubject(name)));
    },
  });
