import { download, html, seeOther } from "../../platform/web/answers.ts";
import { nonceOf } from "../../platform/web/posted-fields.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { get, post } from "../../platform/web/web-handler.ts";
import { Nonce, newId, PaymentId } from "../../vocabulary/ids.ts";
import { dayOf } from "../../vocabulary/instant.ts";
import { type Problem, type Typed, typedText } from "../../vocabulary/typed.ts";
import { paymentPaths } from "../payments.paths.ts";
import { type PaymentNeeds, readOn, staffAsks } from "../staff-page.answer.ts";
import { confirmationsIn, marksPrefilled, pickOf, readConfirmations, readMarks, readPicks } from "./batch.form.ts";
import { payableNow, readBatch, readBatches, tableBatches } from "./batch.store.ts";
import { batchFile } from "./batch-file.ts";
import { batchProblems } from "./batch-problems.texts.ts";
import { makeBatch } from "./make-batch.use-case.ts";
import { markPaid } from "./mark-paid.use-case.ts";

// Each page is read when it is first shown.
const batchesPage = () => import("./batches.page.tsx");
const newBatchPage = () => import("./new-batch.page.tsx");
const batchPage = () => import("./batch.page.tsx");
// And so is what posts: looking needs no ledger.
const posting = () => import("./paid.store.ts");

const address = `${paymentPaths.batches}/{batchId}`;

/** Payment batches: which there are, making one, its file, and marking what the bank has paid. */
export function batchRoutes({ table, identity, clock }: PaymentNeeds) {
  const asks = staffAsks({ identity });
  const make = makeBatch({ batches: tableBatches(table), clock });
  const sent = async () => (await posting()).tableSent(table);

  const choosing = async (request: WebRequest) => {
    const asked = await asks(request, ["finance"], paymentPaths.newBatch);
    return { ...asked, page: { ...asked.shown, ...(await payableNow(table)) } };
  };
  const opened = async (request: WebRequest, roles: Parameters<typeof asks>[1]) => {
    const { by, shown, session } = await asks(request, roles);
    const batch = await readBatch(table, request.params["batchId"]);
    const { nonce, ...rest } = shown;
    const nonces = [nonce, newId(Nonce), newId(Nonce)] as const;
    const path = request.method === "GET" ? shown.path : paymentPaths.batch(batch.batchId);
    const acts = session.roles.includes("finance");
    return { by, batch, page: { ...rest, path, nonces, batch, acts, done: undefined, lines: [] } };
  };
  type Opened = Awaited<ReturnType<typeof opened>>;
  const again = async (
    of: Opened,
    typed: Typed,
    problems: readonly Problem[],
    lines: Parameters<Awaited<ReturnType<typeof batchPage>>["BatchPage"]>[0]["lines"] = [],
  ) => html((await batchPage()).BatchPage({ ...of.page, typed, problems, lines }), { status: 422 });

  return [
    get(paymentPaths.batches, async (request) => {
      const { shown, session } = await asks(request, ["finance", "auditor"]);
      const acts = session.roles.includes("finance");
      return html(
        (await batchesPage()).BatchesPage({ ...shown, ...(await readBatches(table, readOn(request))), acts }),
      );
    }),
    get(paymentPaths.newBatch, async (request) => {
      const { page } = await choosing(request);
      const typed = {
        payments: page.payable.filter(({ payee }) => payee?.current).map(({ payment }) => pickOf(payment)),
      };
      return html((await newBatchPage()).NewBatchPage({ ...page, typed, problems: [] }));
    }),
    post(paymentPaths.batches, async (request) => {
      const { by, page } = await choosing(request);
      const { typed, language } = request;
      const picks = readPicks(typed, language);
      if (!picks.ok)
        return html((await newBatchPage()).NewBatchPage({ ...page, typed, problems: picks.problems }), { status: 422 });
      const { batchId } = await make({ picks: picks.value, by, nonce: nonceOf(typed) });
      return seeOther(`${paymentPaths.batch(batchId)}?gjord=1`);
    }),
    get(address, async (request) => {
      const { page, batch } = await opened(request, ["finance", "auditor"]);
      const { query } = request;
      const done = query.has("gjord")
        ? "made"
        : query.has("markerad")
          ? "marked"
          : query.has("uttagen")
            ? "taken-out"
            : undefined;
      return html((await batchPage()).BatchPage({ ...page, typed: marksPrefilled(batch), problems: [], done }));
    }),
    get(`${address}/fil`, async (request) => {
      const { batch } = await opened(request, ["finance", "auditor"]);
      const { name, text } = batchFile(batch);
      return download(Buffer.from(text), { name, type: "text/csv; charset=utf-8" });
    }),
    post(`${address}/utbetald`, async (request) => {
      const of = await opened(request, ["finance"]);
      const { typed, language, now } = request;
      const marks = readMarks(typed, of.batch, dayOf(now), language);
      if (!marks.ok) return again(of, typed, marks.problems);
      await markPaid({ sent: await sent(), clock })({ batch: of.batch, paid: marks.value, by: of.by });
      return seeOther(`${paymentPaths.batch(of.batch.batchId)}?markerad=1`);
    }),
    post(`${address}/bekraftelser`, async (request) => {
      const of = await opened(request, ["finance"]);
      const { typed, language, now } = request;
      const read = readConfirmations(typed, of.batch, dayOf(now), language);
      // A browser never gives a file back: its lines come back as if they had been typed.
      const kept = { ...marksPrefilled(of.batch), ...typed, confirmations: confirmationsIn(typed) };
      if (!read.ok) return again(of, kept, read.problems, read.lines);
      await markPaid({ sent: await sent(), clock })({ batch: of.batch, paid: read.value, by: of.by });
      return seeOther(`${paymentPaths.batch(of.batch.batchId)}?markerad=1`);
    }),
    post(`${address}/ta-ut`, async (request) => {
      const of = await opened(request, ["finance"]);
      const { typed, language } = request;
      const payment = PaymentId.safeParse(typedText(typed, "payment"));
      if (!payment.success)
        return again(of, { ...marksPrefilled(of.batch), ...typed }, [
          { field: "payment", text: batchProblems[language].noneTakenOut },
        ]);
      const { batchId } = of.batch;
      const taken = { batchId, paymentId: payment.data, by: of.by, at: clock(), nonce: nonceOf(typed) };
      await (await sent()).takeOut(taken);
      return seeOther(`${paymentPaths.batch(batchId)}?uttagen=1`);
    }),
  ];
}
