import { defineForm } from "../platform/forms/answers-of.ts";
import type { Form, Option } from "../platform/forms/document.ts";
import { partIdOf } from "../platform/forms/ids.ts";
import type { Words } from "../platform/forms/words.ts";
import type { CallId } from "../vocabulary/ids.ts";

type Named = { readonly callId: CallId; readonly title: Words };

/** The option that stands for a copy of a call. */
export const copyOption = (callId: CallId) => partIdOf(`copy of ${callId}`);

/** How a call is begun: under which name in addresses, and from what. */
export const beginForm = (calls: readonly Named[]): Form =>
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
        ],
      },
    ],
    rules: [],
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
