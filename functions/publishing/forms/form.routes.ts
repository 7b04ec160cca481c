import { usesOfQuestion, usesOfSection } from "../../platform/forms/edit/uses.ts";
import type { FormChange } from "../../platform/forms/edit.ts";
import type { Fault } from "../../platform/forms/faults/fault.ts";
import { wordsIn } from "../../platform/forms/words.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, labelledBy, page, type Route } from "../../platform/web/route.ts";
import { offeredOn } from "../part-editing.routes.ts";
import { typedNow } from "./asks.ts";
import { type At, opened, questionIn, sectionIn, sectionTyped } from "./at.ts";
import type { Edit } from "./edited.ts";
import type { Edits, Officer } from "./edits.ts";
import { readNewQuestion, readNewSection } from "./new-part.form.ts";
import { sectionAsks } from "./question.form.ts";
import { questionRoutes } from "./question.routes.ts";
import { pressed, saved } from "./saving.answer.ts";
import type { Shown } from "./shown.ts";
import { typedLabels } from "./typed-labels.ts";
import { headOf, pageAt } from "./written-page.ts";

const officers = ["officer"] as const;

type Needs = {
  /** Where the editor stands: `/handlaggning/utlysningar/{call}/formular/{form}`. */
  readonly address: string;
  readonly edits: Edits;
};
type Done = {
  readonly to: string;
  /** The page once more, with why nothing was changed. */
  readonly again: (refused: readonly Fault[]) => Promise<Answer>;
};

/** What a button of the overview does to the form; undefined of one that is not known. */
function overviewEdit(known: readonly string[], action: string, part: string): Edit | undefined {
  switch (action) {
    case "up":
    case "down":
      return { kind: "step", part, by: action };
    case "on":
      return known.includes(part) ? changing({ change: "rule-on", rule: { rule: part } }) : undefined;
    case "off":
      return changing({ change: "rule-off", rule: part });
    default:
      return undefined;
  }
}

const changing = (change: FormChange): Edit => ({ kind: "change", change });

/** The editor of a form, wherever it is kept: pages for officers, each a small form that works without scripts. */
export function formRoutes({ address, edits }: Needs): readonly Route[] {
  const at = (visit: Officer) => opened(edits, address, visit);

  const overview = async (visit: Officer, now: At, more: Partial<Shown> = {}, status = 200): Promise<Answer> => {
    const shown = { ...now, typed: {}, ...more };
    return html(visit, (await import("./overview.page.tsx")).OverviewPage, shown, { status, home: now.paths.form });
  };

  const sectionPage = async (visit: Officer, now: At, more: Partial<Shown> = {}, status = 200) => {
    const section = sectionIn(now.work.form, visit);
    // What was typed for a new question stands beside what the section holds.
    const typed = { ...typedNow(sectionAsks(headOf(section))), ...more.typed };
    const shown = { ...now, section, ...more, typed };
    const home = now.paths.section(section.id);
    return html(visit, (await import("./section.page.tsx")).SectionPage, shown, { status, home });
  };

  /** Does an edit, and goes on to a page; of what is refused, the page that shows it. */
  const done = async (visit: Officer, edit: Edit, { to, again }: Done): Promise<Answer> => {
    const { refused } = await edits.change(visit, edit);
    return refused.length > 0 ? again(refused) : seeOther(to);
  };

  const removal = async (visit: Officer, refused: readonly Fault[] = []): Promise<Answer> => {
    const now = await at(visit);
    const { form, caption } = now.work;
    const isSection = form.sections.some(({ id }) => id === visit.params["part"]);
    const id = visit.params["part"] ?? "";
    const part = isSection
      ? { label: sectionIn(form, visit).name, uses: usesOfSection(form, id), home: now.paths.section(id) }
      : { label: questionIn(form, visit).question.label, uses: usesOfQuestion(form, id), home: now.paths.question(id) };
    const shown = { paths: now.paths, caption, ...part, address: `${part.home}/ta-bort`, refused };
    const status = refused.length > 0 ? 422 : 200;
    return html(visit, (await import("./remove.page.tsx")).RemovePage, shown, { status });
  };

  return labelledBy(typedLabels, [
    page(address, officers, async (visit) => overview(visit, await at(visit))),

    button(address, officers, async (visit) => {
      const now = await at(visit);
      const { form, known } = now.work;
      const { typed, language } = visit;
      const { action, part } = pressed(typed);
      const again = (refused: readonly Fault[]) => overview(visit, now, { typed, refused }, 422);
      if (action === "add-section") {
        const read = readNewSection(form, { typed, language, offered: offeredOn(visit) });
        if (!read.ok) return overview(visit, now, { typed, problems: read.problems }, 422);
        return done(visit, changing(read.value), { to: now.paths.section(read.value.section.id), again });
      }
      // The page on which two names are brought together has but one thing to save.
      if (action === "name" || action === "save")
        return saved(edits, visit, {
          ...{ at: pageAt.name, name: wordsIn(form.name, language), here: now.paths.form },
          now: () => at(visit),
          again: (stored, shown, status) => overview(visit, stored, shown, status),
        });
      const edit = overviewEdit(known, action, part);
      // No button that the page has: the page again, with what was typed.
      return edit ? done(visit, edit, { to: now.paths.form, again }) : overview(visit, now, { typed });
    }),

    page(`${address}/avsnitt/{part}`, officers, async (visit) => sectionPage(visit, await at(visit))),

    button(`${address}/avsnitt/{part}`, officers, async (visit) => {
      const now = await at(visit);
      const { typed, language } = visit;
      const section = sectionTyped(now.work.form, visit);
      const { action, part } = pressed(typed);
      const to = now.paths.section(section.id);
      const again = (refused: readonly Fault[]) => sectionPage(visit, now, { typed, refused }, 422);
      if (action === "up" || action === "down") return done(visit, { kind: "step", part, by: action }, { to, again });
      if (action === "add-question") {
        const read = readNewQuestion(now.work.form, section, { typed, language, offered: offeredOn(visit) });
        if (!read.ok) return sectionPage(visit, now, { typed, problems: read.problems }, 422);
        return done(visit, changing(read.value), { to: now.paths.question(read.value.question.id), again });
      }
      return saved(edits, visit, {
        ...{ at: pageAt.section(section.id), name: wordsIn(section.name, language), here: to },
        now: () => at(visit),
        again: (stored, shown, status) => sectionPage(visit, stored, shown, status),
      });
    }),

    ...(["avsnitt", "fraga"] as const).flatMap((kind) => [
      page(`${address}/${kind}/{part}/ta-bort`, officers, (visit) => removal(visit)),
      button(`${address}/${kind}/{part}/ta-bort`, officers, async (visit) => {
        const now = await at(visit);
        const id = visit.params["part"] ?? "";
        const change: FormChange =
          kind === "avsnitt" ? { change: "remove-section", section: id } : { change: "remove-question", question: id };
        const home =
          kind === "avsnitt" ? now.paths.form : now.paths.section(questionIn(now.work.form, visit).section.id);
        return done(visit, changing(change), { to: home, again: (refused) => removal(visit, refused) });
      }),
    ]),

    ...questionRoutes({ address, edits }),
  ]);
}
