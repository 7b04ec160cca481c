import { byStaff, press } from "../../pilot/press.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, download, html, seeOther } from "../../platform/web/answers.ts";
import { button, freshFor, isFinance, page, readOn, type Visit } from "../../platform/web/route.ts";
import { currentSettings, readAuthority, readSettings } from "../../settings/settings.store.ts";
import { bankDayFrom } from "../../vocabulary/bank-days.ts";
import { batchSubject, PaymentId, pilotSubject } from "../../vocabulary/ids.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Problem, type Typed, typedText } from "../../vocabulary/typed.ts";
import { pain001 } from "../bank/pain001.ts";
import { payablesFile } from "../payables/payables-file.ts";
import { paymentPaths } from "../payments.paths.ts";
import { nothingToSend } from "../payments.refusals.ts";
import { marksPrefilled, pickOf, readConfirmations, readDue, readMarks, readPicks } from "./batch.form.ts";
import { payableNow, readBatch, readBatches } from "./batch.store.ts";
import { type Batch, isReady, rowIn, waiting } from "./batch.ts";
import { batchFile } from "./batch-file.ts";
import { onPage } from "./batch-page-path.ts";
import { batchProblems } from "./batch-problems.texts.ts";
import { confirmationsInFile } from "./confirmation-file.ts";
import type { WrongLine } from "./confirmations.ts";
import { linesOfMarks } from "./confirmations.ts";
import { type BatchSeen, isSent, partOf } from "./large/batch-part.ts";
import { largeBatchRoutes } from "./large/large-batch.routes.ts";
import { readPart, withAllRows } from "./large/large-batch.store.ts";
import { batchToBe, makeBatch } from "./make-batch.act.ts";
import { type Marks, markPayments } from "./mark-payments.store.ts";
import { takeOutPayment } from "./take-out-payment.act.ts";

const batchesPage = () => import("./batches.page.tsx");
const newBatchPage = () => import("./new-batch.page.tsx");
const batchPage = () => import("./batch.page.tsx");

type StaffVisit = Visit<readonly Role[]>;
type Wrong = { readonly problems: readonly Problem[]; readonly lines?: readonly WrongLine[]; readonly toMark?: number };

const address = `${paymentPaths.batches}/{batchId}`;
const readers = ["finance", "auditor"] as const;
const forFinance = ["finance"] as const;

const backTo = (batch: BatchSeen, done: string) => {
  const path = onPage(paymentPaths.batch(batch.batchId), batch);
  return seeOther(`${path}${path.includes("?") ? "&" : "?"}${done}=1`);
};
/** So many confirmed payments of a large batch are marked at a time: some seconds' work. */
const marksAtATime = 50;
/** The page of a large batch that an address names, the first where it names none. */
const pageIn = ({ query }: Pick<Visit, "query">): number => Number(/^\d{1,2}$/.exec(query.get("sida") ?? "")?.[0] ?? 1);
const doneIn = ({ query }: StaffVisit) =>
  query.has("gjord")
    ? "made"
    : query.has("markerad")
      ? "marked"
      : query.has("uttagen")
        ? "taken-out"
        : query.has("utanfor")
          ? "left-out"
          : undefined;

