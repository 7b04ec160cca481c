/** What neighbours may ask of applications: what is open before they are decided, and that a person has opened a link. */
export { openApplication } from "./open-application.ts";
export { confirmMailbox } from "./start/confirm-mailbox.act.ts";
