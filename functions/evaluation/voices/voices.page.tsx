import { frameCells } from "../../calls/frame-cells.ts";
import { occasionName, occasionTexts } from "../../pilot/obligations/occasion.texts.ts";
import { isWaitedFor, type Occasion, type OccasionState } from "../../pilot/obligations/occasions.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { Value } from "../../platform/forms/answers.ts";
import type { Question } from "../../platform/forms/document.ts";
import { shownAnswer } from "../../platform/forms/show.ts";
import type { ShownAnswer, ShownQuestion } from "../../platform/forms/shown.ts";
import { ReadAnswers } from "../../platform/forms/ui/read-answers.tsx";
import { wordsIn } from "../../platform/forms/words.ts";
import { Layout, Notice, PageHeading } from "../../platform/web/layout.tsx";
import { usePage } from "../../platform/web/page-context.ts";
import { StateList } from "../../platform/web/ui/state-list.tsx";
import type { TagTone } from "../../platform/web/ui/tag.tsx";
import { dayOf, formatDay } from "../../vocabulary/instant.ts";
import { evaluationPath } from "../paths.ts";
import { evaluationForm } from "../read-evaluation.ts";
import { emptyInFinal, signedVoices } from "./cell-answers.ts";
import { EvaluatorPart } from "./evaluator.page.tsx";
import { askedIds, earlyId } from "./voice-form.ts";
import { staffVoicePaths, type VoicePaths } from "./voices.paths.ts";
import { voicesTexts } from "./voices.texts.ts";

const tones: Record<OccasionState, TagTone> = {
  "to-come": "neutral",
  open: "attention",
  late: "bad",
  "handed-in": "good",
  joined: "neutral",
  "not-asked": "neutral",
};

type ListProps = Readonly<{
  pilot: Pilot;
  occasions: readonly Occasion[];
  side: "staff" | "holder";
  /** The reader writes those of these voices, and of the staff moves days and assigns. */
  writes: Occasion["by"] | undefined;
  paths: VoicePaths;
  done: boolean;
}>;

/** The evaluations that are asked for, each with its day and how far it has come. */
export function VoicesPage({ pilot, occasions, side, writes, paths, done }: ListProps) {
  const { t, lang } = usePage(voicesTexts);
  const o = occasionTexts[lang];
  const status = pilot.evaluation?.status ?? "none";
  const isStaff = side === "staff";
  const final = {
    id: "final",
    // What is not signed is the officer's own work.
    label:
      isStaff && (status === "signed" || writes === "officer") ? (
        <a href={evaluationPath(pilot.id)}>{t.final}</a>
      ) : (
        t.final
      ),
    hint: t.finalHint,
    status: t.finalStates[!isStaff && status === "draft" ? "none" : status],
    tone: status === "signed" ? ("good" as const) : ("neutral" as const),
  };
  const items = occasions.map((one) => ({
    id: one.id,
    label: occasionName(one, lang),
    hint: <Days one={one} />,
    status: o.states[one.state],
    tone: tones[one.state],
    action: <Actions pilot={pilot} one={one} paths={paths} writes={writes} />,
  }));
  const back = isStaff
    ? { href: `/handlaggning/${pilot.id}`, label: t.toCase }
    : { href: `/projekt/${pilot.id}`, label: t.toProject };
  return (
    <Layout title={t.title} back={back}>
      {done && <Notice tone="success" text={t.movedDone} />}
      <PageHeading caption={pilot.grant.title} title={t.title} lead={t.lead} />
      {items.length === 0 && <p>{t.none}</p>}
      <StateList items={[...items, final]} label={t.title} />
      <p>
        <a href={paths.beside}>{t.besideLink}</a>
      </p>
      {isStaff && writes === "officer" && <EvaluatorPart pilot={pilot} occasions={occasions} />}
    </Layout>
  );
}

/** Whose it is, and its days. */
function Days({ one }: Readonly<{ one: Occasion }>) {
  const { t, lang } = usePage(voicesTexts);
  const { by, stageEnd, opensDay, dueDay, plannedDay, state, voice } = one;
  const day = (at: Parameters<typeof formatDay>[0]) => formatDay(at, lang);
  const who = voice?.evaluator
    ? t.evaluatorIs(voice.evaluator.name, voice.evaluator.organisation)
    : occasionTexts[lang].by[by];
  const said = [
    t.writtenBy(who),
    ...(stageEnd ? [t.stageEnd(day(stageEnd))] : []),
    ...(state === "to-come" && opensDay && by !== "evaluator" ? [t.opens(day(opensDay))] : []),
    ...(isWaitedFor(one) && dueDay ? [t.due(day(dueDay))] : []),
    ...(isWaitedFor(one) && plannedDay ? [t.moved(day(plannedDay))] : []),
    ...(opensDay ? [] : [t.afterFinal]),
  ];
  return <>{said.join(", ")}.</>;
}

