/** What neighbours may ask of applications: what is open before they are decided, how one came, where a mailbox takes part, and that a person has opened a link. */

export { membershipsOf } from "./draft/member.store.ts";
export { openApplication } from "./open-application.ts";
export { enteredFromPaper } from "./paper/entered.ts";
export { confirmMailbox } from "./start/confirm-mailbox.act.ts";
