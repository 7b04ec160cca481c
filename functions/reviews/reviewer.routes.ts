import { filesFor } from "../calls/application-form/attached-files.ts";
import { reviewForm } from "../pilot/judgement.ts";
import { readPilot } from "../pilot/pilot.ts";
import { byLink, press, savedByLink } from "../pilot/press.ts";
import { type GivingFiles, givenFile } from "../platform/files/given-file.answer.ts";
import { aboutControls } from "../platform/forms/writing/about-controls.ts";
import { autosaved } from "../platform/forms/writing/autosaved.ts";
import { labelsOf } from "../platform/forms/writing/labels.ts";
import { isAnswer, mergeAsked, typedOrMerged } from "../platform/forms/writing/merge.answer.ts";
import type { Sessions } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, seeOther } from "../platform/web/answers.ts";
import type { WebRequest } from "../platform/web/request.ts";
import { button, caseIn, labelledBy, page, type Visit, versionOf } from "../platform/web/route.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { declarationForm, readDeclaration } from "./conflict/declaration.form.ts";
import { declareInterest } from "./conflict/declare-interest.act.ts";
import { declineRoutes } from "./invitation/decline.routes.ts";
import { judgementTexts } from "./judgement/judgement.texts.ts";
import { type Saved, saveReview } from "./judgement/save-review.act.ts";
import { type NotSubmitted, submitReview } from "./judgement/submit-review.act.ts";
import { requireDeclared } from "./judgement/writable-review.ts";
import { requireWritable } from "./may-change.ts";
import { reviewerPaths } from "./paths.ts";
import type { ReviewShown } from "./reviewer.answer.ts";
import { commandOf, ownReview } from "./reviewer.ts";
import { reviewLinkRoutes } from "./tasks/link.routes.ts";

type Needs = {
  readonly table: Table;
  readonly identity: Sessions;
  readonly files: GivingFiles;
  readonly edgeSecret?: string;
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
/** The version of the application that the page showed; one that does not say showed the first. */
const applicationIn = ({ query }: Reviewing) => Number(query.get("version")) || 1;
const home = ({ person }: Reviewing) => reviewerPaths.review(person.applicationId, commandOf(person).reviewId);

/** The reviewer's pages: the emailed link, the declaration, the application with the form, the receipt. */
export function reviewerRoutes({ table, identity, files, edgeSecret }: Needs) {
  const shown = async (visit: Reviewing): Promise<ReviewShown> => {
    const own = asking(visit);
    const pilot = await readPilot(table, visit.person.applicationId);
    return { visit, pilot, review: ownReview(pilot, own) };
  };

  /** What the controls of the call's form are called. */
  const labels = async (request: WebRequest) => {
    const { call } = await readPilot(table, caseIn(request));
    return labelsOf(reviewForm(call), request);
  };

  return [
    // Before the addresses of single reviews, which would take theirs.
    ...reviewLinkRoutes({ table, identity, ...(edgeSecret === undefined ? {} : { edgeSecret }) }),
    ...declineRoutes({ table }),

    page(address, "reviewer", async (visit) => (await pages()).pageOf(await shown(visit))),
    ...labelledBy(
      (request) => labelsOf(declarationForm, request),
      [
        page(`${address}/jav`, "reviewer", async (visit) => {
          return (await pages()).declarationPage(await shown(visit));
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
        const typed = await typedOrMerged(visit, async () => (await pages()).writingOf(await shown(visit)));
        return isAnswer(typed) ? typed : save(visit, typed);
      }),

      page(`${address}/skicka`, "reviewer", (visit) => back(visit)),
      button(`${address}/skicka`, "reviewer", async (visit) => {
        const done = await press(
          table,
          submitReview,
          byLink(visit, { ...written(visit), application: applicationIn(visit) }),
        );
        if ("submittedAt" in done) return seeOther(home(visit));
        return save(visit, visit.typed, done.not);
      }),
    ]),

    page(`${address}/bilagor/{fileId}`, "reviewer", async (visit) => {
      const { review, pilot } = await shown(visit);
      requireDeclared(review);
      requireWritable(pilot, review, visit.now);
      // A question may keep its files from reviewers.
      const given = filesFor(pilot.call.forms.application, pilot.attachments, "reviewers");
      const file = given.find(({ fileId }) => fileId === visit.params["fileId"]) ?? refuse("not-found");
      return givenFile(files, visit, { key: file.key, name: file.name, type: "application/octet-stream" });
    }),
  ];

  /** A reload of a post's page: back to the form, for the one whose review it is. */
  async function back(visit: Reviewing): Promise<Answer> {
    await shown(visit);
    return seeOther(home(visit));
  }

  /** Saves what is written; `not` says why it could not be handed in. */
  async function save(visit: Reviewing, typed: Typed, not?: NotSubmitted): Promise<Answer> {
    const saved = await press(table, saveReview, savedByLink(visit, written(visit, typed)));
    const now = await shown(visit);
    if (visit.autosave) return heard(visit, now, saved);
    const answers = await pages();
    if (saved.clashes.length > 0)
      return mergeAsked(visit, answers.writingOf(now), { ...saved, version: saved.edition });
    if (not === undefined && saved.merged.length === 0) return seeOther(`${home(visit)}?sparat=1`);
    const status = { complete: 422, "as-shown": 409, "of-this-version": 409, saved: 200 }[not ?? "saved"];
    return answers.judgementPage(now, { ...saved, status, saved: not === undefined, not });
  }

  /** What the script of the form hears. */
  function heard(visit: Reviewing, { pilot }: ReviewShown, { edition: version, ...saved }: Saved): Answer {
    const about = aboutControls(reviewForm(pilot.call), saved.typed, visit.language);
    const isAlone = saved.merged.length === 0 && saved.clashes.length === 0;
    const by = isAlone ? undefined : judgementTexts[visit.language].merge.tab;
    return autosaved({ ...saved, version }, about, { href: home(visit), by });
  }
}
