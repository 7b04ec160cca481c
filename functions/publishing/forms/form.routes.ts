import type { Form, Section } from "../../platform/forms/document.ts";
import { usesOfQuestion, usesOfSection } from "../../platform/forms/edit/uses.ts";
import type { FormChange, SectionHead } from "../../platform/forms/edit.ts";
import type { Fault } from "../../platform/forms/faults/fault.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, page, type Route } from "../../platform/web/route.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { readAsks, typedNow } from "./asks.ts";
import { type At, beforeAfterStep, opened, questionIn, sectionIn } from "./at.ts";
import type { Edits, Officer } from "./edits.ts";
import { readNewQuestion, readNewSection } from "./new-part.form.ts";
import { nameAsks, sectionAsks } from "./question.form.ts";
import { questionRoutes } from "./question.routes.ts";
import { pressed, type Shown, saved, sealOf } from "./saving.ts";

const officers = ["officer"] as const;

type Needs = {
  /** Where the editor stands: `/handlaggning/utlysningar/{call}/formular/{form}`. */
  readonly address: string;
  readonly edits: Edits;
};
type Refusable = { readonly problems?: readonly Problem[]; readonly refused?: readonly Fault[] };

const headOf = ({ questions: _, ...head }: Section): SectionHead => head;

/** What a button of the overview does to the form; undefined of one that is not known. */
function overviewChange(form: Form, known: readonly string[], action: string, part: string): FormChange | undefined {
  switch (action) {
    case "up":
    case "down":
      return { change: "move-section", section: part, before: beforeAfterStep(form.sections, part, action) };
    case "on":
      return known.includes(part) ? { change: "rule-on", rule: { rule: part } } : undefined;
    case "off":
      return { change: "rule-off", rule: part };
    default:
      return undefined;
  }
}

/** The editor of a form, wherever it is kept: pages for officers, each a small form that works without scripts. */
export function formRoutes({ address, edits }: Needs): readonly Route[] {
  const at = (visit: Officer) => opened(edits, address, visit);

  const overview = async (visit: Officer, now: At, more: Refusable = {}, typed?: Typed): Promise<Answer> => {
    const isWrong = (more.problems ?? more.refused ?? []).length > 0;
    const shown = { ...now, ...more, typed: isWrong ? visit.typed : typed };
    const status = isWrong ? 422 : 200;
    return html(visit, (await import("./overview.page.tsx")).OverviewPage, shown, { status, home: now.paths.form });
  };

  const sectionPage = async (visit: Officer, now: At, section: Section, more: Partial<Shown> = {}, status = 200) => {
    const head = headOf(section);
    const typed = more.typed ?? typedNow(sectionAsks(head));
    const shown = { ...now, section, seal: sealOf(head), ...more, typed };
    const home = now.paths.section(section.id);
    return html(visit, (await import("./section.page.tsx")).SectionPage, shown, { status, home });
  };

  /** Does a change, and goes on to a page; of what is refused, the page that shows it. */
  const done = async (
    visit: Officer,
    change: FormChange,
    { to, again }: { to: string; again: (refused: readonly Fault[]) => Promise<Answer> },
  ): Promise<Answer> => {
    const refused = await edits.change(visit, change);
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

  return [
    page(address, officers, async (visit) => overview(visit, await at(visit))),

    button(address, officers, async (visit) => {
      const now = await at(visit);
      const { form, known } = now.work;
      const { typed, language } = visit;
      const { action, part } = pressed(typed);
      const again = (refused: readonly Fault[]) => overview(visit, now, { refused });
      if (action === "add-section") {
        const read = readNewSection(form, typed, language);
        if (!read.ok) return overview(visit, now, { problems: read.problems });
        return done(visit, read.value, { to: now.paths.section(read.value.section.id), again });
      }
      if (action === "name") {
        const read = readAsks(nameAsks(form), typed, language);
        if (!read.ok) return overview(visit, now, { problems: read.problems });
        const { name } = read.value as { name: Form["name"] }; // as: read without problems
        return done(visit, { change: "name", name }, { to: now.paths.form, again });
      }
      const change = overviewChange(form, known, action, part);
      // No button that the page has: the page again, with what was typed.
      return change ? done(visit, change, { to: now.paths.form, again }) : overview(visit, now, {}, typed);
    }),

    page(`${address}/avsnitt/{part}`, officers, async (visit) => {
      const now = await at(visit);
      return sectionPage(visit, now, sectionIn(now.work.form, visit));
    }),

    button(`${address}/avsnitt/{part}`, officers, async (visit) => {
      const now = await at(visit);
      const section = sectionIn(now.work.form, visit);
      const { action, part } = pressed(visit.typed);
      const to = now.paths.section(section.id);
      const again = (refused: readonly Fault[]) =>
        sectionPage(
          visit,
          now,
          section,
          { typed: { ...typedNow(sectionAsks(section)), ...visit.typed }, refused },
          422,
        );
      if (action === "up" || action === "down") {
        const before = beforeAfterStep(section.questions, part, action);
        return done(visit, { change: "move-question", question: part, in: section.id, before }, { to, again });
      }
      if (action === "add-question") {
        const read = readNewQuestion(now.work.form, section, visit.typed, visit.language);
        if (read.ok) return done(visit, read.value, { to: now.paths.question(read.value.question.id), again });
        const typed = { ...typedNow(sectionAsks(section)), ...visit.typed };
        return sectionPage(visit, now, section, { typed, problems: read.problems }, 422);
      }
      const head = headOf(section);
      return saved(edits, visit, {
        ...{ asks: sectionAsks(head), seal: sealOf(head), done: `${to}?sparat` },
        change: (read) => ({ change: "change-section", section: { ...head, ...read } }),
        again: (shown, status) => sectionPage(visit, now, section, shown, status),
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
        return done(visit, change, { to: home, again: (refused) => removal(visit, refused) });
      }),
    ]),

    ...questionRoutes({ address, edits }),
  ];
}
