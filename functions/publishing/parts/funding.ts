import { AppropriationCode, type Source } from "../../calls/call.ts";
import type { Row, Value } from "../../platform/forms/answers.ts";
import type { Column } from "../../platform/forms/document.ts";
import { languageNames, partTexts } from "../publishing-forms.texts.ts";
import { type Found, inEach, textIn, wordsAnswered, wordsWritten } from "./part.ts";

const t = partTexts.costs;
type Cells = Row["cells"];

const kinds = ["public", "private"] as const;
/** Whose money a source is, and which appropriation it is paid from. */
export const fundingColumns: readonly Column[] = [
  {
    ...{ id: "p-kind", label: t.kind, hint: t.kindHint, kind: "choice", optional: true },
    options: kinds.map((kind) => ({ id: `p-${kind}`, label: t.kinds[kind] })),
  },
  {
    ...{ id: "p-appropriation", label: t.appropriation, hint: t.appropriationHint },
    ...{ kind: "line", limit: 20, optional: true },
  },
  ...inEach(
    (lang): Column => ({
      ...{ id: `p-appropriation-name-${lang}`, label: languageNames.of(t.appropriationName, lang) },
      ...{ kind: "line", limit: 300, optional: true },
    }),
  ),
];
/** The cells of a source that say whose money it is. */
export const fundingAnswered = ({
  kind,
  appropriation,
}: Pick<Source, "kind" | "appropriation">): Readonly<Record<string, Value | undefined>> => ({
  "p-kind": kind && `p-${kind}`,
  "p-appropriation": appropriation?.code,
  ...wordsAnswered("p-appropriation-name", appropriation?.name),
});

/** Whose money a source is, as it was answered. */
export function fundingIn(cells: Cells): Pick<Source, "kind" | "appropriation"> {
  const kind = kinds.find((one) => cells["p-kind"] === `p-${one}`);
  const code = textIn(cells, "p-appropriation");
  const name = wordsWritten(cells, "p-appropriation-name");
  return {
    ...(kind ? { kind } : {}),
    ...(code === "" ? {} : { appropriation: { code, ...(name ? { name } : {}) } }),
  };
}

/** What is wrong with the appropriation of a row: only what is public is paid from one. */
export function fundingProblems(cells: Cells): readonly Found[] {
  const code = textIn(cells, "p-appropriation");
  const isNamed = wordsWritten(cells, "p-appropriation-name") !== undefined;
  return [
    code === "" && isNamed && ["p-appropriation", "appropriation-without-code"],
    code !== "" && !AppropriationCode.safeParse(code).success && ["p-appropriation", "no-appropriation"],
    code !== "" && cells["p-kind"] === "p-private" && ["p-kind", "appropriation-is-public"],
  ];
}