/** Payment batches: which there are, making one, its file, and marking what the bank has paid. */
export function batchRoutes({ table }: { readonly table: Table }) {
  async function batchIn(visit: Pick<Visit, "params" | "query">): Promise<BatchSeen> {
    const batch = await readBatch(table, visit.params["batchId"]);
    return batch.large ? partOf(batch, await readPart(table, batch.batchId, pageIn(visit))) : batch;
  }

  return [
    page(paymentPaths.batches, readers, async (visit) => {
      const listed = await readBatches(table, readOn(visit));
      return html(visit, (await batchesPage()).BatchesPage, { ...listed, acts: isFinance(visit) });
    }),
    ...freshFor(forFinance, [
      page(paymentPaths.newBatch, forFinance, (visit) => choosing(visit)),
      button(paymentPaths.batches, forFinance, async (visit) => {
        const { typed, language, now } = visit;
        const { authority } = await currentSettings(table);
        const [picks, due] = [readPicks(typed, language), readDue(typed, dayOf(now), authority?.bankDays, language)];
        if (!picks.ok || !due.ok) {
          const problems = [picks, due].flatMap((read) => (read.ok ? [] : read.problems));
          return choosing(visit, { typed, problems });
        }
        const pressed = byStaff(visit, "finance", { picks: picks.value, dueOn: due.value }, batchToBe);
        const { batchId } = await press(table, makeBatch, pressed);
        return seeOther(`${paymentPaths.batch(batchId)}?gjord=1`);
      }),
    ]),
    page(address, readers, async (visit) => shown(visit, await batchIn(visit))),
    ...largeBatchRoutes({ table, batchIn, shown }),
    page(`${address}/fil`, readers, async (visit) => {
      const batch = await withAllRows(table, await readBatch(table, visit.params["batchId"]));
      if (!isSent(batch)) refuse(nothingToSend);
      const authority = batch.goesTo && (await authorityInForce());
      if (batch.goesTo === "supplier-ledger" && authority?.payablesFile) {
        const made = payablesFile(authority.payablesFile, batch, batch.rows);
        return download(Buffer.from(made.bytes), { name: made.name, type: "application/octet-stream" });
      }
      if (batch.goesTo === "bank" && authority?.bankFile) {
        if (waiting(batch).length === 0) refuse(nothingToSend);
        const made = pain001(authority.bankFile, authority, batch, batch.rows);
        return download(Buffer.from(made.text), { name: made.name, type: "application/xml; charset=utf-8" });
      }
      const { name, text } = batchFile(batch);
      return download(Buffer.from(text), { name, type: "text/csv; charset=utf-8" });
    }),
    button(`${address}/utbetald`, forFinance, async (visit) => {
      const batch = await batchIn(visit);
      const { typed, language, now } = visit;
      const marks = readMarks(typed, batch, dayOf(now), language);
      return marks.ok ? marked(visit, batch, marks.value) : shown(visit, batch, typed, marks);
    }),
    button(`${address}/bekraftelser`, forFinance, async (visit) => {
      const batch = await batchIn(visit);
      const { typed, language, now } = visit;
      const all = await withAllRows(table, batch);
      const file = await linesOfFile(visit, all);
      // A browser never gives a file back: its lines come back as if they had been typed.
      const lines = [file.ok ? file.text : "", typedText(typed, "confirmations")]
        .filter((text) => text !== "")
        .join("\n");
      const back = { ...marksPrefilled(batch), ...typed, confirmations: lines };
      if (!file.ok)
        return shown(visit, batch, back, {
          problems: [{ field: "file", text: batchProblems[language].files[file.why] }],
        });
      const read = readConfirmations(lines, all, dayOf(now), language);
      if (!read.ok) return shown(visit, batch, back, read);
      const [now50, later] = [read.value.slice(0, marksAtATime), read.value.slice(marksAtATime)];
      if (later.length === 0) return marked(visit, all, now50, batch);
      await markPayments(table, byStaff(visit, "finance", { batch: all, paid: now50 }, batchSubject(batch.batchId)));
      // What is left comes back as lines: the same button marks the next of them, and none twice.
      const left = { ...marksPrefilled(batch), confirmations: linesOfMarks(all, later) };
      return shown(visit, await batchIn(visit), left, { problems: [], toMark: later.length });
    }),
    button(`${address}/ta-ut`, forFinance, async (visit) => {
      const batch = await batchIn(visit);
      const { typed, language } = visit;
      const payment = PaymentId.safeParse(typedText(typed, "payment"));
      if (!payment.success) {
        const problems = [{ field: "payment", text: batchProblems[language].noneTakenOut }];
        return shown(visit, batch, { ...marksPrefilled(batch), ...typed }, { problems });
      }
      const { applicationId, paymentId } = rowIn(batch, payment.data);
      const command = { batchId: batch.batchId, paymentId, part: batch.part?.number };
      await press(table, takeOutPayment, byStaff(visit, "finance", command, pilotSubject(applicationId)));
      return backTo(batch, "uttagen");
    }),
  ];

  async function choosing(
    visit: StaffVisit,
    wrong?: { readonly typed: Typed; readonly problems: readonly Problem[] },
  ): Promise<Answer> {
    const today = dayOf(visit.now);
    const [payable, { authority }] = await Promise.all([payableNow(table, today), currentSettings(table)]);
    const ready = payable.payable.filter(isReady);
    const { typed, problems } = wrong ?? {
      typed: { payments: ready.map(pickOf), due: bankDayFrom(today, authority?.bankDays) },
      problems: [],
    };
    const answer = { home: paymentPaths.newBatch };
    const payDay = bankDayFrom(today, authority?.bankDays);
    const shown = { ...payable, payDay: { day: payDay, isToday: payDay === today }, typed, problems };
    return html(visit, (await newBatchPage()).NewBatchPage, shown, answer);
  }

  async function authorityInForce() {
    const { authority } = await readSettings(table);
    return authority && (await readAuthority(table, authority.version));
  }

  /** What a chosen file says has been paid, as lines; nothing where none was chosen. */
  async function linesOfFile({ typed }: StaffVisit, { batchId, rows }: Batch) {
    const file = typedText(typed, "file");
    if (file === "") return { ok: true, text: "" } as const;
    const { number = "", bankFile, confirmationColumns: columns } = (await authorityInForce()) ?? {};
    const references = new Set<string>(rows.map(({ paymentId }) => paymentId));
    return confirmationsInFile(file, { batchId, references, number, bankFile, columns });
  }

  async function marked(
    visit: Visit<readonly ["finance"]>,
    batch: Batch,
    paid: Marks["paid"],
    onPageOf: BatchSeen = batch,
  ): Promise<Answer> {
    await markPayments(table, byStaff(visit, "finance", { batch, paid }, batchSubject(batch.batchId)));
    return backTo(onPageOf, "markerad");
  }

  async function shown(visit: StaffVisit, batch: BatchSeen, typed?: Typed, wrong?: Wrong): Promise<Answer> {
    const content = {
      batch,
      acts: isFinance(visit),
      typed: typed ?? (isSent(batch) ? marksPrefilled(batch) : {}),
      problems: wrong?.problems ?? [],
      lines: wrong?.lines ?? [],
      done: doneIn(visit),
      toMark: wrong?.toMark ?? 0,
      isFirst: batch.large?.step === "attested" && batch.large.first?.by.id === visit.person.subject,
    } as const;
    const answer = { home: paymentPaths.batch(batch.batchId) };
    return html(visit, (await batchPage()).BatchPage, content, answer);
  }
}
