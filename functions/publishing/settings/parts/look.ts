import { defineForm } from "../../../platform/forms/answers-of.ts";
import type { AuthorityInWork } from "../../../settings/authority.ts";
import { type PartOf, textIn } from "../../parts/part.ts";
import { formTexts } from "../settings-forms.texts.ts";

const t = formTexts.look;
const isColour = (text: string) => /^#[0-9a-f]{6}$/.test(text);

/** The colour of the site; its picture is a file, and has a page of its own. */
export const lookPart: PartOf<AuthorityInWork> = {
  form: defineForm({
    format: 1,
    id: "p-setting-look",
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-look",
        name: t.name,
        slug: "utseende",
        questions: [{ id: "p-colour", label: t.colour, hint: t.colourHint, kind: "line", limit: 7 }],
      },
    ],
    rules: [],
  }),
  answersIn: ({ colour }) => ({ "p-colour": colour }),
  withAnswers: (authority, answers) => ({ ...authority, colour: textIn(answers, "p-colour").toLowerCase() }),
  problems: (answers) => {
    const colour = textIn(answers, "p-colour").toLowerCase();
    return colour === "" || isColour(colour) ? [] : [{ field: "p-colour", code: "no-colour" }];
  },
};
