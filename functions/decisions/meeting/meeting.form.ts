import { type AnswersOf, defineForm } from "../../platform/forms/answers-of.ts";
import type { Section } from "../../platform/forms/document.ts";
import { decisionTexts } from "../decision.texts.ts";
import { meetingTexts } from "./meeting.texts.ts";

type T = typeof meetingTexts.sv | typeof meetingTexts.en;
const both = (text: (t: T) => string) => ({ sv: text(meetingTexts.sv), en: text(meetingTexts.en) });
type D = typeof decisionTexts.sv | typeof decisionTexts.en;
const ofDecision = (text: (t: D) => string) => ({ sv: text(decisionTexts.sv), en: text(decisionTexts.en) });

const about = {
  id: "p-about",
  slug: "motet",
  name: both((t) => t.about),
  questions: [
    { id: "p-name", kind: "line", limit: 120, label: both((t) => t.name), hint: both((t) => t.nameHint) },
    { id: "p-day", kind: "day", label: both((t) => t.day), hint: both((t) => t.dayHint), optional: true },
  ],
} as const satisfies Section;

const described = { format: 1, version: 1, for: "decision", name: both((t) => t.title) } as const;

/** What is known when a meeting is put up. */
export const newMeetingForm = defineForm({ ...described, id: "p-new-meeting", sections: [about], rules: [] });

/**
 * What every decision of a meeting shares, under the names that the form of a decision has for it. It is filled in as it
 * becomes known; a decision is filled in from it once it says who decided, when and under which paragraph.
 */
export const meetingForm = defineForm({
  ...described,
  id: "p-meeting",
  sections: [
    about,
    {
      id: "p-minutes",
      slug: "protokoll",
      name: both((t) => t.minutes),
      questions: [
        {
          id: "p-paragraph",
          kind: "line",
          limit: 40,
          label: ofDecision((t) => t.section),
          hint: both((t) => t.paragraphHint),
          optional: true,
        },
        {
          id: "p-deciders",
          kind: "text",
          limit: 1000,
          label: ofDecision((t) => t.deciders),
          hint: ofDecision((t) => t.decidersHint),
          optional: true,
        },
        {
          id: "p-left",
          kind: "text",
          limit: 1000,
          label: both((t) => t.left),
          hint: both((t) => t.leftHint),
          optional: true,
        },
        { id: "p-rapporteur", kind: "line", limit: 200, label: ofDecision((t) => t.rapporteur), optional: true },
        {
          id: "p-present",
          kind: "text",
          limit: 1000,
          label: ofDecision((t) => t.present),
          hint: ofDecision((t) => t.presentHint),
          optional: true,
        },
        {
          id: "p-dissent",
          kind: "text",
          limit: 3000,
          label: ofDecision((t) => t.dissent),
          hint: both((t) => t.dissentHint),
          optional: true,
        },
        { id: "p-adjusted", kind: "day", label: ofDecision((t) => t.adjusted), optional: true },
        { id: "p-announced", kind: "day", label: ofDecision((t) => t.announced), optional: true },
        {
          id: "p-extract",
          kind: "line",
          limit: 200,
          label: ofDecision((t) => t.extract),
          hint: ofDecision((t) => t.extractHint),
          optional: true,
        },
      ],
    },
  ],
  rules: [],
});
export type MeetingAnswers = AnswersOf<typeof meetingForm>;
