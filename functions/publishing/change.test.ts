import * as fc from "fast-check";
import { expect, test } from "vitest";
import { aCallInWork } from "../../test/builders/a-call-in-work.ts";
import { callForms, withForm } from "./change.ts";
import { partNames, parts } from "./parts/parts.ts";

const call = aCallInWork();

test("a form is replaced by another for the same, and what the change does not name stays as it was", () => {
  const document = { ...call.forms.review, name: { sv: "Ny", en: "New" } };
  const { forms, ...rest } = withForm(call, "review", document);
  expect(forms).toEqual({ ...call.forms, review: document });
  const { forms: _, ...before } = call;
  expect(rest).toEqual(before);
  expect(() => withForm(call, "application", document)).toThrow(RangeError);
});

test("answering one part never changes what another part says, in whatever order", () => {
  const other = aCallInWork({
    title: { sv: "En annan", en: "Another" },
    quorum: 5,
    years: [2030],
    frames: [],
    contacts: [],
    categories: [],
    mailTexts: [{ mail: "receipt", text: { sv: "Tack.", en: "Thank you." } }],
  });
  const answers = (part: (typeof partNames)[number], of = other) => parts[part].answersIn(of);
  fc.assert(
    fc.property(fc.shuffledSubarray([...partNames]), (chosen) => {
      const now = chosen.reduce((so, part) => parts[part].withAnswers(so, answers(part)), call);
      for (const part of partNames)
        expect(answers(part, now)).toEqual(answers(part, chosen.includes(part) ? other : call));
      for (const form of callForms) expect(now.forms[form]).toBe(call.forms[form]);
    }),
  );
});
