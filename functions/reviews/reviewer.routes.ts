import { reviewForm } from "../pilot/judgement.ts";
import { readPilot } from "../pilot/pilot.ts";
import { byLink, press, savedByLink } from "../pilot/press.ts";
import { type GivingFiles, givenFile } from "../platform/files/given-file.answer.ts";
import { aboutControls, labelsIn } from "../platform/forms/control-words.ts";
import { keptOf } from "../platform/forms/controls.ts";
import { askedIn, isMerge } from "../platform/forms/merge-answers.ts";
import { linkRoutes } from "../platform/links/link-routes.ts";
import type { Link } from "../platform/links/links.ts";
import type { Sessions } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, seeOther } from "../platform/web/answers.ts";
import type { WebRequest } from "../platform/web/request.ts";
import { button, caseIn, labelledBy, page, type Visit, versionOf } from "../platform/web/route.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { declarationForm, readDeclaration } from "./conflict/declaration.form.ts";
import { declareInterest } from "./conflict/declare-interest.act.ts";
import { autosaved } from "./judgement/autosaved.ts";
import { editionOf, typedIn } from "./judgement/editions.ts";
import { saveReview } from "./judgement/save-review.act.ts";
import { submitReview } from "./judgement/submit-review.act.ts";
import { requireDeclared } from "./judgement/writable-review.ts";
import { requireWritable } from "./may-change.ts";
import { reviewOfLink } from "./open-link.store.ts";
import { reviewerPaths } from "./paths.ts";
import type { ReviewShown } from "./reviewer.answer.ts";
import { commandOf, ownReview } from "./reviewer.ts";

type Needs = {
  readonly table: Table;
  readonly identity: Sessions;
  readonly files: GivingFiles;
};
type Reviewing = Visit<"reviewer">;

const pages = () => import("./reviewer.answer.ts");

const address = "/bedomning/{id}/{reviewId}";

/** The cookie is of one review: another one of the same application needs its own link. @throws Refusal session-expired */
const asking = ({ person, params }: Reviewing) =>
  person.subject === params["reviewId"] ? commandOf(person) : refuse("session-expired");
/** What a page of the form sends: the whole review, and the edition that it began from. */
const written = (visit: Reviewing, typed = visit.typed) => ({
  ...asking(visit),
  typed,
  edition: versionOf(visit.typed),
});
const isAnswer = (one: Typed | Answer): one is Answer => "statusCode" in one;
const home = ({ person }: Reviewing) => reviewerPaths.review(person.applicationId, commandOf(person).reviewId);

/** The reviewer's pages: the emailed link, the declaration, the application with the form, the receipt. */
export function reviewerRoutes({ table, identity, files }: Needs) {
  const shown = async (visit: Reviewing): Promise<ReviewShown> => {
    const own = asking(visit);
    const pilot = await readPilot(table, visit.person.applicationId);
    return { visit, pilot, review: ownReview(pilot, own) };
  };

  const opened = async (link: Link, request: WebRequest): Promise<Answer> => {
    const review = await reviewOfLink(table, link);
    const { applicationId, reviewId, reviewer, linkGeneration: generation } = review;
    const path = reviewerPaths.cookie(applicationId);
    const bound = { kind: "reviewer", applicationId, subject: reviewId, generation } as const;
    const cookie = await identity.opened(bound, path, request.now);
    const language = request.cookies.has("lang") ? "" : `?lang=${reviewer.language}`;
    return seeOther(`${reviewerPaths.review(applicationId, reviewId)}${language}`, { cookies: [cookie] });
  };

  /** What the controls of the call's form are called. */
  const labels = async (request: WebRequest) => {
    const { call } = await readPilot(table, caseIn(request));
    return labelsIn(reviewForm(call), request);
  };

  return [
    ...linkRoutes({ table, purpose: "review", opened }),

    page(address, "reviewer", async (visit) => (await pages()).pageOf(await shown(visit))),
    ...labelledBy(
      (request) => labelsIn(declarationForm, request),
      [
        page(`${address}/jav`, "reviewer", async (visit) => {
          const now = await shown(visit);
          return now.review.status === "submitted" ? seeOther(home(visit)) : (await pages()).declarationPage(now);
        }),
        button(`${address}/jav`, "reviewer", async (visit) => {
          const read = readDeclaration(visit.typed, visit.language);
          if (!read.ok) return (await pages()).declarationPage(await shown(visit), visit.typed, read.problems);
          await press(table, declareInterest, savedByLink(visit, { ...asking(visit), declaration: read.value }));
          return seeOther(home(visit));
        }),
      ],
    ),

    ...labelledBy(labels, [
      page(`${address}/spara`, "reviewer", (visit) => back(visit)),
      button(`${address}/spara`, "reviewer", async (visit) => {
        const typed = isMerge(visit.typed) ? await merged(visit) : visit.typed;
        return isAnswer(typed) ? typed : save(visit, typed);
      }),

      page(`${address}/skicka`, "reviewer", (visit) => back(visit)),
      button(`${address}/skicka`, "reviewer", async (visit) => {
        const done = await press(table, submitReview, byLink(visit, written(visit)));
        if ("submittedAt" in done) return seeOther(home(visit));
        return save(visit, visit.typed, done.not);
      }),
    ]),

    page(`${address}/bilagor/{fileId}`, "reviewer", async (visit) => {
      const { review, pilot } = await shown(visit);
      requireDeclared(review);
      requireWritable(pilot.lifecycle);
      const file = pilot.attachments.find(({ fileId }) => fileId === visit.params["fileId"]) ?? refuse("not-found");
      return givenFile(files, visit, { key: file.key, name: file.name, type: "application/octet-stream" });
    }),
  ];

  /** A reload of a post's page: back to the form, for the one whose review it is. */
  async function back(visit: Reviewing): Promise<Answer> {
    await shown(visit);
    return seeOther(home(visit));
  }

  /** Saves what is written; `not` says why it could not be handed in. */
  async function save(visit: Reviewing, typed: Typed, not?: "complete" | "as-shown"): Promise<Answer> {
    const saved = await press(table, saveReview, savedByLink(visit, written(visit, typed)));
    const now = await shown(visit);
    if (visit.autosave) return autosaved(saved, reviewForm(now.pilot.call), home(visit), visit.language);
    const answers = await pages();
    if (saved.clashes.length > 0) return answers.mergePage(now, saved);
    if (not === undefined && saved.merged.length === 0) return seeOther(`${home(visit)}?sparat=1`);
    const status = { complete: 422, "as-shown": 409, saved: 200 }[not ?? "saved"];
    return answers.judgementPage(now, { ...saved, status, saved: not === undefined, not });
  }

  /** What the page of a merge was answered with: what is to be saved, or that page again. */
  async function merged(visit: Reviewing): Promise<Typed | Answer> {
    const { typed, language } = visit;
    const now = await shown(visit);
    const review = requireDeclared(now.review);
    const clashes = askedIn(typed, typedIn(review));
    const form = reviewForm(now.pilot.call);
    const about = aboutControls(form, typed, language);
    const { settled } = await import("../platform/forms/ui/merge-choice.ts");
    const choice = settled(typed, clashes, (field) => about(field).label, language);
    if (choice.problems.length === 0) return choice.typed;
    const merging = { edition: editionOf(review), typed: keptOf(typed, form), merged: [], clashes };
    return (await pages()).mergePage(now, merging, choice.problems);
  }
}
