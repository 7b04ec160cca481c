import { noticingLimit } from "../mail/mail-limit-noticed.ts";
import type { Session, Sessions } from "../sign-in/session.ts";
import { html, seeOther } from "../web/answers.ts";
import { clientAddressOf } from "../web/client-address.ts";
import { button, caseIn, page, type Route, type Visit } from "../web/route.ts";
import { type LinkedKind, linksAgainPath, newLinkPath } from "./new-link.ts";

type Needs<K extends LinkedKind> = {
  readonly identity: Pick<Sessions, "remembered">;
  readonly kind: K;
  /** What the edge shows with each request, where the site has one. */
  readonly edgeSecret?: string | undefined;
  /** Mails the person of a session that may have ended another link, counted as all mails that people ask for. */
  readonly mailed: (person: Session<K>, visit: Visit<"everyone">, askedFrom: string | undefined) => Promise<unknown>;
};

const pages = () => import("./new-link.page.tsx");

/**
 * Where somebody is mailed a new link whose session has ended: the browser's old cookie says who it was and opens nothing,
 * and the link goes to that person's address as it is now, whoever asks. A browser without it asks by an address.
 */
export const newLinkRoutes = <K extends LinkedKind>({
  identity,
  kind,
  edgeSecret = "",
  mailed,
}: Needs<K>): readonly Route[] => [
  page(newLinkPath(kind, "{id}"), "everyone", async (visit) => {
    const person = await identity.remembered(visit, kind, caseIn(visit));
    if (!person) return seeOther(linksAgainPath);
    return html(visit, (await pages()).NewLinkPage, { action: newLinkPath(kind, caseIn(visit)) });
  }),
  button(newLinkPath(kind, "{id}"), "everyone", async (visit) => {
    const person = await identity.remembered(visit, kind, caseIn(visit));
    if (!person) return seeOther(linksAgainPath);
    await noticingLimit(mailed(person, visit, clientAddressOf(visit, edgeSecret)));
    return html(visit, (await pages()).NewLinkSentPage, {}, { home: newLinkPath(kind, caseIn(visit)) });
  }),
];
