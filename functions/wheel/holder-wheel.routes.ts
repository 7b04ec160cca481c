import { type Pilot, readPilot, readPilotFor } from "../pilot/pilot.ts";
import { press } from "../pilot/press.ts";
import { holderWheelPath } from "../pilot/wheel-turns.ts";
import { labelsOf } from "../platform/forms/writing/labels.ts";
import { type Link, linkPaths, openLink } from "../platform/links/links.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, html, seeOther } from "../platform/web/answers.ts";
import { button, labelledBy, nonceOf, page, type Visit, versionOf } from "../platform/web/route.ts";
import { pilotIn } from "../vocabulary/ids.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Problem, Typed } from "../vocabulary/typed.ts";
import { answerWheel, requireAnswerable } from "./answer-wheel.act.ts";
import type { Asked } from "./asked.ts";
import { matrixOf } from "./matrix.ts";
import { answerForm } from "./wheel.form.ts";
import { readAllAsked, readAsked } from "./wheel.store.ts";
import { cellsOf } from "./wheel-of.ts";

type Guest = Visit<"everyone">;
type Given = { readonly typed: Typed; readonly version: number; readonly problems: readonly Problem[] };

const linkPath = `${linkPaths.wheel}/{token}`;

/** What was answered, as it stands in the form. */
const typedAnswer = ({ answer, passed }: Asked): Typed => ({
  "p-answer": answer?.text ?? "",
  "p-how-sure": answer?.sure ?? "",
  "p-evidence": answer?.evidence ?? "",
  "p-led": answer?.led ?? "",
  "p-reason": passed?.reason ?? "",
});

/** The question of a mailed link: looking at it shows it, sending its form answers it. And the holder's own matrix. */
export function holderWheelRoutes({ table }: { readonly table: Table }) {
  const linked = (visit: Guest): Promise<Link> => openLink(table, visit.params["token"] ?? "", "wheel", visit.now);

  return [
    ...labelledBy(
      (request) => labelsOf(answerForm, request),
      [
        page(linkPath, "everyone", async (visit) => {
          const link = await linked(visit);
          const { pilot, asked } = await questionOf(link);
          return shown(visit, pilot, asked, { typed: typedAnswer(asked), version: asked.version, problems: [] });
        }),
        button(linkPath, "everyone", async (visit) => {
          const { about: subject, subject: number, generation } = await linked(visit);
          const { typed, language, now: at, timeLeft } = visit;
          const version = versionOf(typed);
          const command = { number: Number(number), generation, version, typed, language };
          const by = { kind: "holder", id: `wheel-${number}`, name: "" } as const;
          const pressed = { subject, by, at, timeLeft, command, nonce: nonceOf(typed) };
          const { wrong } = await press(table, answerWheel, pressed);
          if (!wrong) return seeOther(`${visit.path}?sparad=${typed["action"] === "pass" ? "2" : "1"}`);
          const { pilot, asked } = await questionOf({ about: subject, subject: number, generation });
          return shown(visit, pilot, asked, { typed, version, problems: wrong });
        }),
      ],
    ),
    page(holderWheelPath("{id}"), "holder", async (visit) => {
      const pilot = await readPilotFor(table, visit);
      const { title } = pilot.grantIfAny ?? refuse("not-found");
      const asked = pilot.wheel ? await readAllAsked(table, pilot.id) : [];
      const { evaluation } = pilot;
      const cells = matrixOf({ cells: cellsOf(pilot), asked, evaluation });
      const { HolderWheelPage } = await import("./wheel.page.tsx");
      return html(visit, HolderWheelPage, { id: pilot.id, title, cells });
    }),
  ];

  /** @throws Refusal not-found, and those of `requireAnswerable` */
  async function questionOf({ about, subject, generation }: Pick<Link, "about" | "subject" | "generation">) {
    const id = pilotIn(about) ?? refuse("link-invalid");
    const [pilot, asked] = await Promise.all([readPilot(table, id), readAsked(table, id, Number(subject))]);
    requireAnswerable(pilot, asked, generation);
    return { pilot, asked };
  }

  async function shown(visit: Guest, pilot: Pilot, asked: Asked, given: Given): Promise<Answer> {
    const cell = cellsOf(pilot).find(({ question }) => question.id === asked.cell) ?? refuse("not-found");
    const saved = visit.query.get("sparad");
    const done = saved === "1" ? "answered" : saved === "2" ? "passedOver" : undefined;
    const { AnswerWheelPage } = await import("./answer.page.tsx");
    const props = { action: visit.path, title: pilot.grant.title, cell, done, ...given } as const;
    return html(visit, AnswerWheelPage, props);
  }
}
