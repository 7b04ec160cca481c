import type { Pressed } from "../../pilot/act.ts";
import { contactNow, signatoryNow } from "../../pilot/people/parts.ts";
import type { Pilot } from "../../pilot/pilot.ts";
import { press } from "../../pilot/press.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { noticingLimit } from "../../platform/mail/mail-limit-noticed.ts";
import type { Role } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { formOf, type Visit } from "../../platform/web/route.ts";
import { MemberId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { changeContact } from "./change-contact.act.ts";
import { contactByStaffForm, contactForm, reasonForm, signatoryForm } from "./change-people.form.ts";
import { changeSignatory } from "./change-signatory.act.ts";
import { inviteMember } from "./invite-member.act.ts";
import { peopleTexts } from "./people.texts.ts";
import { plainWords, requireMayChangePeople, requireMayRemove, type Viewer } from "./people.ts";
import { rowsOf } from "./people-rows.ts";
import { partChoices, personAndOwnForm, personForm } from "./person.form.ts";
import { removeMember } from "./remove-member.act.ts";
import { sendPersonLink } from "./send-person-link.act.ts";

/** Who asks for a page of the people of a case, and what differs by that. */
export type Caller = {
  readonly table: Table;
  readonly visit: Visit<"applicant"> | Visit<"holder"> | Visit<readonly Role[]>;
  /** The address of the list; the other pages lie under it. */
  readonly root: string;
  readonly home: { readonly href: string; readonly label: "toApplication" | "toProject" | "toCase" };
  readonly pilot: () => Promise<Pilot>;
  readonly viewer: (pilot: Pilot) => Viewer;
  readonly pressed: <Command>(command: Command) => Pressed<Command>;
  readonly askedFrom?: string | undefined;
};

/** What was done, as an address says it. */
const words = {
  invited: "inbjuden",
  removed: "borttagen",
  sent: "skickad",
  contact: "kontakt",
  signatory: "firma",
} as const;
const doneIn = ({ visit: { query } }: Caller) =>
  (["invited", "removed", "sent", "contact", "signatory"] as const).find((one) => query.has(words[one]));
const back = ({ root }: Caller, done: keyof typeof words) => seeOther(`${root}?${words[done]}`);

const memberIn = ({ visit: { params } }: Caller) => MemberId.safeParse(params["member"]).data ?? refuse("not-found");

/** What all pages of a case's people show around theirs. */
function around({ root, home, visit }: Caller, pilot: Pilot) {
  const title = pilot.isDraft ? undefined : pilot.lifecycle.title;
  return { root, home: { href: home.href, label: peopleTexts[visit.language][home.label] }, title };
}

const formFor = (me: Viewer) => (me.name === undefined ? personAndOwnForm : personForm);

/** The list, with the form that lets one more in. */
export async function people(caller: Caller, typed: Typed = {}, problems: readonly Problem[] = []): Promise<Answer> {
  const pilot = await caller.pilot();
  const me = caller.viewer(pilot);
  const shown = {
    ...around(caller, pilot),
    ...{ me, rows: rowsOf(pilot, me), typed, problems, done: doneIn(caller) },
    form: formFor(me),
    kind: pilot.isDraft ? "draft" : pilot.grantIfAny ? "project" : "submitted",
    proof: me.isStaff ? pilot.party?.proof : undefined,
  } as const;
  return html(caller.visit, (await import("./people.page.tsx")).PeoplePage, shown, { home: caller.root });
}

/** A person is let in. */
export async function invited(caller: Caller): Promise<Answer> {
  const { table, visit, askedFrom } = caller;
  const { typed, language } = visit;
  const me = caller.viewer(await caller.pilot());
  requireMayChangePeople(me);
  const guest = readTyped(personForm, typed, language);
  const own = me.name === undefined ? readTyped(personAndOwnForm, typed, language) : undefined;
  if (!guest.ok || own?.ok === false)
    return people(caller, typed, own?.ok === false ? own.problems : guest.ok ? [] : guest.problems);
  const { "p-name": name, "p-email": email, "p-part": part } = guest.value;
  const ownName = own?.value["p-own-name"];
  const wrong = (
    [
      ["p-name", name],
      ["p-own-name", ownName],
    ] as const
  ).flatMap(([field, text]) =>
    text !== undefined && plainWords(text) === undefined ? [{ field, text: peopleTexts[language].problems.name }] : [],
  );
  if (wrong.length > 0) return people(caller, typed, wrong);
  const chosen = partChoices[part as keyof typeof partChoices]; // as: the form takes no other
  const command = { name, email, part: chosen, ownName, language, askedFrom };
  const done = await noticingLimit(press(table, inviteMember, caller.pressed(command)));
  return done.wrong ? people(caller, typed, done.wrong) : back(caller, "invited");
}

/** The page that asks before a person is removed, or leaves. */
export async function removal(caller: Caller, typed: Typed = {}, problems: readonly Problem[] = []): Promise<Answer> {
  const pilot = await caller.pilot();
  const me = caller.viewer(pilot);
  const member = pilot.members.find(({ memberId }) => memberId === memberIn(caller));
  if (!member) return seeOther(caller.root);
  requireMayRemove(pilot, me, member);
  const shown = { ...around(caller, pilot), me, member, typed, problems };
  return html(caller.visit, (await import("./remove-person.page.tsx")).RemovePersonPage, shown);
}

/** @param left where a person goes who has left */
export async function removed(caller: Caller, left?: () => Answer): Promise<Answer> {
  const { table, visit } = caller;
  const me = caller.viewer(await caller.pilot());
  const why = me.isStaff ? readTyped(reasonForm, visit.typed, visit.language) : undefined;
  if (why?.ok === false) return removal(caller, visit.typed, why.problems);
  const memberId = memberIn(caller);
  const reason = why ? { reason: why.value["p-reason"] } : {};
  await press(table, removeMember, caller.pressed({ memberId, ...reason }));
  return left && memberId === me.member?.memberId ? left() : back(caller, "removed");
}

/** A person is sent the link again. */
export async function sentAgain(caller: Caller): Promise<Answer> {
  const command = { memberId: memberIn(caller), askedFrom: caller.askedFrom };
  await noticingLimit(press(caller.table, sendPersonLink, caller.pressed(command)));
  return back(caller, "sent");
}

type Place = "contact" | "signatory";
/** The form by which somebody comes in the place of the contact or the signatory. */
export const placeForm = (place: Place, isStaff: boolean) =>
  place === "signatory" ? signatoryForm : isStaff ? contactByStaffForm : contactForm;

/** @param typed what a form that could not be carried out held */
export async function placing(
  caller: Caller,
  place: Place,
  typed: Typed = {},
  problems: readonly Problem[] = [],
): Promise<Answer> {
  const pilot = await caller.pilot();
  const me = caller.viewer(pilot);
  requireMayChangePeople(me);
  if (pilot.isDraft) return seeOther(caller.root);
  const now = place === "contact" ? contactNow(pilot) : signatoryNow(pilot);
  const version = pilot.party?.version ?? 0;
  const shown = { ...around(caller, pilot), place, form: placeForm(place, me.isStaff), now, version, typed, problems };
  const here = `${caller.root}/${place === "contact" ? "kontakt" : "firmatecknare"}`;
  return html(caller.visit, (await import("./place-person.page.tsx")).PlacePersonPage, shown, { home: here });
}

export async function placed(caller: Caller, place: Place): Promise<Answer> {
  const { table, visit } = caller;
  const pressed = caller.pressed(formOf(visit));
  const { wrong } = await press(table, place === "contact" ? changeContact : changeSignatory, pressed);
  return wrong ? placing(caller, place, visit.typed, wrong) : back(caller, place);
}
