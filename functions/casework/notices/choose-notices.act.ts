import { act, already, type Outcome, type Pressed, type Reader } from "../../pilot/act.ts";
import { type Head, readHead } from "../../pilot/head.ts";
import type { NoticeTime } from "../../platform/notice-times.ts";
import type { StaffName } from "../../platform/staff-names.store.ts";
import { keys } from "../../platform/table/keys.ts";
import { present } from "../../platform/table/table.ts";
import { staffMemberIn } from "../../vocabulary/ids.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { readStaffName } from "./hearer.store.ts";

type Command = { readonly notices: NoticeTime; readonly language: Language };
type Seen = { readonly heads: readonly Head[]; readonly who: StaffName };

/** A person of staff chooses when they hear of what happens, and in which language: that in which the page was read. */
export const chooseNotices = act({
  name: "choose-notices",
  writes: ["STAFFNAMES"],
  see: async (table: Reader, { subject }: Pressed<Command>): Promise<Seen> => {
    const person = staffMemberIn(subject) ?? refuse("not-found");
    const head = await readHead(table, subject);
    return { heads: [head], who: (await readStaffName(table, person)) ?? refuse("not-found") };
  },
  decide: ({ who }: Seen, { notices, language }: Command): Outcome<object> => {
    if (who.notices === notices && who.language === language) return already({});
    return {
      answer: {},
      writes: [{ table: "pilots", update: keys.staffName(who.subject), set: { notices, language }, when: present }],
    };
  },
});
