import fc from "fast-check";
import { type Control, controlsOf, questionsOf } from "../../functions/platform/forms/controls.ts";
import type { Column, Form, Kind, Question, Section, When } from "../../functions/platform/forms/document.ts";
import { flatKinds } from "../../functions/platform/forms/kinds/flat-kind.ts";
import { isGrid } from "../../functions/platform/forms/kinds/grid.ts";
import { rulesOfKind } from "../../functions/platform/forms/kinds/kinds.ts";
import { kronor } from "../../functions/vocabulary/ore.ts";
import { Rate } from "../../functions/vocabulary/rate.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";
import { aForm } from "./a-form.ts";

const words = (text: string) => ({ sv: `${text} sv`, en: `${text} en` });
const options = (of: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `${of}-o${at}`, label: words(`${of} val ${at}`) }));

type Make = { readonly id: string; readonly size: number; readonly cells: readonly Column["kind"][] };

/** A column of a kind; one that computes names the amount before it. */
function column(kind: Column["kind"], at: number, of: string, before: readonly Column[]): Column {
  const asked = {
    id: `${of}-c${at}`,
    label: words(`${of} kolumn ${at}`),
    ...(at % 2 ? { optional: true as const } : {}),
  };
  const amount = before.find((one) => one.kind === "amount");
  if (kind === "computed")
    return amount
      ? { ...asked, kind, how: "share", of: [amount.id], rate: Rate.parse("0.276") }
      : { ...asked, kind: "amount" };
  if (kind === "line" || kind === "text") return { ...asked, kind, limit: 40 };
  if (kind === "number") return { ...asked, kind, decimals: 2 };
  if (kind === "choice") return { ...asked, kind, options: options(asked.id, 2) };
  return { ...asked, kind } as Column; // as: what is left asks for nothing more
}

function columns({ id, cells }: Make): Column[] {
  const made: Column[] = [];
  cells.forEach((kind, at) => {
    made.push(column(kind, at, id, made));
  });
  return made;
}

type KindPart = { [K in Kind]: (make: Make) => object };
/** What a question of each kind needs besides its label. */
const kinds: KindPart = {
  line: ({ size }) => ({ limit: size * 10 }),
  text: ({ size }) => ({ limit: size * 20 }),
  number: ({ size }) => ({ decimals: size % 3, ...(size > 2 ? { least: -5, most: 1000 } : {}) }),
  amount: ({ size }) => (size > 2 ? { least: kronor(-100), most: kronor(5000) } : {}),
  day: () => ({}),
  period: ({ size }) => ({ of: size > 2 ? "days" : "months" }),
  "yes-no": () => ({}),
  choice: ({ id, size }) => ({ options: options(id, size) }),
  choices: ({ id, size }) => ({ options: options(id, size), ...(size > 2 ? { most: 2 } : {}) }),
  scale: ({ id, size }) => ({
    levels: options(id, size + 1).map((one, value) => ({ ...one, value })),
    ...(size > 2 ? { reason: 50 } : {}),
  }),
  email: () => ({}),
  phone: () => ({}),
  "organisation-number": () => ({}),
  giro: () => ({}),
  table: (make) => {
    const { id, size } = make;
    const given = options(id, size).map((row, at) =>
      at > 0 && size > 2 ? { ...row, share: { rate: Rate.parse("0.4"), of: `${id}-o0` } } : row,
    );
    return {
      rows: size % 2 ? given : { name: words("Rad"), least: size > 2 ? 2 : 0, most: 4 },
      columns: columns(make),
      sums: size > 1,
      ...(size > 1 ? { stated: true } : {}),
    };
  },
  results: ({ id, size }) => ({
    given: options(id, size - 1),
    own: 4 - size,
    ask: ["level", "target", "split"].slice(0, size),
  }),
  people: ({ size }) => ({ least: size % 3, most: Math.max(1, size), ask: ["name", "email", "task"].slice(0, size) }),
  declaration: () => ({ text: words("Det är sant") }),
  files: ({ size }) => ({ most: size, types: ["pdf"] }),
};
const kindNames = Object.keys(kinds) as Kind[]; // as: one entry for each kind

