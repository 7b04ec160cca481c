import { act, already, type FormAnswer, type Outcome } from "../../pilot/act.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import type { Tags } from "../../pilot/items/tags.ts";
import { type Pilot, thePilot } from "../../pilot/pilot.ts";
import { keys } from "../../platform/table/keys.ts";
import { unchangedSince, type Write } from "../../platform/table/table.ts";
import type { Instant } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { mostTags } from "./tag.ts";
import { tagTexts } from "./tags.texts.ts";

/** A tag as it is kept (`tagOf`). */
type Command = { readonly tag: string; readonly language: Language };

const tagsPut = ({ id, tags: before }: Pilot, tags: readonly string[], by: Actor, at: Instant): Write => {
  const version = before?.version ?? 0;
  const kept: Tags = {
    v: 1,
    version: version + 1,
    tags: tags.toSorted((a, b) => a.localeCompare(b, "sv")),
    changedAt: at,
    by: { id: by.id, name: by.name },
  };
  return { table: "pilots", put: { ...keys.tags(id), ...kept }, when: unchangedSince(version) };
};

/** An officer gives a case a tag; one that it has already stays as it is. */
export const tagCase = act({
  name: "tag-case",
  writes: ["TAGS"],
  see: thePilot,
  decide: (pilot: Pilot, { tag, language }: Command, { by, at }): Outcome<FormAnswer> => {
    const tags = pilot.tags?.tags ?? [];
    if (tags.includes(tag)) return already({});
    if (tags.length >= mostTags)
      return { answer: { wrong: [{ field: "p-tag", text: tagTexts[language].full(mostTags) }] } };
    return {
      answer: {},
      writes: [tagsPut(pilot, [...tags, tag], by, at)],
      log: { action: "case.tagged", details: { tag } },
    };
  },
});

/** An officer takes a tag off a case; one that is not there any more is off it. */
export const untagCase = act({
  name: "untag-case",
  writes: ["TAGS"],
  see: thePilot,
  decide: (pilot: Pilot, { tag }: Pick<Command, "tag">, { by, at }): Outcome<FormAnswer> => {
    const tags = pilot.tags?.tags ?? [];
    if (!tags.includes(tag)) return already({});
    return {
      answer: {},
      writes: [
        tagsPut(
          pilot,
          tags.filter((one) => one !== tag),
          by,
          at,
        ),
      ],
      log: { action: "case.untagged", details: { tag } },
    };
  },
});
