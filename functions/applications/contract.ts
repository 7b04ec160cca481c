/** What neighbours may ask of applications: what is open before they are decided. */
export { openApplication } from "./open-application.ts";
