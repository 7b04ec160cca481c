import type { Pilot } from "../../pilot/pilot.ts";
import type { Answers } from "../../platform/forms/answers.ts";
import { answeredRows } from "../../platform/forms/computed.ts";
import { answerAs, askedAs } from "../../platform/forms/role.ts";
import type { Language } from "../../vocabulary/language.ts";
import type { Problem } from "../../vocabulary/typed.ts";
import { takesPartOtherwise } from "../people/people.refusals.ts";
import { isReviewing } from "../people/people.ts";

type Seen = Pick<Pilot, "call" | "isDraft" | "applicants" | "reviews">;

/** Whom a completion names as contact or signatory although they review the case, each said at their address. */
export function namedReviewers(pilot: Seen, answers: Answers, lang: Language): readonly Problem[] {
  const { application: form } = pilot.call.forms;
  const { text, whatToDo } = takesPartOtherwise;
  const said = [text, whatToDo].map((words) => (words && typeof words !== "function" ? words[lang] : "")).join(" ");
  return (["contact", "signatory"] as const).flatMap((role) => {
    const question = askedAs(form, role);
    return answeredRows(answerAs(form, answers, role)).flatMap(({ id, cells }) =>
      question && isReviewing(pilot, String(cells["email"] ?? ""))
        ? [{ field: `${question.id}.${id}.email`, text: said }]
        : [],
    );
  });
}
