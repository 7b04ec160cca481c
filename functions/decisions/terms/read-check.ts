import type { FormCommand } from "../../pilot/act.ts";
import type { Actor } from "../../pilot/items/lifecycle.ts";
import { isSameName } from "../../pilot/people/same-person.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import type { AnswersOf } from "../../platform/forms/answers-of.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { faultOf, holds, type Signing, type SigningRight } from "../../platform/signing/signing.ts";
import { dayOf, type Instant, type LocalDay } from "../../vocabulary/instant.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { askedDocument } from "./asked-terms.ts";
import { checkForm, namesIn } from "./terms.form.ts";
import { termsProblemTexts } from "./terms-problems.texts.ts";

type Answers = Partial<AnswersOf<typeof checkForm>>;
export type Checked =
  | { readonly outcome: "return"; readonly reason: string }
  | { readonly outcome: "accept"; readonly right: SigningRight };

type Of = {
  readonly pilot: Pilot;
  readonly known: SigningRight | undefined;
  readonly signing: Signing;
  readonly by: Actor;
  readonly at: Instant;
};

/** What the engine does not know: a right that has ended or is not known, and fewer people than sign together. */
function rulesOf(known: SigningRight | undefined, today: LocalDay) {
  return (answers: Answers) => {
    const { "p-proof": proof, "p-until": until, "p-who": who, "p-jointly": jointly } = answers;
    const isUnknown = proof === "p-known" && !(known && holds(known, today));
    return [
      ...(isUnknown ? [{ field: "p-proof", code: "not-known" }] : []),
      ...(until !== undefined && until < today ? [{ field: "p-until", code: "day-passed" }] : []),
      ...(who !== undefined && jointly !== undefined && namesIn(who).length < Number(jointly)
        ? [{ field: "p-jointly", code: "too-many-jointly" }]
        : []),
    ];
  };
}

/** What an officer says of signed terms, or everything that is wrong with it: also that the signatures do not bind. */
export function readCheck(
  { typed, language }: FormCommand,
  { pilot, known, signing, by, at }: Of,
): Checked | { readonly wrong: readonly Problem[] } {
  const t = termsProblemTexts[language];
  const today = dayOf(at);
  const read = readTyped(checkForm, typed, language, {
    rules: rulesOf(known, today),
    words: ({ code }) => t.problems[code as keyof typeof t.problems], // as: undefined of what is not there
  });
  if (!read.ok) return { wrong: read.problems };
  const { value } = read;
  if (value["p-outcome"] === "p-return") return { outcome: "return", reason: value["p-reason"] ?? "" };
  const right = value["p-proof"] === "p-known" ? known : newRight(value, { pilot, known, by, at });
  if (!right) return { wrong: [{ field: "p-proof", text: t.problems["not-known"] }] };
  const fault = faultOf({ asked: askedDocument(pilot), signing, right, today, isSame: isSameName });
  return fault ? { wrong: [{ field: "p-outcome", text: t.fault(fault) }] } : { outcome: "accept", right };
}

function newRight(answers: Answers, { pilot, known, by, at }: Omit<Of, "signing">): SigningRight | undefined {
  const { "p-ground": ground, "p-who": who, "p-jointly": jointly, "p-until": until } = answers;
  if (ground === undefined || who === undefined || jointly === undefined || until === undefined) return undefined;
  return {
    ...{ v: 1, version: (known?.version ?? 0) + 1, organisationNumber: pilot.grant.organisationNumber },
    ...{ ground, names: [...namesIn(who)], jointly: Number(jointly), until, checkedAt: at, checkedBy: by.name },
  };
}
