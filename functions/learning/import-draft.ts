import * as z from "zod";
import type { Typed } from "../vocabulary/typed.ts";
import { analysisLimits } from "./analysis.ts";
import { sentenceKinds } from "./cited.ts";

const File = z.object({
  format: z.literal("analysis-draft/1"),
  by: z.string().trim().min(1).max(120),
  sentences: z
    .array(
      z.object({
        kind: z.enum(sentenceKinds),
        text: z.string().trim().min(1).max(1200),
        places: z.array(z.string().max(20)).max(20).default([]),
        addressee: z.string().max(120).default(""),
      }),
    )
    .min(1)
    .max(analysisLimits.sentences),
});

/** A draft as the form holds it, with what made it; or where in the file something is wrong. */
export type ReadDraft =
  | { readonly by: string; readonly typed: Typed }
  | { readonly fault: "not-json" | { readonly at: string } };

/**
 * Reads a draft that something else has made: an open format, so that any tool may make it.
 * @example readDraft('{"format":"analysis-draft/1","by":"A model","sentences":[{"kind":"judgement","text":"…"}]}')
 */
export function readDraft(text: string): ReadDraft {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: "not-json" };
  }
  const read = File.safeParse(value);
  if (!read.success) return { fault: { at: read.error.issues[0]?.path.join(".") || "format" } };
  const { by, sentences } = read.data;
  const cells = sentences.flatMap(({ kind, text: words, places, addressee }, at) => {
    const row = `p-sentences.r${at + 1}`;
    return [
      [`${row}.p-kind`, `p-${kind}`],
      [`${row}.p-text`, words],
      [`${row}.p-places`, places.join(", ")],
      [`${row}.p-addressee`, addressee],
    ];
  });
  return { by, typed: Object.fromEntries(cells) };
}
