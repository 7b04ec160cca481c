import type { ShownSection } from "../../functions/platform/forms/shown.ts";
import { BlankForm } from "../../functions/platform/forms/ui/blank-form.tsx";
import { Differences } from "../../functions/platform/forms/ui/differences.tsx";
import { clashesOf, Merge } from "../../functions/platform/forms/ui/merge.tsx";
import { Missing } from "../../functions/platform/forms/ui/missing.tsx";
import { ReadAnswers } from "../../functions/platform/forms/ui/read-answers.tsx";
import { GivenBack } from "../../functions/platform/web/given-back.tsx";
import { PageHeading } from "../../functions/platform/web/layout.tsx";
import { Button, ButtonRow, Form } from "../../functions/platform/web/ui/form.tsx";
import type { Language } from "../../functions/vocabulary/language.ts";
import { plainProblems, plainQuestions } from "./a-form-to-see.ts";

const years = ["2027", "2028", "2029", "Summa"].map((label) => ({ label, numeric: true }));
const text =
  "Vi vill pröva ett nytt sätt att möta unga som slutar i föreningen.\n\nGrupperna är små, och ledarna unga själva. Var och en har en egen plats och en uppgift.";

const answers: readonly ShownSection[] = [
  {
    id: "project",
    name: "Projektbeskrivning",
    questions: [
      { id: "p-title", label: "Projektets namn", answer: { kind: "line", text: "Lek & lär" } },
      { id: "p-aim", label: "Syfte och mål", answer: { kind: "text", text } },
      { id: "p-nick", label: "Smeknamn på projektet", lang: "sv", answer: { kind: "nothing" } },
      { id: "p-areas", label: "Insatsområden", answer: { kind: "list", items: ["Skola", "Meningsfull fritid"] } },
      {
        id: "p-reach",
        label: "Räckvidd och spridningspotential i länet",
        answer: {
          kind: "level",
          label: "2 – Rimlig",
          means: "Även andra i kommunen.",
          reason: "Två grannkommuner vill göra likadant.",
        },
      },
    ],
  },
  {
    id: "budget",
    name: "Budget",
    questions: [
      {
        id: "p-costs",
        label: "Kostnader",
        answer: {
          kind: "table",
          table: {
            columns: [{ label: "Kostnad", numeric: false }, ...years],
            rows: [
              ["Egen personal", "1 456 852", "1 989 804", "1 554 884", "5 001 540"],
              ["Externa tjänster", "110 000", "170 000", "161 087", "441 087"],
            ],
            footer: ["Summa", "1 566 852", "2 159 804", "1 715 971", "5 442 627"],
          },
        },
      },
      {
        id: "p-parts",
        label: "Delmål",
        answer: {
          kind: "table",
          table: {
            columns: [
              { label: "Delmål", numeric: false },
              { label: "Vad", numeric: false },
              { label: "Kostar", numeric: true },
            ],
            rows: [["Delmål 1", "Första träffen, med alla som vill vara med", "12 500"]],
          },
        },
      },
      {
        id: "p-papers",
        label: "Stadgar och årsmötesprotokoll",
        answer: { kind: "files", files: [{ name: "stadgar.pdf", bytes: 120_000, href: "/ansokan/1/bilagor/1" }] },
      },
    ],
  },
];

/** Answers to read, with what is missing first. */
export const ReadPage = () => (
  <>
    <PageHeading title="Granska och lämna in" caption="Kraftsamling barn och unga" />
    <Missing
      sections={[{ id: "project", name: "Projektbeskrivning", problems: plainProblems }]}
      href={(section, field) => `/ansokan/1/${section}?granska#${field}`}
    />
    <ReadAnswers
      sections={answers}
      change={(section, question) => `/ansokan/1/${section}${question ? `#${question}` : ""}`}
    />
    <ButtonRow>
      <Button>Lämna in</Button>
    </ButtonRow>
    <h2>Ändrat sedan du läste det</h2>
    <Differences
      differences={[
        { label: "Syfte och mål", why: "changed", was: { kind: "text", text: "Annat." }, now: { kind: "text", text } },
        { label: "Kontaktperson", why: "new", now: { kind: "line", text: "Namn Namnsson" } },
        { label: "Smeknamn", why: "gone", was: { kind: "line", text: "Leken" } },
      ]}
    />
  </>
);

const asked = (id: string) => {
  const asking = plainQuestions.find((question) => question.id === id);
  if (!asking) throw new RangeError(id);
  return asking;
};
const both = [
  {
    field: "p-aim",
    mine: ["Vi vill pröva ett nytt sätt att möta unga.\n\nGrupperna är små."],
    theirs: ["Vi vill pröva nya sätt att möta unga och äldre.\n\nGrupperna är små, högst åtta i varje."],
  },
  { field: "p-vat", mine: ["p-vat-no"], theirs: ["p-vat-partly"] },
  { field: "p-title", mine: ["Lek"], theirs: [] },
];
const merged = async (lang: Language) =>
  clashesOf(both, (id) => ({ label: asked(id).label[lang] ?? "", asking: asked(id) }), lang);
const clashes = { sv: await merged("sv"), en: await merged("en") };

/** Two people have changed the same things. */
export const MergePage = ({ lang }: { lang: Language }) => (
  <>
    <PageHeading title="Ni har ändrat samtidigt" caption="Kraftsamling barn och unga" />
    <Form action="/ansokan/1/mal" version={7}>
      <Merge
        clashes={clashes[lang]}
        who="Anna"
        when="idag 18.12"
        taken={["Målgrupp", "Egen personal, 2027"]}
        merged={{ "p-group": "Unga", "p-areas": ["p-school", "p-leisure"] }}
        typed={{ "keep.p-aim": "both", "p-aim": "Vi vill pröva nya sätt." }}
        problems={[{ field: "keep.p-vat", text: "Välj vad som ska gälla för ”Drar ni av moms?”." }]}
      />
      <Button>Spara</Button>
    </Form>
    <GivenBack
      typed={{
        csrf: "x",
        "p-given": "Det här skrev jag.\nPå två rader.",
        "texts.results": "Och det här.",
        next: "continue",
      }}
      labels={(field) => (field === "p-given" ? { label: "Målgrupp" } : undefined)}
      form="/ansokan/1/mal"
    />
  </>
);

const blank: readonly ShownSection[] = [
  {
    id: "project",
    name: "Projektbeskrivning",
    questions: [
      { id: "p-title", label: "Projektets namn", answer: { kind: "nothing" } },
      {
        id: "p-what",
        label: "Vad säljer ni? (Besvaras om svaret på ”Säljer ni något?” är ”Ja”.)",
        answer: { kind: "nothing" },
      },
      { id: "p-areas", label: "Insatsområden", answer: { kind: "list", items: ["Skola", "Meningsfull fritid"] } },
      {
        id: "p-truth",
        label: "Det intygar jag",
        answer: { kind: "text", text: "Jag intygar att uppgifterna är riktiga." },
      },
      {
        id: "p-costs",
        label: "Kostnader",
        answer: {
          kind: "table",
          table: {
            columns: [{ label: "Kostnad", numeric: false }, ...years],
            rows: [
              ["Egen personal", "", "", "", ""],
              ["Externa tjänster", "", "", "", ""],
            ],
            footer: ["Summa", "", "", "", ""],
          },
        },
      },
    ],
  },
];

export const BlankPage = () => (
  <>
    <PageHeading title="Alla frågor" caption="Kraftsamling barn och unga" />
    <BlankForm sections={blank} />
  </>
);
