import type { Appeal } from "../../calls/appeal.ts";
import { type CallInWork, decisionLeaves } from "../../calls/call.ts";
import { type Choosing, type ChosenBy, type GroupMember, mostMembers } from "../../calls/choosing.ts";
import type { Answers } from "../../platform/forms/answers.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import type { Question } from "../../platform/forms/document.ts";
import { languages } from "../../vocabulary/language.ts";
import { languageNames, partTexts } from "../publishing-forms.texts.ts";
import { deMinimisAnswered, deMinimisQuestions, deMinimisWritten } from "./de-minimis.ts";
import { answered, inEach, openRows, type Part, rowsIn, textIn, wordsAnswered, wordsWritten } from "./part.ts";

const t = partTexts.choosing;

/** The members of the group that were answered. */
export const membersIn = (answers: Answers): GroupMember[] =>
  rowsIn(answers, "p-members").map(({ cells }) => {
    const language = languages.find((one) => one === textIn(cells, "language"));
    return { name: textIn(cells, "name"), email: textIn(cells, "email"), ...(language ? { language } : {}) };
  });
/** Members of the group as answers. */
export const membersAnswered = (members: readonly GroupMember[]): Answers =>
  answered({ "p-members": members.length === 0 ? undefined : openRows(members, (member) => member) });

/** Who is in the group: written with the call, and changed while it runs. */
export const membersQuestion: Question = {
  id: "p-members",
  label: t.members,
  hint: t.membersHint,
  kind: "people",
  least: 0,
  most: mostMembers,
  ask: ["name", "email", "language"],
  optional: true,
};

const byGroup = { question: "p-way", has: ["p-group"] } as const;
const appealed = { question: "p-appeal", has: ["p-legality-review", "p-administrative-appeal"] } as const;
const isFirst = (lang: string) => lang === "sv";

const chosen: readonly ChosenBy[] = ["reviewers", "direct", "group"];
const chosenIn = (answers: Answers): ChosenBy =>
  chosen.find((way) => `p-${way}` === textIn(answers, "p-way")) ?? "reviewers";
const appeals: readonly Appeal["kind"][] = ["none", "not-appealable", "legality-review", "administrative-appeal"];

/** Who judges applications before they are decided, and how the decisions can be appealed. */
export const choosingPart: Part = {
  form: defineForm({
    format: 1,
    id: "p-call-choosing",
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-choosing",
        name: t.name,
        slug: "val",
        questions: [
          {
            id: "p-way",
            label: t.way,
            hint: t.wayHint,
            kind: "choice",
            options: [
              { id: "p-reviewers", label: t.reviewers },
              { id: "p-direct", label: t.direct },
              { id: "p-group", label: t.group },
            ],
          },
          ...inEach(
            (lang): Question => ({
              id: `p-group-name-${lang}`,
              label: languageNames.of(t.groupName, lang),
              hint: t.groupNameHint,
              kind: "line",
              limit: 120,
              when: byGroup,
              ...(isFirst(lang) ? {} : { optional: true }),
            }),
          ),
          { ...membersQuestion, when: byGroup },
          {
            id: "p-read-each-other",
            label: t.readEachOther,
            hint: t.readEachOtherHint,
            kind: "choices",
            options: [{ id: "p-read", label: t.readAfterwards }],
            when: { question: "p-way", has: ["p-reviewers", "p-group"] },
            optional: true,
          },
          {
            id: "p-formal-check",
            label: t.formalCheck,
            hint: t.formalCheckHint,
            kind: "choices",
            options: [{ id: "p-checked", label: t.checked }],
            optional: true,
          },
          {
            id: "p-leaves",
            label: t.leaves,
            hint: t.leavesHint,
            kind: "choices",
            options: decisionLeaves.map((one) => ({ id: `p-${one}`, label: t.leftOut[one] })),
            optional: true,
          },
          ...deMinimisQuestions,
          {
            id: "p-appeal",
            label: t.appeal,
            hint: t.appealHint,
            kind: "choice",
            options: [
              { id: "p-none", label: t.none },
              { id: "p-not-appealable", label: t.notAppealable },
              { id: "p-legality-review", label: t.legality },
              { id: "p-administrative-appeal", label: t.administrative },
            ],
          },
          ...inEach(
            (lang): Question => ({
              id: `p-appeal-to-${lang}`,
              label: languageNames.of(t.to, lang),
              hint: t.toHint,
              kind: "text",
              limit: 1000,
              when: appealed,
              optional: true,
            }),
          ),
          ...inEach(
            (lang): Question => ({
              id: `p-appeal-text-${lang}`,
              label: languageNames.of(t.text, lang),
              hint: t.textHint,
              kind: "text",
              limit: 4000,
              when: appealed,
              optional: true,
            }),
          ),
        ],
      },
    ],
    rules: [],
  }),

  answersIn: ({ choosing, group, appeal, formalCheck, readEachOther, decisionLeaves: leaves, deMinimis }) =>
    answered({
      "p-way": `p-${choosing.way}`,
      ...wordsAnswered("p-group-name", choosing.way === "group" ? choosing.name : undefined),
      ...(choosing.way === "group" ? membersAnswered(group ?? []) : {}),
      "p-read-each-other": readEachOther && choosing.way !== "direct" ? ["p-read"] : undefined,
      "p-formal-check": formalCheck ? ["p-checked"] : undefined,
      "p-leaves": leaves?.map((one) => `p-${one}`),
      ...deMinimisAnswered(deMinimis),
      "p-appeal": `p-${appeal.kind}`,
      ...(appeal.kind === "none" ? {} : wordsAnswered("p-appeal-to", appeal.to)),
      ...(appeal.kind === "none" ? {} : wordsAnswered("p-appeal-text", appeal.text)),
    }),

  withAnswers: (
    { group: _group, decisionLeaves: _leaves, formalCheck: _check, readEachOther: _read, deMinimis: _aid, ...call },
    answers,
  ): CallInWork => {
    const way = chosenIn(answers);
    const choosing: Choosing = way === "group" ? { way, name: wordsWritten(answers, "p-group-name") ?? {} } : { way };
    const members = membersIn(answers);
    const chosenLeaves = answers["p-leaves"];
    const leaves = decisionLeaves.filter(
      (one) => Array.isArray(chosenLeaves) && chosenLeaves.some((id) => id === `p-${one}`),
    );
    const deMinimis = deMinimisWritten(answers);
    const kind = appeals.find((one) => `p-${one}` === textIn(answers, "p-appeal")) ?? "none";
    const [to, text] = [wordsWritten(answers, "p-appeal-to"), wordsWritten(answers, "p-appeal-text")];
    return {
      ...call,
      choosing,
      ...(answers["p-read-each-other"] === undefined ? {} : { readEachOther: true as const }),
      ...(answers["p-formal-check"] === undefined ? {} : { formalCheck: true as const }),
      ...(leaves.length > 0 ? { decisionLeaves: leaves } : {}),
      ...(deMinimis ? { deMinimis } : {}),
      ...(way === "group" && members.length > 0 ? { group: members } : {}),
      appeal: { kind, ...(to ? { to } : {}), ...(text ? { text } : {}) },
    };
  },
};
