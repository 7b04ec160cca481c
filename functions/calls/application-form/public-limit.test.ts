import * as fc from "fast-check";
import { expect, test } from "vitest";
import { kraftsamlingPiloter2026 } from "../../../local/cloud/first-call.ts";
import { aTypedApplication, controlNamed, named } from "../../../test/builders/an-application.ts";
import { readForm } from "../../platform/forms/read.ts";
import { resolved } from "../../platform/forms/resolve.ts";
import { checkRules } from "../../platform/forms/rules.ts";
import { LocalDay } from "../../vocabulary/instant.ts";
import { Rate } from "../../vocabulary/rate.ts";
import type { Typed } from "../../vocabulary/typed.ts";
import { type Call, Call as CallDocument } from "../call.ts";
import { givenBy } from "./given.ts";
import { ruleInWords } from "./rule-words.texts.ts";
import { applicationRules } from "./rules.ts";

const { application } = kraftsamlingPiloter2026.forms;
/** The call with a limit, whose form checks it: what is their own is private, the other source and the grant are public. */
const limited = (publicMost: string | undefined): Call =>
  CallDocument.parse({
    ...kraftsamlingPiloter2026,
    financing: kraftsamlingPiloter2026.financing.map((one) => ({
      ...one,
      kind: one.id === "own" ? "private" : "public",
    })),
    ...(publicMost === undefined ? {} : { publicMost: Rate.parse(publicMost) }),
    forms: {
      ...kraftsamlingPiloter2026.forms,
      application: { ...application, rules: [...application.rules, { rule: "public-within-limit" }] },
    },
  });

/** What the rules say of an application whose budget is the mother project's, with some of it typed otherwise. */
function problemsOf(call: Call, otherwise: Typed = {}, lang: "sv" | "en" = "sv") {
  const form = resolved(call.forms.application, givenBy(call));
  const { answers } = readForm(form, { ...aTypedApplication, ...named(otherwise) });
  const { problems } = checkRules(form, answers, applicationRules(call, lang), { today: LocalDay.parse("2026-11-21") });
  return problems.map((one) => [one.field, ruleInWords(one, lang)?.replaceAll("\u00a0", " ")]);
}
/** 400 000 kr of the first year's own funds is public money of another source instead. */
const morePublic = { "budget.financing.0.amounts.2026": "88 391", "budget.financing.1.amounts.2026": "400 000" };

test("a financing within the limit has nothing wrong, and without a limit none is held against one", () => {
  expect(problemsOf(limited("0.28"))).toEqual([]);
  expect(problemsOf(limited(undefined), morePublic)).toEqual([]);
  // 800 608 of 2 900 757 kronor.
  expect(problemsOf(limited("0.276"))).toEqual([]);
});

test("more public financing than the limit is said with its figures, at the amount that is not the grant", () => {
  expect(problemsOf(limited("0.4"), morePublic)).toEqual([
    [
      controlNamed("budget.financing.1.amounts.2026"),
      "Högst 40 % av finansieringen får vara offentlig: 1 160 303 kr. Ni har 1 200 608 kr offentlig finansiering. Minska den, och öka den privata lika mycket.",
    ],
  ]);
  expect(problemsOf(limited("0.4"), morePublic, "en")[0]?.[1]).toContain("At most 40% of the financing may be public");
});

test("where the grant is all that is public, it is said at the grant", () => {
  expect(problemsOf(limited("0.2"))[0]?.[0]).toBe(controlNamed("budget.financing.2.amounts.2026"));
});

test("of whole kronor the limit's part of a krona counts as a whole one, and a krona more is too much", () => {
  const rate = fc.integer({ min: 1, max: 99 });
  const kronor = fc.integer({ min: 0, max: 900_000 });
  fc.assert(
    fc.property(rate, kronor, kronor, (percent, own, other) => {
      const year = (side: string, amount: number) => ({ [`budget.financing.${side}.amounts.2026`]: String(amount) });
      const none = Object.fromEntries(
        ["0", "2"].flatMap((row) =>
          ["2026", "2027", "2028"].map((of) => [`budget.financing.${row}.amounts.${of}`, ""]),
        ),
      );
      const call = limited(`0.${String(percent).padStart(2, "0")}`);
      const found = problemsOf(call, { ...none, ...year("0", own), ...year("1", other) });
      const isTooMuch = other > Math.ceil((percent * (own + other)) / 100);
      expect(found.some(([, text]) => text?.includes("får vara offentlig"))).toBe(isTooMuch);
    }),
    { numRuns: 60 },
  );
});
