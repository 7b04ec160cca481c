import { type NoWords, Refusal } from "../../vocabulary/refusal.ts";
import { linksAgainPath } from "../links/new-link.ts";
import { fault, log } from "../log.ts";
import { UnreadableItem } from "../table/table.ts";
import { type Answer, html, json, seeOther } from "./answers.ts";
import { commonRefusals } from "./common.refusals.ts";
import { failureTexts } from "./failure.texts.ts";
import type { Labels } from "./given-back.tsx";
import { OutOfTime } from "./out-of-time.ts";
import { FailurePage, RefusalPage } from "./refusal.page.tsx";
import type { WebRequest } from "./request.ts";

/** What is known of a form whose post was refused. */
export type PostedForm = { readonly labels?: Labels | undefined; readonly page?: string | undefined };

/** Which stored item it was: its key holds ids and kinds alone. */
const unreadable = (error: unknown) => (error instanceof UnreadableItem ? { pk: error.key.pk, sk: error.key.sk } : {});

/** Which page of a fault, and its status. A form that came too late may have been carried out: its page says so. */
function faultOf(error: unknown, { method }: WebRequest) {
  if (error instanceof OutOfTime) return { what: method === "POST" ? "lateForm" : "late", status: 503 } as const;
  return { what: error instanceof UnreadableItem ? "unreadable" : "failed", status: 500 } as const;
}

/** A session that has ended shows no form at its address, so nobody is led back to it. */
const withoutForm = new Set(["session-expired", "link-too-old", "sign-in-too-old"]);

/** The nos of a link that opens nothing, or no longer does. */
const lost = new Set(["session-expired", "link-invalid", "link-expired", "link-revoked"]);

/** Where the page of a no leads to somebody who is to be let in again; nothing of every other no. */
function wayBack({ code, facts }: Refusal, { language }: WebRequest): { goTo?: string; goToLabel?: string } {
  const { signIn: toSignIn, newLink } = failureTexts[language];
  const { signIn, mailLink } = facts;
  if (signIn !== undefined) return { goTo: signIn, goToLabel: code === "link-too-old" ? newLink : toSignIn };
  // Whom no cookie remembers, and whose link opens nothing, writes the address that links are mailed to.
  return lost.has(code) && mailLink === undefined ? { goTo: linksAgainPath, goToLabel: newLink } : {};
}

/**
 * The one place where a no becomes a page, and a fault becomes a page with a reference number.
 * @param person the id of the person who was let in
 * @param form what the posted form's controls are called, and its own page where it has one
 */
export function refusedOrFailed(error: unknown, request: WebRequest, person?: string, form: PostedForm = {}): Answer {
  const { typed, requestId } = request;
  const { labels } = form;
  if (error instanceof Refusal) {
    const { code, why, facts } = error;
    log("info", "request.refused", { code, requestId: request.requestId, person });
    const { signIn } = facts;
    if (signIn !== undefined && request.method === "GET") return seeOther(signIn);
    const way = wayBack(error, request);
    const no: NoWords = typeof why === "string" ? commonRefusals[why] : why;
    const { status } = no;
    // What goes on after somebody is let in again: a new link or sign-in, in another tab.
    const href = status === 401 ? (facts["mailLink"] ?? way.goTo) : undefined;
    if (request.autosave) return json({ refused: code, href }, { status });
    const page = withoutForm.has(code) ? undefined : form.page;
    return html(
      request,
      RefusalPage,
      { typed, labels, form: page, requestId, no, facts: { ...facts, ...way } },
      { status },
    );
  }
  fault("request.failed", error, { requestId, ...unreadable(error) });
  const { what, status } = faultOf(error, request);
  if (request.autosave) return json({ failed: requestId }, { status });
  return html(request, FailurePage, { typed, labels, form: form.page, requestId, what }, { status });
}
