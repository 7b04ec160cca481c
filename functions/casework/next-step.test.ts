import { describe, expect, test } from "vitest";
import { stages } from "../pilot/stages/stages.ts";
import { ApplicationId } from "../vocabulary/ids.ts";
import { instant } from "../vocabulary/instant.ts";
import { firstStageFor, mayOpen, mayRead, stagesFor } from "./access.ts";
import { mailState, mailTime, maySendAgain } from "./mail-state.ts";
import { nextStep } from "./next-step.ts";

const applicationId = ApplicationId.parse("a".repeat(16));
type Asked = Parameters<typeof nextStep>[0];
const nextIn = (stage: Asked["lifecycle"]["stage"], given: Partial<Asked> = {}) =>
  nextStep({
    lifecycle: { applicationId, stage },
    reviews: [],
    quorum: undefined,
    call: { quorum: 2 },
    reports: [],
    ...given,
  });

describe("what a case waits for", () => {
  test("reviewers until as many as the quorum are at work; recused and cancelled ones do not count", () => {
    expect(nextIn("submitted")).toMatchObject({ step: "assign-reviewers", by: "officer" });
    const [invited, recused] = [{ status: "invited" }, { status: "recused" }] as const;
    expect(nextIn("submitted", { reviews: [invited, recused] }).step).toBe("assign-reviewers");
    expect(nextIn("submitted", { reviews: [invited, recused, { status: "submitted" }] }).step).toBe("await-reviews");
  });
  test("the group to be asked, and then its answers; a direct decision waits for nobody but the decider", () => {
    const byGroup = { quorum: 0, choosing: { way: "group", name: { sv: "processgruppen" } } } as const;
    const sentAt = instant("2026-11-20T10:00:00Z");
    expect(nextIn("submitted", { call: byGroup })).toMatchObject({ step: "send-to-group", by: "officer" });
    const asked = { call: byGroup, quorum: { quorum: 3, submitted: 0, sentAt } };
    expect(nextIn("submitted", asked)).toMatchObject({ step: "await-reviews", by: "officer" });
    expect(nextIn("reviewed", { call: byGroup }).step).toBe("decide");
    const direct = { quorum: 0, choosing: { way: "direct" } } as const;
    expect(nextIn("reviewed", { call: direct })).toMatchObject({ step: "decide-directly", by: "decider" });
  });
  test("the decider when it is reviewed, the officer when a report has come in", () => {
    expect(nextIn("reviewed")).toEqual({
      step: "decide",
      by: "decider",
      path: `/handlaggning/${applicationId}/beslut`,
    });
    expect(nextIn("funded", { reports: [{ number: 1, status: "accepted" }] })).toEqual({ step: "await-report" });
    expect(
      nextIn("funded", {
        reports: [
          { number: 1, status: "accepted" },
          { number: 2, status: "submitted" },
        ],
      }),
    ).toMatchObject({ step: "examine-report", path: `/handlaggning/${applicationId}/rapporter/2` });
    expect(nextIn("reported")).toMatchObject({ step: "evaluate", by: "officer" });
  });
  test("no role when it has ended", () => {
    for (const stage of ["evaluated", "withdrawn", "rejected", "lapsed", "terminated", "dismissed"] as const)
      expect(nextIn(stage)).toEqual({ step: "done" });
  });
});

describe("who may see what", () => {
  test("finance reads what a payment rests on, and only of cases with money in them", () => {
    const parts = [
      "application",
      "reviews",
      "decision",
      "reports",
      "evaluation",
      "ledger",
      "history",
      "mails",
    ] as const;
    expect(parts.filter((part) => mayRead(["finance"], part))).toEqual(["decision", "reports", "ledger"]);
    expect(parts.filter((part) => mayRead(["auditor"], part))).toEqual([
      "application",
      "reviews",
      "decision",
      "reports",
      "evaluation",
      "ledger",
      "history",
    ]);
    expect([mayOpen(["finance"], false), mayOpen(["finance"], true), mayOpen(["decider"], false)]).toEqual([
      false,
      true,
      true,
    ]);
    expect(stagesFor(["finance"], stages)).toEqual(["funded", "reported", "evaluated", "terminated"]);
    expect(stagesFor(["finance", "decider"], stages)).toEqual(stages);
  });
  test("only the officer reads of mails, and each role begins with what waits for it", () => {
    expect([mayRead(["decider"], "mails"), mayRead(["officer"], "mails")]).toEqual([false, true]);
    expect([firstStageFor(["officer"]), firstStageFor(["decider"]), firstStageFor(["finance"])]).toEqual([
      "submitted",
      "reviewed",
      "funded",
    ]);
  });
});

test("a mail is planned, being sent, sent, lost or taken back", () => {
  const [before, now, later] = ["2026-11-20", "2026-11-21", "2026-11-22"].map((day) => instant(`${day}T10:00:00Z`));
  if (!before || !now || !later) throw new Error("three days were given");
  const entry = { status: "waiting", attempts: 0, createdAt: before } as const;
  expect(mailState({ ...entry, dueAt: later }, now)).toBe("planned");
  expect(mailTime({ ...entry, dueAt: later }, now)).toBe(later);
  expect(mailState({ ...entry, dueAt: later, attempts: 1 }, now)).toBe("waiting");
  expect(mailState({ ...entry, cancelled: true }, now)).toBe("cancelled");
  expect(mailState({ ...entry, status: "bounced", deliveredAt: before }, now)).toBe("bounced");
  expect(mailTime({ ...entry, status: "delivered", deliveredAt: now }, later)).toBe(now);
  expect([maySendAgain({ status: "parked" }), maySendAgain({ status: "delivered" })]).toEqual([true, false]);
});
