import { mailsWithText, mostOfMailText } from "../../calls/mail-texts.ts";
import { defineForm } from "../../platform/forms/answers-of.ts";
import { languageNames, partTexts } from "../publishing-forms.texts.ts";
import { answered, inEach, type Part, rowsIn, wordsAnswered, wordsWritten } from "./part.ts";

const t = partTexts.mails;
const rowOf = (mail: string) => `p-${mail}`;

/** What the call has to say in its mails, besides what they say of every call. */
export const mailsPart: Part = {
  form: defineForm({
    format: 1,
    id: "p-call-mails",
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-mails",
        name: t.name,
        slug: "mejl",
        questions: [
          {
            id: "p-mail-texts",
            label: t.texts,
            hint: t.textsHint,
            kind: "table",
            optional: true,
            rows: mailsWithText.map((mail) => ({ id: rowOf(mail), label: t.of[mail] })),
            columns: inEach((lang) => ({
              id: `p-mail-${lang}`,
              label: languageNames.of(t.text, lang),
              kind: "text" as const,
              limit: mostOfMailText,
              optional: true as const,
            })),
            sums: false,
          },
        ],
      },
    ],
    rules: [],
  }),

  answersIn: ({ mailTexts = [] }) =>
    answered({
      "p-mail-texts":
        mailTexts.length === 0
          ? undefined
          : mailsWithText.flatMap((mail) => {
              const text = mailTexts.find((one) => one.mail === mail)?.text;
              return text ? [{ id: rowOf(mail), cells: wordsAnswered("p-mail", text) }] : [];
            }),
    }),

  withAnswers: ({ mailTexts: _, ...call }, answers) => {
    const written = new Map(
      rowsIn(answers, "p-mail-texts").map(({ id, cells }) => [id, wordsWritten(cells, "p-mail")] as const),
    );
    const mailTexts = mailsWithText.flatMap((mail) => {
      const text = written.get(rowOf(mail));
      return text ? [{ mail, text }] : [];
    });
    return { ...call, ...(mailTexts.length > 0 ? { mailTexts } : {}) };
  },
};
