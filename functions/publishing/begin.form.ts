import { defineForm } from "../platform/forms/answers-of.ts";
import type { Form, Option, Question } from "../platform/forms/document.ts";
import { partIdOf } from "../platform/forms/ids.ts";
import type { Words } from "../platform/forms/words.ts";
import type { ProgrammeId } from "../settings/programme-head.ts";
import type { CallId } from "../vocabulary/ids.ts";

type Named = { readonly callId: CallId; readonly title: Words };

/** The option that stands for a copy of a call. */
export const copyOption = (callId: CallId) => partIdOf(`copy of ${callId}`);

/** The option that stands for a programme. */
export const programmeOption = (id: ProgrammeId) => partIdOf(`programme ${id}`);
type Titled = { readonly programmeId: ProgrammeId; readonly name: Words };

/** How a call is begun: under which name in addresses, and from what. */
export const beginForm = (calls: readonly Named[], programmes: readonly Titled[] = []): Form =>
  defineForm({
    format: 1,
    id: "p-begin-call",
    version: 1,
    for: "act",
    name: { sv: "Ny utlysning", en: "New call" },
    sections: [
      {
        id: "p-begin",
        name: { sv: "Ny utlysning", en: "New call" },
        slug: "ny",
        questions: [
          {
            id: "p-address",
            label: { sv: "Namn i adressen", en: "Name in the address" },
            hint: {
              sv: "Små bokstäver a–z, siffror och bindestreck, till exempel piloter-2027. Det kan inte ändras efteråt.",
              en: "Small letters a–z, digits and hyphens, such as pilots-2027. It cannot be changed afterwards.",
            },
            kind: "line",
            limit: 60,
          },
          {
            id: "p-from",
            label: { sv: "Börja från", en: "Begin from" },
            kind: "choice",
            options: [
              { id: "p-nothing", label: { sv: "En tom utlysning", en: "An empty call" } },
              ...calls.map(
                ({ callId, title }): Option => ({
                  id: copyOption(callId),
                  label: Object.fromEntries(
                    Object.entries(title).map(([lang, name]) => [
                      lang,
                      lang === "sv" ? `En kopia av ${name}` : `A copy of ${name}`,
                    ]),
                  ),
                }),
              ),
            ],
          },
          ...(programmes.length === 0 ? [] : [programmeAsked(programmes)]),
        ],
      },
    ],
    rules: [],
  });

/** Which programme an empty call is of: a copy keeps its own. */
const programmeAsked = (programmes: readonly Titled[]): Question => ({
  id: "p-programme",
  label: { sv: "Program", en: "Programme" },
  hint: {
    sv: "Programmets fokusområden och frågor för utvärdering följer med.",
    en: "The programme's focus areas and its questions of evaluation come along.",
  },
  kind: "choice",
  options: [
    { id: "p-none", label: { sv: "Inget program", en: "No programme" } },
    ...programmes.map(({ programmeId, name }): Option => ({ id: programmeOption(programmeId), label: name })),
  ],
  when: { question: "p-from", has: ["p-nothing"] },
});

/** Under which name in addresses a file's call is to lie. */
export const uploadForm = (): Form => {
  const form = beginForm([]);
  return {
    ...form,
    id: "p-upload-call",
    sections: form.sections.map((section) => ({
      ...section,
      questions: section.questions.filter(({ id }) => id === "p-address"),
    })),
  };
};
