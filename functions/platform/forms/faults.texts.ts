import type { Same } from "../../vocabulary/language.ts";

type Facts = Readonly<Record<string, string | number>>;

const sv = {
  "id-twice": (_: Facts) => "Två delar har samma id. Ta bort den ena och lägg till den på nytt.",
  "slug-twice": ({ slug }: Facts) => `Två avsnitt har namnet ${slug} i adressen. Ge det ena ett annat namn.`,
  "condition-absent": (_: Facts) =>
    "Villkoret gäller en fråga som inte finns. Välj en annan fråga eller ta bort villkoret.",
  "condition-later": ({ question }: Facts) =>
    `Villkoret gäller ”${question}”, som inte står tidigare. Flytta frågan hit upp eller välj en fråga som står före.`,
  "condition-kind": ({ question }: Facts) =>
    `Villkoret passar inte svaren på ”${question}”. Välj ett villkor som frågans svar kan uppfylla.`,
  "condition-option": ({ question }: Facts) =>
    `Villkoret gäller ett svar som inte finns på ”${question}”. Välj ett av svaren som finns.`,
  "computed-absent": (_: Facts) => "Det som räknas ut bygger på en rad eller kolumn som inte finns. Välj en annan.",
  "computed-later": ({ part }: Facts) =>
    `Det som räknas ut bygger på ”${part}”, som inte står före. Flytta den så att den står före.`,
  "computed-kind": ({ part }: Facts) => `Det går bara att räkna med belopp, och ”${part}” är inget belopp.`,
  "share-without-rate": (_: Facts) => "Andelen saknar procentsats. Fyll i hur stor andelen är.",
  "too-many-cells": ({ cells, most }: Facts) =>
    `Tabellen har ${cells} celler och får ha högst ${most}. Dela upp den eller ta bort rader eller kolumner.`,
  "stated-without-sums": (_: Facts) => "Tabellen frågar efter angivna summor men räknar inga. Slå på summorna.",
  "least-over-most": ({ least, most }: Facts) =>
    `Det minsta (${least}) är större än det största (${most}). Rätta det ena.`,
  "earliest-after-latest": ({ earliest, latest }: Facts) =>
    `Den första dagen (${earliest}) är efter den sista (${latest}). Rätta den ena.`,
  "levels-order": (_: Facts) => "Nivåernas värden ska stiga, från den lägsta till den högsta.",
  "asked-twice": (_: Facts) => "Samma uppgift frågas efter två gånger. Ta bort den ena.",
  "role-kind": ({ kind }: Facts) => `Frågans roll kräver typen ”${kind}”. Byt typ eller ta bort rollen.`,
  "role-twice": ({ role }: Facts) => `En annan fråga har redan rollen ”${role}”. Ta bort rollen från den ena.`,
  "role-missing": ({ role, kind }: Facts) =>
    `Formuläret saknar en fråga med rollen ”${role}”. Lägg till en av typen ”${kind}”.`,
  "role-purpose": ({ role }: Facts) => `Rollen ”${role}” hör inte till den här sortens formulär. Ta bort rollen.`,
  "role-option-missing": ({ is }: Facts) => `Inget av svaren betyder ”${is}”. Ange vilket svar som gör det.`,
  "role-option-twice": ({ is }: Facts) => `Flera svar betyder ”${is}”. Låt bara ett av dem göra det.`,
  "weight-missing": (_: Facts) => "Andra kriterier har en vikt. Ge det här också en, eller ta bort de andras.",
  "weights-sum": ({ sum }: Facts) => `Kriteriernas vikter är tillsammans ${sum} procent. De ska vara 100.`,
  "weights-other-levels": ({ own, first }: Facts) =>
    `Kriteriet har poäng ${own} och det första ${first}. Kriterier med vikter ska ha samma lägsta och högsta poäng.`,
  "weight-without-role": (_: Facts) =>
    "Frågan har en vikt men är inget kriterium. Ge den rollen, eller ta bort vikten.",
  "eligibility-kind": (_: Facts) =>
    "Här går det bara att fråga efter det som kryssas i. Ta bort frågan, eller lägg till en med ja och nej eller med svar att välja.",
  "rule-unknown": ({ rule }: Facts) => `Regeln ${rule} finns inte. Ta bort den.`,
  "rule-absent": ({ rule }: Facts) =>
    `Regeln ${rule} gäller en del som inte finns. Välj en annan del eller ta bort regeln.`,
  "kind-changed": (_: Facts) =>
    "Frågan är av en annan typ än i den version som gäller. Ta bort den och lägg till en ny fråga i stället.",
  "id-reused": (_: Facts) =>
    "Id:t stod för något annat i den version som gäller. Ta bort delen och lägg till den på nytt.",
  "language-missing": ({ language, text }: Facts) => `”${text}” saknas på ${language}. Översätt texten.`,
  "too-large": ({ bytes, all, most }: Facts) =>
    `Formuläret är ${all} byte och får vara högst ${most}. Det här avsnittet är ${bytes}. Korta texterna eller dela formuläret.`,
  "still-used": ({ by }: Facts) => `Används av ${by}. Ändra det först, och ta sedan bort den här.`,
  "part-absent": (_: Facts) => "Delen finns inte längre. Någon annan kan ha tagit bort den. Läs in sidan igen.",
  "last-section": (_: Facts) => "Ett formulär har minst ett avsnitt. Lägg till ett annat innan du tar bort det här.",
  unfit: (_: Facts) =>
    "Det går inte att spara så: en text är för lång eller tom, eller delarna är för många. Rätta det och försök igen.",
};
export type FaultCode = keyof typeof sv;

