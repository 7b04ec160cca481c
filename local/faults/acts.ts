import { randomUUID } from "node:crypto";
import { tableOf } from "../../deployment/first-versions.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import { ApplicationId } from "../../functions/vocabulary/ids.ts";
import { clientFor } from "../cloud/client.ts";
import { type Addresses, readAddresses } from "../cloud/state.ts";
import { staff } from "../demo/acts.ts";
import { mailboxes } from "../demo/mailbox.ts";
import { type Fields, formTo, good, type Person, person } from "../demo/person.ts";
import { stepsOf, vandpunkten, withEmail } from "../demo/pilots.ts";
import { stageAt } from "../demo/stage.ts";

/** What the load does with one pilot, in this order. */
const verbs = [
  "begin",
  "organisation",
  "projekt",
  "mal",
  "genomforande",
  "larande",
  "budget",
  "submit",
  "assign",
] as const;
export type Verb = (typeof verbs)[number];

/** An act that was answered, and when. */
export type Act = { readonly verb: Verb; readonly at: number };

/** One pilot of the load: who writes it, and what was answered so far. */
export type Pilot = { readonly email: string; readonly who: Person; id?: string; acts: Act[] };

export const aPilot = (url: string): Pilot => ({
  email: `faults-${randomUUID().slice(0, 8)}@example.org`,
  who: person(url),
  acts: [],
});

const reviewerOf = ({ email }: Pilot) => `bedomare-${email}`;

export const nextOf = ({ acts }: Pilot): Verb | undefined => verbs[acts.length];

const typed = ({ email }: Pilot): Readonly<Record<string, Fields>> => {
  const demo = withEmail(vandpunkten, email);
  return Object.fromEntries(stepsOf({ ...demo, project: { ...demo.project, "project.title": email } }));
};

/** Does the next act of a pilot. @throws Error when it was not accepted */
export const act = async (pilot: Pilot, verb: Verb, state: string): Promise<void> => {
  const { who, id, email } = pilot;
  const stage = stageAt(readAddresses(state));
  if (verb === "begin") {
    const call = good(await who.visit(`/utlysningar/${stage.callId}`));
    const tasks = good(await who.fill(call, { "p-email": email }, formTo("/ansokan")));
    pilot.id = tasks.url.split("/").at(-1) ?? "";
  } else if (verb === "submit") {
    const read = good(await who.visit(`/ansokan/${id}/granska`));
    good(await who.fill(read, {}, formTo("/skicka")));
  } else if (verb === "assign") {
    const officer = await staff(stage, "officer");
    const page = await officer.visit(`/handlaggning/${id}/bedomare`);
    const reviewer = { "p-name": "Bedömaren", "p-email": reviewerOf(pilot) };
    await officer.fill(page, reviewer, formTo(`/handlaggning/${id}/bedomare`));
  } else {
    const page = good(await who.visit(`/ansokan/${id}/${verb}`));
    good(await who.fill(page, typed(pilot)[verb]));
  }
};

const logged: Partial<Record<Verb, string>> = {
  begin: "application.started",
  submit: "application.submitted",
  assign: "review.assigned",
};

/** How often each act of a pilot is there: by its log, and for what was typed by its page. */
export const found = async (pilot: Pilot, addresses: Addresses): Promise<(verb: Verb) => number> => {
  const { id, who } = pilot;
  if (!id) return () => 0;
  const table = tableOf(clientFor(addresses.endpoint), addresses.outputs);
  const pk = keys.pilot(ApplicationId.parse(id));
  const { items } = await table.query({ table: "record", pk, prefix: "AUDIT#" });
  const times = (action: string) => items.filter((item) => item["action"] === action).length;
  const submitted = times("application.submitted") > 0;
  const kept = new Map<Verb, number>();
  for (const { verb } of pilot.acts) {
    const action = logged[verb];
    if (action) kept.set(verb, times(action));
    else if (submitted) kept.set(verb, 1);
    else {
      const page = await who.visit(`/ansokan/${id}/${verb}`);
      const [[name = "", value] = []] = Object.entries(typed(pilot)[verb] ?? {});
      const control = page.root.querySelector(`[name="${name}"]`);
      kept.set(verb, (control?.getAttribute("value") ?? control?.text.trim()) === value ? 1 : 0);
    }
  }
  return (verb) => kept.get(verb) ?? 0;
};

/** Which mails each act must bring. */
const expected: ReadonlyArray<{ verb: Verb; to: (pilot: Pilot) => string; subject: RegExp }> = [
  { verb: "begin", to: ({ email }) => email, subject: /ansökan/i },
  { verb: "submit", to: ({ email }) => email, subject: /Diarienummer/ },
  { verb: "assign", to: reviewerOf, subject: /Bedöm/ },
];

/** Mails of a pilot's acts: how many are missing, and how many came more than once. */
export const mailsOf = async (pilot: Pilot, { mail }: Addresses) => {
  const post = mailboxes(mail);
  let [missing, doubled] = [0, 0];
  const done = new Set(pilot.acts.map(({ verb }) => verb));
  for (const { to, subject } of expected.filter(({ verb }) => done.has(verb))) {
    const letters = (await post.all(to(pilot))).filter((letter) => subject.test(letter.subject));
    if (letters.length === 0) missing++;
    // A letter is the same when its words are, but for its link: each sending makes a new one.
    const texts = letters.map(({ subject, text }) => subject + text.replace(/https?:\/\/\S+/g, ""));
    doubled += texts.length - new Set(texts).size;
  }
  return { missing, doubled };
};
