import { questionsOf } from "../../platform/forms/controls.ts";
import type { Form, Question } from "../../platform/forms/document.ts";
import { rolesTexts } from "../../platform/forms/roles.texts.ts";
import { type Role, roleNames, rulesOf } from "../../platform/forms/roles.ts";
import { type Asks, both, option, together } from "./asks.ts";

/** The roles that a question may have: of its kind and the form's purpose, and that no other question has. */
export const rolesFor = (form: Form, { id, kind }: Question): readonly Role[] => {
  const taken = new Set(questionsOf(form).flatMap((one) => (one.id !== id && one.is ? [one.is] : [])));
  return roleNames.filter((role) => {
    const { kind: of, for: purpose, many } = rulesOf(role);
    return of === kind && purpose === form.for && (many || !taken.has(role));
  });
};

/** Each role is said with what the product does with the answer. */
function roleAsks(form: Form, question: Question): Asks {
  const roles = rolesFor(form, question);
  if (roles.length === 0) return { questions: [], answers: {}, read: () => ({ is: question.is }) };
  return {
    questions: [
      {
        ...{ id: "p-role", kind: "choice", label: both("role"), hint: both("roleHint") },
        options: [
          option("p-none", "noRole"),
          ...roles.map((role) => ({
            id: `p-${role}`,
            label: { sv: rolesTexts.sv[role].name, en: rolesTexts.en[role].name },
            hint: { sv: rolesTexts.sv[role].means, en: rolesTexts.en[role].means },
          })),
        ],
      },
    ],
    answers: { "p-role": question.is === undefined ? "p-none" : `p-${question.is}` },
    read: (answers) => ({ is: roles.find((role) => answers["p-role"] === `p-${role}`) }),
  };
}

/** How much a criterion counts; a scale of another form counts for nothing. */
function weightAsks(form: Form, question: Question): Asks {
  if (question.kind !== "scale") return { questions: [], answers: {}, read: () => ({}) };
  const { weight } = question;
  if (form.for !== "review") return { questions: [], answers: {}, read: () => ({ weight }) };
  return {
    questions: [
      {
        ...{
          id: "p-weight",
          kind: "number",
          decimals: 0,
          least: 1,
          most: 100,
          unit: both("percent"),
        },
        ...{ label: both("weight"), hint: both("weightHint"), optional: true },
      },
    ],
    answers: { "p-weight": weight },
    read: (answers) => ({ weight: answers["p-weight"] }),
  };
}

const fills = ["name", "email", "tel", "organization", "street-address"] as const;

function fillAsks({ kind, fill }: Question): Asks {
  if (!["line", "email", "phone"].includes(kind)) return { questions: [], answers: {}, read: () => ({ fill }) };
  return {
    questions: [
      {
        ...{ id: "p-fill", kind: "choice", label: both("fill"), hint: both("fillHint") },
        options: [
          option("p-nothing", "noFill"),
          option("p-name", "fillName"),
          option("p-email", "fillEmail"),
          option("p-tel", "fillTel"),
          option("p-organization", "fillOrganization"),
          option("p-street-address", "fillAddress"),
        ],
      },
    ],
    answers: { "p-fill": fill === undefined ? "p-nothing" : `p-${fill}` },
    read: (answers) => ({ fill: fills.find((one) => answers["p-fill"] === `p-${one}`) }),
  };
}

const readers = ["reviewers", "public"] as const;
const settings = ["optional", "personal"] as const;

const whoAsks = (question: Question): Asks => ({
  questions: [
    {
      ...{ id: "p-settings", kind: "choices", label: both("settings"), optional: true },
      options: settings.map((one) => option(`p-${one}`, one)),
    },
    {
      ...{ id: "p-not-for", kind: "choices", label: both("notFor"), optional: true },
      options: readers.map((one) => option(`p-${one}`, one)),
    },
  ],
  answers: {
    "p-settings": settings.filter((one) => question[one]).map((one) => `p-${one}`),
    "p-not-for": (question.notFor ?? []).map((one) => `p-${one}`),
  },
  read: (answers) => {
    const has = (id: string, one: string) => {
      const chosen = answers[id];
      return Array.isArray(chosen) && chosen.some((value) => value === `p-${one}`);
    };
    const notFor = readers.filter((one) => has("p-not-for", one));
    return {
      optional: has("p-settings", "optional") ? true : undefined,
      personal: has("p-settings", "personal") ? true : undefined,
      notFor: notFor.length > 0 ? notFor : undefined,
    };
  },
});

/** What a question is used for and who sees it. */
export const useAsks = (form: Form, question: Question): Asks =>
  together([roleAsks(form, question), weightAsks(form, question), fillAsks(question), whoAsks(question)]);