const en: Same<typeof sv> = {
  "id-twice": () => "Two parts have the same id. Remove one and add it again.",
  "slug-twice": ({ slug }) => `Two sections are called ${slug} in addresses. Give one of them another name.`,
  "condition-absent": () =>
    "The condition is about a question that does not exist. Choose another question or remove the condition.",
  "condition-later": ({ question }) =>
    `The condition is about “${question}”, which does not stand earlier. Move it up, or choose a question that stands before.`,
  "condition-kind": ({ question }) =>
    `The condition does not suit the answers to “${question}”. Choose one that an answer can fulfil.`,
  "condition-option": ({ question }) =>
    `The condition names an answer that “${question}” does not have. Choose one that it has.`,
  "computed-absent": () => "What is computed builds on a row or column that does not exist. Choose another.",
  "computed-later": ({ part }) =>
    `What is computed builds on “${part}”, which does not stand before it. Move it so that it does.`,
  "computed-kind": ({ part }) => `Only amounts can be computed with, and “${part}” is no amount.`,
  "share-without-rate": () => "The share has no rate. Fill in how large it is.",
  "too-many-cells": ({ cells, most }) =>
    `The table has ${cells} cells and may have at most ${most}. Divide it, or remove rows or columns.`,
  "stated-without-sums": () => "The table asks for stated sums but makes none. Switch the sums on.",
  "least-over-most": ({ least, most }) => `The least (${least}) is more than the most (${most}). Correct one of them.`,
  "earliest-after-latest": ({ earliest, latest }) =>
    `The first day (${earliest}) is after the last (${latest}). Correct one of them.`,
  "levels-order": () => "The values of the levels must rise, from the lowest to the highest.",
  "asked-twice": () => "The same thing is asked twice. Remove one of them.",
  "role-kind": ({ kind }) => `The role of the question demands the kind “${kind}”. Change the kind or remove the role.`,
  "role-twice": ({ role }) => `Another question has the role “${role}” already. Remove it from one of them.`,
  "role-missing": ({ role, kind }) =>
    `The form lacks a question with the role “${role}”. Add one of the kind “${kind}”.`,
  "role-purpose": ({ role }) => `The role “${role}” does not belong to this sort of form. Remove it.`,
  "role-option-missing": ({ is }) => `No answer means “${is}”. Say which one does.`,
  "role-option-twice": ({ is }) => `Several answers mean “${is}”. Let only one of them do so.`,
  "weight-missing": () => "Other criteria have a weight. Give this one too, or remove those of the others.",
  "weights-sum": ({ sum }) => `The weights of the criteria come to ${sum} percent. They must come to 100.`,
  "weights-other-levels": ({ own, first }) =>
    `The criterion has points ${own} and the first one ${first}. Criteria with weights must have the same lowest and highest points.`,
  "weight-without-role": () =>
    "The question has a weight but is no criterion. Give it that role, or remove the weight.",
  "eligibility-kind": () =>
    "Only what is ticked can be asked here. Remove the question, or add one with yes and no or with answers to choose.",
  "rule-unknown": ({ rule }) => `There is no rule ${rule}. Remove it.`,
  "rule-absent": ({ rule }) =>
    `The rule ${rule} is about a part that does not exist. Choose another part or remove the rule.`,
  "kind-changed": () =>
    "The question is of another kind than in the version in force. Remove it and add a new question instead.",
  "id-reused": () => "The id stood for something else in the version in force. Remove the part and add it again.",
  "language-missing": ({ language, text }) => `“${text}” is missing in ${language}. Translate it.`,
  "too-large": ({ bytes, all, most }) =>
    `The form is ${all} bytes and may be at most ${most}. This section is ${bytes}. Shorten texts or divide the form.`,
  "still-used": ({ by }) => `Used by ${by}. Change that first, and then remove this.`,
  "part-absent": () => "The part is no longer there. Another person may have removed it. Load the page again.",
  "last-section": () => "A form has at least one section. Add another before you remove this one.",
  unfit: () =>
    "It cannot be saved so: a text is too long or empty, or there are too many parts. Correct it and try again.",
};

export const faultsTexts = { sv, en };
