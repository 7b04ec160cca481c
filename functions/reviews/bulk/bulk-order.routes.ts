import * as z from "zod";
import { publishedCalls } from "../../calls/call.store.ts";
import { byStaff, press } from "../../pilot/press.ts";
import type { Answers } from "../../platform/forms/answers.ts";
import { inWords } from "../../platform/forms/problem-words.ts";
import { readForm } from "../../platform/forms/read.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, labelledBy, nonceOf, page, type Visit } from "../../platform/web/route.ts";
import { BulkId, bulkSubject } from "../../vocabulary/ids.ts";
import { endOfDay, type Instant, LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { optionOf } from "../pool/choose.form.ts";
import { fieldsInForce } from "../pool/fields.store.ts";
import { poolPaths } from "../pool/pool.paths.ts";
import { activePool } from "../pool/pool.store.ts";
import { bulkForm, bulkPrefilled, type Choice, callOf } from "./bulk.form.ts";
import { candidates, lackingIn, type OpenReviewSeen, openReviewsIn, readBulk } from "./bulk.store.ts";
import { bulkTexts } from "./bulk.texts.ts";
import { type Bulk, type BulkKind, bulkKinds, mostRows, rowsOf } from "./bulk.ts";
import { evenSpread } from "./even-spread.ts";
import { orderBulk } from "./order-bulk.act.ts";

type Officer = Visit<readonly ["officer"]>;
const officers = ["officer"] as const;

/** Ordering what is done to many reviews: a form, and then an order to be read through. */
export function bulkOrderRoutes({ table }: { readonly table: Table }) {
  const choiceAt = async (now: Choice["now"], kind: BulkKind): Promise<Choice> => {
    const [calls, pool] = await Promise.all([publishedCalls(table), kind === "assign" ? activePool(table) : []]);
    return { calls, pool, now };
  };

  return bulkKinds.flatMap((kind) => [
    page(poolPaths[kind], officers, async (visit) => {
      const choice = await choiceAt(visit.now, kind);
      return ordering(visit, kind, choice, bulkPrefilled(choice));
    }),
    ...labelledBy(
      async (request) => labelsOf(bulkForm(kind, await choiceAt(request.now, kind)), request),
      [
        button(poolPaths[kind], officers, async (visit) => {
          const { typed, language } = visit;
          // The form's number is the order's: a second press of it leads to the same.
          const bulkId = BulkId.parse(nonceOf(typed));
          if (await readBulk(table, bulkId)) return seeOther(poolPaths.bulk(bulkId));
          const choice = await choiceAt(visit.now, kind);
          const made = await proposal(table, kind, { typed, choice, language });
          if (!("order" in made)) return ordering(visit, kind, choice, typed, made);
          await press(table, orderBulk, byStaff(visit, "officer", made.order, bulkSubject(bulkId)));
          return seeOther(poolPaths.bulk(bulkId));
        }),
      ],
    ),
  ]);

  async function ordering(
    visit: Officer,
    kind: BulkKind,
    choice: Choice,
    typed: Typed,
    made: object = {},
  ): Promise<Answer> {
    return html(visit, (await import("./bulk-order.page.tsx")).BulkOrderPage, { kind, choice, typed, ...made });
  }
}

type Ordered = Omit<Bulk, "v" | "bulkId" | "version" | "orderedAt">;
type Asked = { readonly typed: Typed; readonly choice: Choice; readonly language: Language };
/** An order to be read through; else what is wrong with the form, or that there is nothing to do. */
type Proposal =
  | { readonly order: Ordered }
  | { readonly problems: readonly Problem[] }
  | { readonly nothing: "noCases" | "noReviews" };

/** What an officer's form comes to, by what is stored now. Nothing is written. */
async function proposal(table: Table, kind: BulkKind, asked: Asked): Promise<Proposal> {
  const form = bulkForm(kind, asked.choice);
  const { answers, problems } = readForm(form, asked.typed);
  if (problems.length > 0) return { problems: inWords(form, asked.typed, problems, asked.language) };
  const made =
    kind === "assign"
      ? await assigning(table, asked.choice, answers)
      : await ofOpenReviews(table, kind, { now: asked.choice.now, answers });
  if (!("order" in made) || rowsOf(made.order).length <= mostRows) return made;
  const text = bulkTexts[asked.language].tooMany(String(mostRows));
  return { problems: [{ field: kind === "assign" ? "p-each" : "p-call", text }] };
}

/** The end of the day that was chosen; nothing was wrong with the form. */
const deadlineIn = (answers: Answers): Instant => endOfDay(LocalDay.parse(answers["p-deadline"]));

async function assigning(table: Table, { pool }: Choice, answers: Answers): Promise<Proposal> {
  const callId = callOf(String(answers["p-call"]));
  const wish = { each: Number(answers["p-each"]), untouched: answers["p-which"] === "p-untouched" };
  const among = z.array(z.string()).parse(answers["p-people"]);
  const chosen = pool.filter(({ pooledId }) => among.includes(optionOf(pooledId)));
  const fields = await fieldsInForce(table);
  const [lacking, people] = await Promise.all([lackingIn(table, callId, fields, wish), candidates(table, chosen)]);
  if (lacking.length === 0) return { nothing: "noCases" };
  const spread = evenSpread(lacking, people);
  const cases = lacking.map(({ id: applicationId, title, wanted }) => ({
    ...{ applicationId, title, wanted },
    who: [...(spread.get(applicationId) ?? [])],
  }));
  const asked = people.map(({ id, name, email, languages, load }) => {
    const language = languages.includes("sv") ? ("sv" as const) : ("en" as const);
    return { id, name, email, load, language };
  });
  return { order: { kind: "assign", callId, deadline: deadlineIn(answers), people: asked, cases } };
}

type Answered = { readonly now: Instant; readonly answers: Answers };

async function ofOpenReviews(table: Table, kind: "extend" | "remind", { now, answers }: Answered): Promise<Proposal> {
  const deadline = kind === "extend" ? deadlineIn(answers) : undefined;
  const callId = callOf(String(answers["p-call"]));
  const late = answers["p-which"] === "p-late";
  const found = (await openReviewsIn(table, callId)).filter(({ review }) =>
    isMeant(review.deadline, { now, late, deadline }),
  );
  if (found.length === 0) return { nothing: "noReviews" };
  const people = found.map(({ review: { reviewId: id, reviewer } }) => ({ id, ...reviewer }));
  return { order: { kind, callId, ...(deadline ? { deadline } : {}), people, cases: byCase(found) } };
}

type Meant = { readonly now: Instant; readonly late: boolean; readonly deadline: Instant | undefined };

/** Whose day is later already keeps it. */
const isMeant = (due: Instant, { now, late, deadline }: Meant): boolean =>
  (!late || due < now) && (deadline === undefined || due < deadline);

function byCase(found: readonly OpenReviewSeen[]): Ordered["cases"] {
  const cases = new Map<string, Ordered["cases"][number]>();
  for (const { review, title } of found) {
    const { applicationId, reviewId } = review;
    const who = [...(cases.get(applicationId)?.who ?? []), reviewId];
    cases.set(applicationId, { applicationId, title, who });
  }
  return [...cases.values()];
}
