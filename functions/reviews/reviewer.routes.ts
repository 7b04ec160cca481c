import { readPilot } from "../pilot/pilot.ts";
import { byLink, press, savedByLink } from "../pilot/press.ts";
import { type GivingFiles, givenFile } from "../platform/files/given-file.answer.ts";
import { linkRoutes } from "../platform/links/link-routes.ts";
import type { Link } from "../platform/links/links.ts";
import type { Sessions } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import { type Answer, json, seeOther } from "../platform/web/answers.ts";
import type { WebRequest } from "../platform/web/request.ts";
import { button, page, type Visit, versionOf } from "../platform/web/route.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { Problem } from "../vocabulary/typed.ts";
import { readDeclaration } from "./conflict/declaration.form.ts";
import { declareInterest } from "./conflict/declare-interest.act.ts";
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
const written = (visit: Reviewing) => {
  const { typed, language } = visit;
  return { ...asking(visit), typed, language, edition: versionOf(typed) };
};
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

  return [
    ...linkRoutes({ table, purpose: "review", opened }),

    page(address, "reviewer", async (visit) => (await pages()).pageOf(await shown(visit))),
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

    page(`${address}/spara`, "reviewer", (visit) => back(visit)),
    button(`${address}/spara`, "reviewer", async (visit) => {
      const saved = await press(table, saveReview, savedByLink(visit, written(visit)));
      if ("overtaken" in saved) return overtaken(visit);
      if ("wrong" in saved) return wrong(visit, saved.wrong);
      return visit.autosave ? json({ version: saved.edition }) : seeOther(`${home(visit)}?sparat=1`);
    }),

    page(`${address}/skicka`, "reviewer", (visit) => back(visit)),
    button(`${address}/skicka`, "reviewer", async (visit) => {
      const done = await press(table, submitReview, byLink(visit, written(visit)));
      if ("overtaken" in done) return overtaken(visit);
      return "wrong" in done ? wrong(visit, done.wrong) : seeOther(home(visit));
    }),

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

  async function wrong(visit: Reviewing, problems: readonly Problem[]): Promise<Answer> {
    if (visit.autosave) return json({ problems }, { status: 422 });
    return (await pages()).judgementPage(await shown(visit), { typed: visit.typed, problems });
  }

  /** The page again, with what was typed in its fields and what another tab has saved beside it. */
  async function overtaken(visit: Reviewing): Promise<Answer> {
    if (visit.autosave) return refuse("stale-version");
    return (await pages()).judgementPage(await shown(visit), { typed: visit.typed, status: 409, overtaken: true });
  }
}
