import { byStaff, press } from "../../../pilot/press.ts";
import type { Role } from "../../../platform/sign-in/session.ts";
import type { Table } from "../../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../../platform/web/answers.ts";
import { button, freshFor, page, type Visit, versionOf } from "../../../platform/web/route.ts";
import { currentSettings } from "../../../settings/settings.store.ts";
import { bankDayFrom } from "../../../vocabulary/bank-days.ts";
import { batchSubject } from "../../../vocabulary/ids.ts";
import { dayOf } from "../../../vocabulary/instant.ts";
import { type Problem, type Typed, typedChoices, typedText } from "../../../vocabulary/typed.ts";
import { paymentPaths } from "../../payments.paths.ts";
import { readDue } from "../batch.form.ts";
import { batchToBe } from "../make-batch.act.ts";
import { attestBatch } from "./attest-batch.act.ts";
import type { BatchSeen } from "./batch-part.ts";
import { dropBatch } from "./drop-batch.act.ts";
import { choices } from "./large-batch.store.ts";
import { largeTexts } from "./large-batch.texts.ts";
import { leaveOutPayments } from "./leave-out-payments.act.ts";
import { orderBatch } from "./order-batch.act.ts";

type Wrong = { readonly typed: Typed; readonly problems: readonly Problem[] };
type Shown = (
  visit: Visit<readonly Role[]>,
  batch: BatchSeen,
  typed: Typed,
  wrong: Pick<Wrong, "problems">,
) => Promise<Answer>;
type Needs = {
  readonly table: Table;
  /** The batch of an address, with the rows of the page that it names. */
  readonly batchIn: (visit: Pick<Visit, "params" | "query">) => Promise<BatchSeen>;
  readonly shown: Shown;
};
const forFinance = ["finance"] as const;
type Finance = Visit<typeof forFinance>;

/** Batches of up to 500: made, read through by pages, and attested as a whole by two. */
export function largeBatchRoutes({ table, batchIn, shown }: Needs) {
  const address = `${paymentPaths.batches}/{batchId}`;
  const pressed = <Command>(visit: Finance, { batchId }: BatchSeen, command: Command) =>
    byStaff(visit, "finance", command, batchSubject(batchId));

  async function asked(visit: Finance, wrong?: Wrong): Promise<Answer> {
    const { authority } = await currentSettings(table);
    const typed = wrong?.typed ?? { choice: "attested", due: bankDayFrom(dayOf(visit.now), authority?.bankDays) };
    const { OrderBatchPage } = await import("./large-batch.page.tsx");
    return html(visit, OrderBatchPage, { typed, problems: wrong?.problems ?? [] }, { home: paymentPaths.largeBatch });
  }

  return [
    ...freshFor(forFinance, [
      page(paymentPaths.largeBatch, forFinance, (visit) => asked(visit)),
      button(paymentPaths.largeBatch, forFinance, async (visit) => {
        const { typed, language, now } = visit;
        const { authority } = await currentSettings(table);
        const due = readDue(typed, dayOf(now), authority?.bankDays, language);
        const choice = choices.find((one) => one === typedText(typed, "choice"));
        const t = largeTexts[language];
        const problems = [
          ...(choice ? [] : [{ field: "choice", text: t.noneChosen }]),
          ...(due.ok ? [] : due.problems),
        ];
        if (!choice || !due.ok) return asked(visit, { typed, problems });
        const command = { choice, dueOn: due.value };
        const { batchId } = await press(table, orderBatch, byStaff(visit, "finance", command, batchToBe));
        if (!batchId) return asked(visit, { typed, problems: [{ field: "choice", text: t.none }] });
        return seeOther(paymentPaths.batch(batchId));
      }),
      button(`${address}/attestera`, forFinance, async (visit) => {
        const batch = await batchIn(visit);
        const command = { batchId: batch.batchId, version: versionOf(visit.typed) };
        await press(table, attestBatch, pressed(visit, batch, command));
        return seeOther(paymentPaths.batch(batch.batchId));
      }),
    ]),
    button(`${address}/lamna-utanfor`, forFinance, async (visit) => {
      const batch = await batchIn(visit);
      const { batchId, part } = batch;
      const chosen = typedChoices(visit.typed, "payments");
      const payments = batch.rows.map(({ paymentId }) => paymentId).filter((id) => chosen.includes(id));
      if (payments.length === 0) {
        const problems = [{ field: "payments", text: largeTexts[visit.language].noneLeftOut }];
        return shown(visit, batch, visit.typed, { problems });
      }
      const number = part?.number ?? 1;
      await press(table, leaveOutPayments, pressed(visit, batch, { batchId, part: number, payments }));
      return seeOther(`${paymentPaths.batch(batchId)}?sida=${number}&utanfor=1`);
    }),
    button(`${address}/avbryt`, forFinance, async (visit) => {
      const batch = await batchIn(visit);
      const command = { batchId: batch.batchId, version: versionOf(visit.typed) };
      await press(table, dropBatch, pressed(visit, batch, command));
      return seeOther(paymentPaths.batch(batch.batchId));
    }),
  ];
}
