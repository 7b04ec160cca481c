import { byStaff, press } from "../../pilot/press.ts";
import { inWords } from "../../platform/forms/problem-words.ts";
import { readForm } from "../../platform/forms/read.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { html, seeOther } from "../../platform/web/answers.ts";
import { button, labelledBy, page, type Visit, versionOf } from "../../platform/web/route.ts";
import type { AuthorityInWork } from "../../settings/authority.ts";
import { type Logo, readLogo } from "../../settings/logo.ts";
import { settingSubject } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { officers } from "../officers.ts";
import { inLanguages, withUnshown } from "../parts/offered.ts";
import { wordsAnswered, wordsWritten } from "../parts/part.ts";
import { changeSetting } from "./change-setting.act.ts";
import { logoForm } from "./logo.form.ts";
import { settingIn } from "./setting-in.ts";
import { isProgramme, titleOf } from "./setting-in-work.ts";
import { readSettingWork } from "./setting-work.store.ts";
import { settingPaths } from "./settings.paths.ts";
import { settingsTexts } from "./settings.texts.ts";

type Officer = Visit<typeof officers>;

/** The text of the file that came with the form; a picture that is no text comes as the data URL of its bytes. */
const fileIn = (typed: Typed): string => [typed["p-file"] ?? ""].flat().join("");
const dataUrl = /^data:[\w./+-]*;base64,/;
const bytesOf = (file: string): Uint8Array =>
  dataUrl.test(file) ? Buffer.from(file.replace(dataUrl, ""), "base64") : new TextEncoder().encode(file);

/** The authority's picture. */
export function logoRoutes({ table }: { readonly table: Table }) {
  const opened = async (visit: Officer) => {
    const name = settingIn(visit);
    const { document, version } = (await readSettingWork(table, name)) ?? refuse("not-found");
    return isProgramme(document) ? refuse("not-found") : { name, document, version };
  };
  const shown = async (visit: Officer, problems: readonly Problem[] = []) => {
    const { document, version } = await opened(visit);
    const { "p-file": _, ...again } = visit.typed;
    const typed = problems.length > 0 ? again : wordsAnswered("p-alt", document.logo?.alt);
    const title = wordsIn(titleOf(document), visit.language);
    const saved = problems.length === 0 && visit.query.has("sparat");
    const { logo, languages } = document;
    const props = { title, version, logo, languages, typed, problems, saved };
    return html(visit, (await import("./logo.page.tsx")).LogoPage, props);
  };
  const changed = async (visit: Officer, logo: Logo | null) => {
    const name = settingIn(visit);
    const command = { name, version: versionOf(visit.typed), logo };
    await press(table, changeSetting, byStaff(visit, "officer", command, settingSubject(name)));
    return seeOther(`${settingPaths.logo(name)}?sparat`);
  };

  return labelledBy(
    (request) => (field, values) => {
      if (field !== "p-file") return labelsOf(logoForm, request)(field, values);
      const t = settingsTexts[request.language];
      const text = values.some((value) => dataUrl.test(value)) ? t.logoSent : values.join("\n");
      return { label: t.logoFile, text };
    },
    [
      page(settingPaths.logo("{name}"), officers, (visit) => shown(visit)),

      button(settingPaths.logo("{name}"), officers, async (visit) => {
        const { document } = await opened(visit);
        const read = logoRead(visit, document);
        return "problems" in read ? shown(visit, read.problems) : changed(visit, read);
      }),

      button(settingPaths.removeLogo("{name}"), officers, (visit) => changed(visit, null)),
    ],
  );
}

/** The picture that was sent, or the one that is there with another text; else what is wrong. */
function logoRead(
  { typed: posted, language }: Officer,
  { logo: before, languages }: AuthorityInWork,
): Logo | { problems: Problem[] } {
  const t = settingsTexts[language];
  const form = inLanguages(logoForm, languages);
  const typed = withUnshown(posted, wordsAnswered("p-alt", before?.alt));
  const { answers, problems: found } = readForm(form, typed);
  const problems = [...inWords(form, typed, found, language)];
  const file = fileIn(typed);
  const picture = file === "" ? before : readLogo(bytesOf(file));
  if (picture === undefined) problems.unshift({ field: "p-file", text: t.logoMissing });
  if (typeof picture === "string") problems.unshift({ field: "p-file", text: t.logoFaults[picture] });
  if (problems.length > 0 || picture === undefined || typeof picture === "string") return { problems };
  return { type: picture.type, data: picture.data, alt: wordsWritten(answers, "p-alt") ?? {} };
}