const spec = fc.record({
  kind: fc.constantFrom(...kindNames),
  size: fc.integer({ min: 1, max: 4 }),
  cells: fc.array(fc.constantFrom<Column["kind"]>(...flatKinds, "amount", "computed"), { minLength: 1, maxLength: 4 }),
  optional: fc.boolean(),
  /** Which earlier question it depends on, and how; none when it is the first, or the number is too large. */
  on: fc.nat(12),
  how: fc.constantFrom("has", "not", "answered", "size", "any"),
});

function conditionOn(question: Question, how: string): When {
  const rules = rulesOfKind(question.kind);
  const answered: When = { question: question.id, answered: true };
  const first = rules.options?.(question)[0];
  const has: When | undefined = first && { question: question.id, has: [first.id] };
  if (how === "has") return has ?? answered;
  if (how === "not") return { not: has ?? answered };
  if (how === "size") return rules.size ? { question: question.id, least: 1 } : answered;
  return how === "any" ? { any: [answered, { all: [has ?? answered] }] } : answered;
}

/** Any good form: one to three sections of any kinds of questions, some of which depend on earlier ones. */
export const anyForm = (): fc.Arbitrary<Form> =>
  fc.array(fc.array(spec, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }).map((sections) => {
    const before: Question[] = [];
    return aForm({
      for: "act",
      sections: sections.map(
        (specs, at): Section => ({
          id: `p-s${at}`,
          name: words(`Avsnitt ${at}`),
          slug: `avsnitt-${"abc"[at]}`,
          questions: specs.map(({ kind, optional, on, how, ...make }) => {
            const id = `p-q${before.length}`;
            const earlier = before[on];
            const question = {
              id,
              label: words(`Fråga ${before.length}`),
              kind,
              ...(optional ? { optional: true } : {}),
              ...(earlier ? { when: conditionOn(earlier, how) } : {}),
              ...kinds[kind]({ id, ...make }),
            } as Question; // as: put together of what its kind needs
            before.push(question);
            return question;
          }),
        }),
      ),
    });
  });

const junk = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.constantFrom("", " ", "\u200b", "0", "-1", "1\t2", "1e9", "__proto__", "null", "=1+1", "x".repeat(90)),
);
/** What is right for some kind of control. */
const right = fc.constantFrom(
  "12",
  "12 500",
  "0,5",
  "2027-03-15",
  "2027-03",
  "yes",
  "no",
  "namn@example.org",
  "013-12 34 56",
  "212000-0357",
  "BG 991-2346",
  "PG 28 65 43-4",
  "En text\r\npå två rader",
);

/** What a control may be sent: often right, sometimes anything, or nothing. */
function anyText({ question, column: cell }: Control): fc.Arbitrary<string | readonly string[]> {
  const rules = rulesOfKind(question.kind);
  const ids =
    cell?.kind === "choice" ? cell.options.map(({ id }) => id) : (rules.options?.(question) ?? []).map(({ id }) => id);
  if (question.kind === "choices" || question.kind === "files")
    return fc.oneof(fc.subarray([...ids, "f1"]), fc.subarray(ids), junk, fc.array(junk, { maxLength: 2 }));
  if (ids.length > 0)
    return fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: junk });
  return fc.oneof({ weight: 3, arbitrary: right }, { weight: 1, arbitrary: junk });
}

/** What a browser, or somebody who plays one, may send of a form: some of its controls, more rows, and what it never had. */
export const anyTyped = (form: Form): fc.Arbitrary<Typed> =>
  fc.nat(3).chain((rows) => {
    const started = questionsOf(form)
      .filter(isGrid)
      .flatMap(({ id }) => Array.from({ length: rows }, (_, at) => [`${id}.r${at + 1}.p-none`, ""]));
    const controls = controlsOf(form, Object.fromEntries(started));
    const each = controls.map((control) => fc.option(anyText(control), { nil: undefined, freq: 4 }));
    const strange = fc.dictionary(fc.string({ maxLength: 8 }), junk, { maxKeys: 2 });
    return fc.tuple(strange, ...each).map(([others, ...texts]) => {
      const typed: Record<string, string | readonly string[]> = { ...others };
      texts.forEach((text, at) => {
        const field = controls[at]?.field;
        if (field !== undefined && text !== undefined) typed[field] = text;
      });
      return typed;
    });
  });
