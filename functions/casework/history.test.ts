import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { facts } from "../pilot/stages/stages.ts";
import { knownActions, reasonOf, sentenceOf } from "./history-sentences.ts";

const sources = readdirSync("functions", { recursive: true, encoding: "utf8" })
  .filter((file) => /(?<!\.test)\.ts$/.test(file))
  .map((file) => readFileSync(join("functions", file), "utf8"));

test("every word that a room writes in a pilot's log has a sentence", () => {
  const written = sources
    .flatMap((source) => source.split("\n").filter((line) => /\baction\b/.test(line)))
    .flatMap((line) => [...line.matchAll(/"([a-z]+\.[a-z-]+)"/g)].map(([, action = ""]) => action))
    // A month, a call, a setting, the pool, an order of many presses, the table of mandates, a meeting and a panel of
    // reviewers, what is mapped and a large batch have logs of their own, and their pages say who did what.
    .filter(
      (action) =>
        !/^(month|call|setting|pooled|bulk|mandate|meeting|panel|analysis|partnership|measure|batch)\./.test(action),
    );
  expect(written).toContain("stage.moved");
  const unknown = [...written, ...facts.map((fact) => `fact.${fact}`)].filter((action) => !knownActions.has(action));
  expect(unknown).toEqual([]);
});

test("amounts, stages and times are written for people, and an unknown word is shown as it is", () => {
  const accepted = { action: "report.accepted", details: { number: 2, acceptedOre: 123_450, paymentOre: 34_072 } };
  expect(sentenceOf(accepted, "sv")).toBe(
    "Rapport 2 godkänd: kostnader 1\u00a0234,50\u00a0kr, utbetalning 340,72\u00a0kr",
  );
  const moved = { action: "stage.moved", details: { from: "submitted", to: "reviewed" } };
  expect(sentenceOf(moved, "sv")).toBe("Ärendet gick från inkommen till bedömd");
  expect(sentenceOf(moved, "en")).toBe("The case went from submitted to reviewed");
  expect(sentenceOf(moved, "sv", "direct")).toBe("Ärendet gick från inkommen till klar för beslut");
  expect(sentenceOf(moved, "en", "direct")).toBe("The case went from submitted to ready for a decision");
  expect(sentenceOf(moved, "sv", "group")).toBe("Ärendet gick från inkommen till bedömd");
  const late = { action: "review.extended", details: { deadline: "2026-11-30T23:30:00.000Z" } };
  expect(sentenceOf(late, "sv")).toContain("1 december 2026 kl. 00:30");
  expect(sentenceOf({ action: "something.new", details: {} }, "sv")).toBe("something.new");
});

test("why no more reviews are waited for is said as it was: enough are in, a group has answered, or none were asked for", () => {
  const over = (reason: string) => sentenceOf({ action: "fact.quorumReached", details: { reason } }, "sv");
  expect(over("quorum")).toBe("Tillräckligt många bedömningar har kommit in");
  expect(over("group-answered")).toBe("Alla i gruppen har svarat");
  expect(over("direct-decision")).toContain("avgörs genom direkt beslut");
  const ended = { action: "round.ended", details: { submitted: 1, quorum: 3, reason: "Gruppen har träffats." } };
  expect([sentenceOf(ended, "sv"), reasonOf(ended)]).toEqual([
    "Gruppens bedömning avslutad av handläggaren (1 av 3 har svarat)",
    "Gruppen har träffats.",
  ]);
});

test("a withdrawal's reason is shown, a machine's word is not", () => {
  expect(reasonOf({ action: "fact.withdrawalAsked", details: { reason: "Vi får pengar från annat håll." } })).toBe(
    "Vi får pengar från annat håll.",
  );
  expect(reasonOf({ action: "fact.quorumReached", details: { reason: "quorum" } })).toBeUndefined();
});
