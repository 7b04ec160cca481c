import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, caseIn, labelledBy, page, type Visit } from "../../platform/web/route.ts";
import { type Problem, type Typed, typedText } from "../../vocabulary/typed.ts";
import { caseworkPaths } from "../casework.paths.ts";
import { tagForm } from "./tag.form.ts";
import { tagOf } from "./tag.ts";
import { tagCase, untagCase } from "./tag-case.act.ts";
import { tagTexts } from "./tags.texts.ts";

const forOfficers = ["officer"] as const;
type Officer = Visit<typeof forOfficers>;

const address = `${caseworkPaths.list}/{id}/etiketter`;

/** The tags of a case: officers add and remove them. */
export function tagRoutes({ table }: { readonly table: Table }) {
  async function shown(visit: Officer, typed: Typed = {}, problems: readonly Problem[] = []): Promise<Answer> {
    const { lifecycle, tags } = await readPilot(table, caseIn(visit));
    const { applicationId, title } = lifecycle;
    const t = tagTexts[visit.language];
    const done = visit.query.has("tillagd") ? t.added : visit.query.has("borttagen") ? t.removed : undefined;
    const { TagsPage } = await import("./tags.page.tsx");
    const props = { applicationId, title, tags: tags?.tags ?? [], typed, problems, done };
    return html(visit, TagsPage, props, { home: caseworkPaths.tags(caseIn(visit)) });
  }

  return labelledBy(
    (request) => labelsOf(tagForm, request),
    [
      page(address, forOfficers, (visit) => shown(visit)),
      button(address, forOfficers, async (visit) => {
        const { typed, language } = visit;
        const read = readTyped(tagForm, typed, language);
        if (!read.ok) return shown(visit, typed, read.problems);
        const command = { tag: tagOf(read.value["p-tag"]), language };
        const { wrong } = await press(table, tagCase, byStaff(visit, "officer", command));
        return wrong ? shown(visit, typed, wrong) : seeOther(`${caseworkPaths.tags(caseIn(visit))}?tillagd`);
      }),
      button(`${address}/ta-bort`, forOfficers, async (visit) => {
        const command = { tag: tagOf(typedText(visit.typed, "tag")) };
        await press(table, untagCase, byStaff(visit, "officer", command));
        return seeOther(`${caseworkPaths.tags(caseIn(visit))}?borttagen`);
      }),
    ],
  );
}
