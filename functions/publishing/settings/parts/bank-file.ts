import type { Answers } from "../../../platform/forms/answers.ts";
import { defineForm } from "../../../platform/forms/answers-of.ts";
import type { Question } from "../../../platform/forms/document.ts";
import type { Words } from "../../../platform/forms/words.ts";
import type { AuthorityInWork } from "../../../settings/authority.ts";
import { BankFile, bankFileVersions } from "../../../settings/bank-file.ts";
import { parseBankAccount } from "../../../vocabulary/bank-account.ts";
import { giroKinds, parseGiro } from "../../../vocabulary/giro.ts";
import { parseIban } from "../../../vocabulary/iban.ts";
import { formatPaidTo, type PaidTo, paidToKinds } from "../../../vocabulary/paid-to.ts";
import { answered, type PartOf, textIn } from "../../parts/part.ts";
import { bankFileTexts as t } from "./bank-file.texts.ts";

const versionId = (version: string): string => `p-v${version.slice(-2)}`;
const line = (id: string, label: Words, limit: number, hint?: Words): Question => ({
  ...{ id, label, kind: "line", limit, optional: true },
  ...(hint ? { hint } : {}),
});

/** The questions that a bank's file cannot do without. */
const needed = ["p-version", "p-from-kind", "p-from", "p-bic"] as const;
const clearings = ["p-bankgiro-clearing", "p-plusgiro-clearing"] as const;
const all = [...needed, "p-agreement", ...clearings] as const;

/** A number of a kind as it was typed; undefined where it is none. */
function placeIn(kind: string, typed: string): PaidTo | undefined {
  const giro = giroKinds.find((one) => `p-${one}` === kind);
  const [, clearing = "", number = ""] = /^\s*([\d ]+)-(.*)$/.exec(typed) ?? [];
  const read = giro
    ? parseGiro(giro, typed)
    : kind === "p-iban"
      ? parseIban(typed)
      : parseBankAccount(clearing, number);
  return typeof read === "string" ? undefined : read;
}

const said = (answers: Answers, id: string): string => textIn(answers, id).trim();
const bicIn = (answers: Answers): string => said(answers, "p-bic").replace(/\s/g, "").toUpperCase();

/** How the bank takes payments. Without any answer there is no file. */
export const bankFilePart: PartOf<AuthorityInWork> = {
  form: defineForm({
    format: 1,
    id: "p-setting-bank-file",
    version: 1,
    for: "act",
    name: t.name,
    sections: [
      {
        id: "p-bank-file",
        name: t.name,
        slug: "bankfil",
        questions: [
          {
            ...{ id: "p-version", label: t.version, hint: t.versionHint, kind: "choice", optional: true },
            options: bankFileVersions.map((version) => ({
              id: versionId(version),
              label: { sv: `pain.${version}`, en: `pain.${version}` },
            })),
          },
          {
            ...{ id: "p-from-kind", label: t.fromKind, kind: "choice", optional: true },
            options: paidToKinds.map((kind) => ({ id: `p-${kind}`, label: t.kinds[kind] })),
          },
          line("p-from", t.from, 50, t.fromHint),
          line("p-bic", t.bic, 11),
          line("p-agreement", t.agreement, 35, t.agreementHint),
          line("p-bankgiro-clearing", t.bankgiroClearing, 5, t.bankgiroHint),
          line("p-plusgiro-clearing", t.plusgiroClearing, 5, t.plusgiroHint),
        ],
      },
    ],
    rules: [],
  }),

  answersIn: ({ bankFile }) => {
    if (!bankFile) return {};
    const { version, from, bic, agreement, bankgiroClearing, plusgiroClearing } = bankFile;
    return answered({
      "p-version": versionId(version),
      "p-from-kind": `p-${from.kind}`,
      "p-from": formatPaidTo(from).replaceAll("\u00a0", " "),
      "p-bic": bic,
      "p-agreement": agreement,
      "p-bankgiro-clearing": bankgiroClearing,
      "p-plusgiro-clearing": plusgiroClearing,
    });
  },

  withAnswers: ({ bankFile: _, ...authority }, answers) => {
    const bankFile = bankFileIn(answers);
    return bankFile ? { ...authority, bankFile } : authority;
  },

  problems: (answers) => {
    if (all.every((id) => said(answers, id) === "")) return [];
    const missing = needed.filter((id) => said(answers, id) === "");
    if (missing.length > 0) return missing.map((field) => ({ field, code: "bank-file-part" }));
    const { bic, agreement } = BankFile.unwrap().shape;
    const isNumber = placeIn(said(answers, "p-from-kind"), said(answers, "p-from"));
    return [
      ...(isNumber ? [] : [{ field: "p-from", code: "no-place" }]),
      ...(bic.safeParse(bicIn(answers)).success ? [] : [{ field: "p-bic", code: "no-bic" }]),
      ...(agreement.safeParse(said(answers, "p-agreement") || undefined).success
        ? []
        : [{ field: "p-agreement", code: "no-agreement" }]),
      ...clearings
        .filter((id) => !/^(\d{4,5})?$/.test(said(answers, id)))
        .map((field) => ({ field, code: "no-clearing" })),
    ];
  },
};

/** The bank's file as it was answered; undefined where it is none. */
function bankFileIn(answers: Answers): BankFile | undefined {
  const [agreement, bankgiroClearing, plusgiroClearing] = ["p-agreement", ...clearings].map((id) => said(answers, id));
  const read = BankFile.safeParse({
    version: bankFileVersions.find((version) => versionId(version) === said(answers, "p-version")),
    from: placeIn(said(answers, "p-from-kind"), said(answers, "p-from")),
    bic: bicIn(answers),
    ...(agreement ? { agreement } : {}),
    ...(bankgiroClearing ? { bankgiroClearing } : {}),
    ...(plusgiroClearing ? { plusgiroClearing } : {}),
  });
  return read.data;
}
