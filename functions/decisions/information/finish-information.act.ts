import { act, already, type FormAnswer, type Outcome, type OutcomeMail } from "../../pilot/act.ts";
import { requireVersion } from "../../pilot/pilot.ts";
import { LocalDay } from "../../vocabulary/instant.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { typedText } from "../../vocabulary/typed.ts";
import type { Meeting } from "../meeting/meeting.ts";
import { type InformationSeen, informationPut, theInformation } from "./information.store.ts";
import type { Information, InformationItem, Told } from "./information.ts";
import { readInformation, unfinished } from "./read-information.ts";

/** `finishes`: or opens it again. `version`: of the item as it was read. */
type Command = {
  readonly number: number;
  readonly version: number;
  readonly finishes: boolean;
  readonly language: Language;
};

/** Those who speak and have an address, each with what the mail says. */
function tellings({ subject, slots }: Information, { name, shared }: Meeting) {
  const day = LocalDay.safeParse(typedText(shared.typed, "p-day")).data;
  return slots.flatMap(({ email, what, minutes }, i) =>
    email === "" || minutes === undefined
      ? []
      : [{ to: email, data: { subject, meeting: name, what, minutes, place: i + 1, ...(day ? { day } : {}) } }],
  );
}

/** An officer finishes an information item: its times fit, and those who speak are told; or opens it again. */
export const finishInformation = act({
  name: "finish-information",
  writes: ["INFORMATION"],
  see: theInformation,
  decide: (
    { meeting, items }: InformationSeen,
    { number, version, finishes, language }: Command,
    { by, at },
  ): Outcome<FormAnswer> => {
    const before = items.find((one) => one.number === number) ?? refuse("not-found");
    if ((before.finished !== undefined) === finishes) return already({});
    requireVersion(before, version);
    const { finished: _, version: __, ...kept } = before;
    const details = { subject: typedText(before.typed, "p-subject") };
    if (!finishes)
      return {
        answer: {},
        writes: [informationPut(kept, before)],
        log: { action: "meeting.information-reopened", details },
      };
    const { information, problems } = readInformation(before.typed, language);
    const wrong = [...problems, ...unfinished(information, language)];
    if (wrong.length > 0) return { answer: { wrong } };
    const all = tellings(information, meeting);
    const told = all.map(({ to: email, data }): Told => ({ email, words: JSON.stringify(data) }));
    const knows = (email: string, words: string) =>
      before.told?.some((one) => one.email === email && one.words === words) ?? false;
    const mails = all
      .filter(({ to, data }) => !knows(to, JSON.stringify(data)))
      .map(({ to, data }): OutcomeMail => ({ template: "meeting-slot", language: "sv", to, data }));
    const item: Omit<InformationItem, "version"> = { ...kept, finished: { at, by: by.name }, told };
    return {
      answer: {},
      writes: [informationPut(item, before)],
      mails,
      log: { action: "meeting.information-finished", details },
    };
  },
});