type ActionsProps = Readonly<{ pilot: Pilot; one: Occasion; paths: VoicePaths; writes: Occasion["by"] | undefined }>;

function Actions({ pilot, one, paths, writes }: ActionsProps) {
  const { t, lang } = usePage(voicesTexts);
  const about = <span class="govuk-visually-hidden"> ({occasionName(one, lang)})</span>;
  const isOpen = isWaitedFor(one);
  return (
    <>
      {one.state === "handed-in" && (
        <a href={paths.one(one.id)}>
          {t.read}
          {about}
        </a>
      )}
      {isOpen && writes === one.by && (
        <a href={paths.one(one.id)}>
          {t.write}
          {about}
        </a>
      )}{" "}
      {isOpen && writes === "officer" && one.dueDay && (
        <a href={staffVoicePaths(pilot.id).day(one.id)}>
          {t.move}
          {about}
        </a>
      )}
    </>
  );
}

type BesideProps = Readonly<{ pilot: Pilot; back: Readonly<{ href: string; label: "toAll" | "toForm" }> }>;

/** What every voice has answered, question by question. */
export function BesidePage({ pilot, back }: BesideProps) {
  const { t } = usePage(voicesTexts);
  return (
    <Layout title={t.besideTitle} back={{ href: back.href, label: t[back.label] }}>
      <PageHeading caption={pilot.grant.title} title={t.besideTitle} lead={t.besideLead} />
      <EmptyCells pilot={pilot} />
      <BesideAnswers pilot={pilot} />
    </Layout>
  );
}

/** The cells that the signed final evaluation leaves empty. */
function EmptyCells({ pilot }: Readonly<{ pilot: Pilot }>) {
  const { t, lang } = usePage(voicesTexts);
  const empty = emptyInFinal(pilot);
  if (empty.length === 0) return null;
  return (
    <Notice tone="warning" title={t.emptyTitle}>
      <p>{t.emptyText}</p>
      <ul>
        {empty.map(({ question, lensName }) => (
          <li key={question.id}>{`${wordsIn(lensName, lang)}: ${wordsIn(question.label, lang)}`}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** The answers to each question, voice beside voice; also as the evaluator reads those of the others. */
export function BesideAnswers({ pilot }: Readonly<{ pilot: Pilot }>) {
  const { t, lang } = usePage(voicesTexts);
  const form = evaluationForm(pilot.call);
  const voices = signedVoices(pilot);
  const cells = new Map(frameCells(form).map(({ question, lensName }) => [question.id, lensName]));
  const asked = askedIds(form);
  const goals = new Set((pilot.call.evaluationPlan?.goals ?? []).map(({ id }) => id));
  const questions = new Map(
    [form, ...voices.map((voice) => voice.form)]
      .flatMap(({ sections }) => sections.flatMap((section) => section.questions))
      .filter(({ id }) => asked.has(id) || goals.has(id))
      .map((question) => [question.id, question] as const),
  );
  const sections = [...questions.values()].flatMap((question) => {
    const lens = cells.get(question.id) ?? (goals.has(question.id) ? { sv: t.goals, en: t.goals } : undefined);
    const label = wordsIn(question.label, lang);
    const answers = voices.flatMap(({ occasion, name, signedBy, organisation, at, answers: all }): ShownQuestion[] => {
      const answer = said(question, all[question.id], all[earlyId(question.id)] !== undefined);
      const who = organisation ? t.evaluatorIs(signedBy, organisation) : signedBy;
      const voice = t.voice(name[lang], who, formatDay(dayOf(at), lang));
      return answer ? [{ id: `${question.id}-${occasion}`, label: voice, answer }] : [];
    });
    if (answers.length === 0) return [];
    return [{ id: question.id, name: lens ? `${wordsIn(lens, lang)}: ${label}` : label, questions: answers }];
  });
  if (sections.length === 0) return <p>{t.besideNone}</p>;
  return <ReadAnswers sections={sections} />;

  function said(question: Question, value: Value | undefined, early: boolean): ShownAnswer | undefined {
    if (early) return { kind: "line", text: t.early };
    return value === undefined ? undefined : shownAnswer(question, value, { lang });
  }
}
