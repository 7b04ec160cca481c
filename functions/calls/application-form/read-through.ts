import type { Answers } from "../../platform/forms/answers.ts";
import type { Form } from "../../platform/forms/document.ts";
import { resolved } from "../../platform/forms/resolve.ts";
import { askedAs } from "../../platform/forms/role.ts";
import { type Reader, show } from "../../platform/forms/show.ts";
import type { ShownQuestion, ShownSection } from "../../platform/forms/shown.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatMoney, type Ore, sumOre } from "../../vocabulary/ore.ts";
import { formatRate } from "../../vocabulary/rate.ts";
import type { Call } from "../call.ts";
import { type AttachedFile, filesQuestions, otherFiles, shownFiles } from "./attached-files.ts";
import { type ComputedBudget, computeBudget } from "./budget.ts";
import { budgetIn } from "./budget-answers.ts";
import { givenBy } from "./given.ts";
import { publicFinancing } from "./public-financing.ts";
import { rateInWords } from "./rate-in-words.ts";
import { readThroughTexts } from "./read-through.texts.ts";
import { appliedFor } from "./summary.ts";

/** What a reader sees of an attached file. */
type Attached = Pick<AttachedFile, "fileId" | "name" | "bytes" | "question">;
type Submitted = { readonly answers: Answers; readonly attachments: readonly Attached[] };
type To = {
  readonly lang: Language;
  readonly reader: Reader;
  /** Where a file can be opened, for those who may. */
  readonly fileHref?: ((file: string) => string) | undefined;
};

/** One decimal at most: `72,4 %`. */
const shareIn = (part: Ore, all: Ore, lang: Language): string =>
  new Intl.NumberFormat(lang === "sv" ? "sv-SE" : "en-GB", { style: "percent", maximumFractionDigits: 1 }).format(
    part / all,
  );

/** Whose money pays the costs; nothing where the call does not say it of its sources. */
function financingShares(call: Call, { financing }: ComputedBudget, lang: Language): readonly ShownQuestion[] {
  const found = publicFinancing(call, financing);
  if (!found) return [];
  const t = readThroughTexts[lang];
  const { publicOre, privateOre, unsaidOre } = found;
  const all = sumOre([publicOre, privateOre, unsaidOre]);
  const said = (words: (share: string, amount: string) => string, part: Ore) =>
    words(shareIn(part, all, lang), formatMoney(part, lang));
  const items = [
    said(t.publicShare, publicOre),
    ...(privateOre === 0 ? [] : [said(t.privateShare, privateOre)]),
    ...(unsaidOre === 0 ? [] : [said(t.unsaidShare, unsaidOre)]),
    ...(call.publicMost === undefined ? [] : [t.publicMost(formatRate(call.publicMost, lang))]),
  ];
  return [{ id: "financing", label: t.shares, answer: { kind: "list", items } }];
}

/** What the costs give and what is asked for: it follows from the answers, and nobody has typed it as it stands here. */
function grantSection({ answers }: Submitted, call: Call, lang: Language): readonly ShownSection[] {
  const form = call.forms.application;
  if (!askedAs(form, "costs")) return [];
  const t = readThroughTexts[lang];
  const budget = computeBudget(call, budgetIn(form, answers));
  const { grantOre } = appliedFor(call, budget);
  const items = [formatMoney(grantOre, lang), t.grantBasis(rateInWords(call, lang), formatMoney(call.capOre, lang))];
  return [
    {
      id: "grant",
      name: t.grant,
      questions: [
        { id: "grant", label: t.applied, answer: { kind: "list", items } },
        ...financingShares(call, budget, lang),
      ],
    },
  ];
}

/** The files that answer no question. */
function attachmentsSection({ attachments }: Submitted, form: Form, { lang, fileHref }: To): ShownSection {
  const t = readThroughTexts[lang];
  const files = otherFiles(form, attachments).map(({ fileId, name, bytes }) => ({
    name,
    bytes,
    href: fileHref?.(fileId),
  }));
  const answer = files.length === 0 ? ({ kind: "nothing" } as const) : ({ kind: "files", files } as const);
  const name = filesQuestions(form).length === 0 ? t.attachments : t.otherAttachments;
  return { id: "attachments", name, questions: [{ id: "attachments", label: t.files, answer }] };
}

/** An application to read: what was answered, the grant that it leads to, and the files that came with it. */
export function readThrough(submitted: Submitted, call: Call, to: To): readonly ShownSection[] {
  const form = resolved(call.forms.application, givenBy(call));
  return [
    ...show(form, submitted.answers, { ...to, files: shownFiles(submitted.attachments, to.fileHref) }),
    ...grantSection(submitted, call, to.lang),
    attachmentsSection(submitted, form, to),
  ];
}
