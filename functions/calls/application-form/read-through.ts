import { type FileType, fileTypes } from "../../platform/files/file-types.ts";
import { shownAddress } from "../../platform/mail/mailbox.ts";
import type { ReadSection } from "../../platform/web/ui/read-through.tsx";
import { formatBytes } from "../../vocabulary/file-name.ts";
import { formatDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { formatKronor, formatMoney, type Ore, zeroOre } from "../../vocabulary/ore.ts";
import { type Call, type Choice, homesOf } from "../call.ts";
import type { Application, Budget, Organisation, Project } from "./application.ts";
import { type BudgetRow, type ByYear, computeBudget } from "./budget.ts";
import { readThroughTexts } from "./read-through.texts.ts";
import { appliedFor } from "./summary.ts";

/** What a reader sees of an attached file. */
type AttachedFile = { readonly name: string; readonly type: FileType; readonly bytes: number };

const labelOf = (choices: readonly Choice[], id: string, lang: Language) =>
  choices.find((choice) => choice.id === id)?.label[lang] ?? id;

function organisationSection(organisation: Organisation, call: Call, lang: Language): ReadSection {
  const t = readThroughTexts[lang];
  const { contact, signatory, deMinimis } = organisation;
  return {
    id: "organisation",
    title: t.sections.organisation,
    rows: [
      { key: t.name, value: organisation.name },
      { key: t.number, value: organisation.number },
      { key: t.type, value: labelOf(call.organisationTypes, organisation.type, lang) },
      { key: t.municipality, value: labelOf(homesOf(call), organisation.municipality, lang) },
      { key: t.contact, value: [contact.name, shownAddress(contact.email), contact.phone] },
      { key: t.signatory, value: `${signatory.name}, ${signatory.role}` },
      { key: t.vat, value: t.vatAnswers[organisation.vat] },
      { key: t.stateAid, value: deMinimis ? t.deMinimis(String(deMinimis.receivedEuro)) : t.noStateAid },
    ],
  };
}

function projectSection(project: Project, call: Call, lang: Language): ReadSection {
  const t = readThroughTexts[lang];
  const listed = (choices: readonly Choice[], ids: readonly string[]) =>
    ids.length === 0 ? t.none : ids.map((id) => labelOf(choices, id, lang));
  return {
    id: "project",
    title: t.sections.project,
    rows: [
      { key: t.title, value: project.title },
      { key: t.summary, value: project.summary },
      { key: t.period, value: `${formatDay(project.startDay, lang)} – ${formatDay(project.endDay, lang)}` },
      { key: t.focusAreas, value: listed(call.focusAreas, project.focusAreas) },
      { key: t.municipalities, value: listed(call.municipalities, project.municipalities) },
      { key: t.perspectives, value: listed(call.perspectives, project.perspectives) },
      { key: t.waysToTakePart, value: listed(call.waysToTakePart, project.waysToTakePart) },
    ],
  };
}

const headingsSection = (headings: Application["headings"], call: Call, lang: Language): ReadSection => ({
  id: "headings",
  title: readThroughTexts[lang].sections.headings,
  rows: call.headings.flatMap(({ id, label }) => {
    const value = headings[id];
    return value === undefined ? [] : [{ key: label[lang], value }];
  }),
});

function budgetSection(budget: Budget, call: Call, lang: Language): ReadSection {
  const t = readThroughTexts[lang];
  const computed = computeBudget(call, budget);
  const years = call.years.map(String);
  const figures = (amounts: ByYear, sum: Ore) => [
    ...years.map((year) => formatKronor(amounts[year] ?? zeroOre, lang)),
    formatKronor(sum, lang),
  ];
  const table = (caption: string, heading: string, rows: readonly BudgetRow[], choices: readonly Choice[]) => ({
    caption,
    columns: [heading, ...[...years, t.sum].map((label) => ({ label, numeric: true }) as const)],
    rows: rows.map((row) => [labelOf(choices, row.id, lang), ...figures(row.amounts, row.sumOre)]),
  });
  return {
    id: "budget",
    title: t.sections.budget,
    rows: [
      {
        key: t.grant,
        value: [
          formatMoney(appliedFor(call, computed).grantOre, lang),
          t.grantBasis(call.displayedRate, formatMoney(call.capOre, lang)),
        ],
      },
    ],
    tables: [
      {
        ...table(t.costs, t.category, computed.costs, call.categories),
        footer: [t.sum, ...figures(computed.costsByYear, computed.costsOre)],
      },
      {
        ...table(t.financing, t.source, computed.financing, call.financing),
        footer: [t.sum, ...figures(computed.financingByYear, computed.financingOre)],
      },
    ],
  };
}

function attachmentsSection(attachments: readonly AttachedFile[], lang: Language): ReadSection {
  const t = readThroughTexts[lang];
  const named = attachments.map(
    ({ name, type, bytes }) => `${name} (${fileTypes[type].label}, ${formatBytes(bytes, lang)})`,
  );
  return {
    id: "attachments",
    title: t.sections.attachments,
    rows: [{ key: t.files, value: named.length === 0 ? t.none : named }],
  };
}

/** The parts of an application that are there, as sections to read; a draft has only those that are complete. */
export function sectionsOf(
  { organisation, project, headings, budget }: { readonly [part in keyof Application]: Application[part] | undefined },
  attachments: readonly AttachedFile[],
  call: Call,
  lang: Language,
): readonly ReadSection[] {
  return [
    ...(organisation ? [organisationSection(organisation, call, lang)] : []),
    ...(project ? [projectSection(project, call, lang)] : []),
    ...(headings ? [headingsSection(headings, call, lang)] : []),
    ...(budget ? [budgetSection(budget, call, lang)] : []),
    attachmentsSection(attachments, lang),
  ];
}

/** A submitted application as sections to read. */
export const readThrough = (
  { application, attachments }: { readonly application: Application; readonly attachments: readonly AttachedFile[] },
  call: Call,
  lang: Language,
): readonly ReadSection[] => sectionsOf(application, attachments, call, lang);
