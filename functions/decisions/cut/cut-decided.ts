import { appealWords } from "../../calls/appeal-words.ts";
import type { Context } from "../../pilot/act.ts";
import type { DecisionOf } from "../../pilot/items/decision.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { dayOf, formatDay } from "../../vocabulary/instant.ts";
import { letterId } from "../decision-mails.ts";
import { documentsOf, nextNumber, recordedPut } from "../put-decision.ts";
import { cutTexts } from "./cut.texts.ts";
import type { Heard } from "./hearing.ts";

type CutMade = Pick<DecisionOf<"cut">, "report" | "claimedOre" | "acceptedOre" | "lines" | "beforeOre"> & {
  readonly heard: Heard;
};

/**
 * Less is accepted than was claimed, or than was accepted before: a decision in the case's series by the officer who
 * examines the claim, with its document. The mail that the report is accepted or corrected is its letter, and is named so.
 */
export function cutDecided(pilot: Pilot, { heard, ...cut }: CutMade, context: Pick<Context, "by" | "at" | "newId">) {
  const { by, at } = context;
  const { contact, decision, call } = pilot;
  const { language } = contact;
  const t = cutTexts[language];
  const number = nextNumber(pilot);
  const rule = decision ? { legalBasis: t.rule(formatDay(decision.day, language), decision.section) } : {};
  const recorded: DecisionOf<"cut"> = {
    ...{
      v: 2,
      number,
      outcome: "cut",
      day: dayOf(at),
      section: t.section(cut.report),
      reasons: cut.beforeOre === undefined ? t.reasons : t.reasonsLowered,
      ...rule,
    },
    ...{ deciders: [by.name], rapporteur: by.name, othersPresent: [] },
    madeBy: { kind: "delegate", personId: by.id, mandate: t.mandate },
    ...{ recordedAt: at, recordedBy: by.name, recordedById: by.id },
    ...cut,
    ...heard,
  };
  const appeal = appealWords(call, language);
  return {
    number,
    writes: recordedPut(pilot, recorded),
    documents: documentsOf(pilot, recorded, context),
    letterId: letterId(number),
    decided: {
      number,
      ...(appeal ? { appeal } : {}),
      ...(call.appeal.kind === "not-appealable" ? { final: true as const } : {}),
    },
  };
}
