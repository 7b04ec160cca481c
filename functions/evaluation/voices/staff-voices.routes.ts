import { grantedPilot } from "../../claims/report-page.answer.ts";
import { occasionsOfPilot } from "../../pilot/obligations/occasions.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press, savedByStaff } from "../../pilot/press.ts";
import type { Form } from "../../platform/forms/document.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import { caseReaders } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { button, caseIn, formOf, labelledBy, page, type Visit } from "../../platform/web/route.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { assignEvaluator } from "./assign-evaluator.act.ts";
import { evaluatorForm, moveForm, releaseForm } from "./evaluator.form.ts";
import { moveOccasion } from "./move-occasion.act.ts";
import { releaseEvaluator } from "./release-evaluator.act.ts";
import { resendEvaluator } from "./resend-evaluator.act.ts";
import { evaluatorSubject, movesOf, occasionAt } from "./voice.ts";
import { voiceForm } from "./voice-form.ts";
import { type At, voiceReadThrough, voiceSaved, voiceShown, voiceSigned } from "./voice-writing.answer.ts";
import { staffVoicePaths } from "./voices.paths.ts";

const forOfficers = ["officer"] as const;
type Staff = Visit<typeof forOfficers> | Visit<typeof caseReaders>;

const all = staffVoicePaths("{id}");
const one = all.one("{occasion}");
const occasionIn = ({ params }: Pick<WebRequest, "params">) => params["occasion"] ?? refuse("not-found");
const isOfficer = ({ person }: Staff) => person.roles.includes("officer");

const listPages = () => import("./voices.page.tsx");
const formPages = () => import("./evaluator.page.tsx");

/** The evaluations of a case for its staff: which are asked for, the officer's own, more time, and who evaluates from outside. */
export function staffVoiceRoutes({ table }: { readonly table: Table }) {
  const granted = (visit: Staff) => grantedPilot(table, visit);
  const done = (visit: Staff) => seeOther(`${staffVoicePaths(caseIn(visit)).all}?klart=1`);

  const at = (visit: Staff): At => {
    const paths = staffVoicePaths(caseIn(visit));
    const occasion = occasionIn(visit);
    const [here, review, sign] = [paths.one(occasion), paths.review(occasion), paths.sign(occasion)];
    return {
      table,
      visit,
      seen: async () => {
        const pilot = await granted(visit);
        return { pilot, one: occasionAt(pilot, occasion, dayOf(visit.now)) };
      },
      place: { here, review, sign, back: paths.all, backTo: "toAll" },
      writes: ({ by }) => by === "officer" && isOfficer(visit),
      saved: (command) => savedByStaff(visit, "officer", command),
      pressed: (command) => byStaff(visit, "officer", command),
    };
  };

  /** What the controls of a voice's form are called. */
  const labels = async (request: WebRequest) => {
    const pilot = await readPilot(table, caseIn(request));
    return labelsOf(voiceForm(pilot.call, occasionAt(pilot, occasionIn(request), dayOf(request.now))), request);
  };

  type What = "assign" | "release" | "move";
  async function asked(visit: Staff, what: What, problems: readonly Problem[] = []): Promise<Answer> {
    const pilot = await granted(visit);
    const today = dayOf(visit.now);
    const occasion = what === "move" ? occasionIn(visit) : evaluatorSubject;
    const about = occasionAt(pilot, occasion, today);
    const paths = staffVoicePaths(pilot.id);
    const { dueDay } = about;
    if (what === "move" && !dueDay) return refuse("not-found");
    const form: Form =
      what === "assign"
        ? evaluatorForm
        : what === "release"
          ? releaseForm
          : moveForm({ today, dueDay: dueDay ?? today });
    const action = what === "move" ? paths.day(occasion) : paths[what];
    const typed = what === "assign" ? { "p-language": "p-sv", ...visit.typed } : visit.typed;
    const shown = { pilot, one: about, what, form, action, version: movesOf(about), typed, problems };
    return html(visit, (await formPages()).OccasionFormPage, shown, { home: action });
  }

  return [
    page(all.all, caseReaders, async (visit) => {
      const pilot = await granted(visit);
      const occasions = occasionsOfPilot(pilot, dayOf(visit.now));
      const shown = {
        ...({ pilot, occasions, side: "staff", paths: staffVoicePaths(pilot.id) } as const),
        writes: isOfficer(visit) ? ("officer" as const) : undefined,
        done: visit.query.has("klart"),
      };
      return html(visit, (await listPages()).VoicesPage, shown);
    }),
    page(all.beside, caseReaders, async (visit) => {
      const pilot = await granted(visit);
      const back = { href: staffVoicePaths(pilot.id).all, label: "toAll" } as const;
      return html(visit, (await listPages()).BesidePage, { pilot, back });
    }),

    page(all.assign, forOfficers, (visit) => asked(visit, "assign")),
    ...labelledBy(
      (request) => labelsOf(evaluatorForm, request),
      [
        button(all.assign, forOfficers, async (visit) => {
          const { wrong } = await press(table, assignEvaluator, byStaff(visit, "officer", formOf(visit)));
          return wrong ? asked(visit, "assign", wrong) : done(visit);
        }),
      ],
    ),
    button(all.resend, forOfficers, async (visit) => {
      await press(table, resendEvaluator, byStaff(visit, "officer", {}));
      return done(visit);
    }),
    page(all.release, forOfficers, (visit) => asked(visit, "release")),
    ...labelledBy(
      (request) => labelsOf(releaseForm, request),
      [
        button(all.release, forOfficers, async (visit) => {
          const { wrong } = await press(table, releaseEvaluator, byStaff(visit, "officer", formOf(visit)));
          return wrong ? asked(visit, "release", wrong) : done(visit);
        }),
      ],
    ),
    page(all.day("{occasion}"), forOfficers, (visit) => asked(visit, "move")),
    ...labelledBy(
      (request) => {
        const today = dayOf(request.now);
        return labelsOf(moveForm({ today, dueDay: today }), request);
      },
      [
        button(all.day("{occasion}"), forOfficers, async (visit) => {
          const command = { ...formOf(visit), occasion: occasionIn(visit) };
          const { wrong } = await press(table, moveOccasion, byStaff(visit, "officer", command));
          return wrong ? asked(visit, "move", wrong) : done(visit);
        }),
      ],
    ),

    ...labelledBy(labels, [
      page(one, caseReaders, (visit) => voiceShown(at(visit))),
      button(one, forOfficers, (visit) => voiceSaved(at(visit), occasionIn(visit))),
      page(all.review("{occasion}"), forOfficers, (visit) => voiceReadThrough(at(visit))),
      button(all.sign("{occasion}"), forOfficers, (visit) => voiceSigned(at(visit), occasionIn(visit))),
    ]),
  ];
}
