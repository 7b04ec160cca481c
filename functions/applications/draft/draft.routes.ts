import type { Call } from "../../calls/call.ts";
import { type Draft, sectionIn, typedSections } from "../../pilot/items/draft.ts";
import { type SectionName, sectionAfter, sectionBySlug } from "../../pilot/items/sections.ts";
import { html, json, seeOther } from "../../platform/web/answers.ts";
import { nonceOf, versionOf } from "../../platform/web/posted-fields.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { get, post } from "../../platform/web/web-handler.ts";
import { type ApplicationId, Nonce, newId } from "../../vocabulary/ids.ts";
import type { Language } from "../../vocabulary/language.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Typed, typedChoices, typedText } from "../../vocabulary/typed.ts";
import { fieldsIn, readApplication } from "../form/application.form.ts";
import { labelIn } from "../form/field-labels.ts";
import { differing } from "../form/kept.ts";
import { paths } from "../paths.ts";
import { type Applicant, type ApplicantWeb, applicantFor } from "./applicant-request.ts";
import { memberInvited, readDraft, sectionSaved } from "./draft.store.ts";
import { inviteMember } from "./invite-member.use-case.ts";
import { saveSection } from "./save-section.use-case.ts";
import type { Theirs } from "./section.page.tsx";

// Each page is read when it is first shown.
const membersPage = () => import("./members.page.tsx");
const sectionPage = () => import("./section.page.tsx");
const emailForm = () => import("../start/email.form.ts");

const sectionOf = (request: WebRequest) => sectionBySlug(request.params["section"] ?? "") ?? refuse("not-found");

/** The steps of a draft, and the people who write it. */
export function draftRoutes({ table, identity }: ApplicantWeb) {
  const save = saveSection({ sectionSaved: (saving) => sectionSaved(table, saving) });
  const invite = inviteMember({
    readDraft: (id) => readDraft(table, id),
    memberInvited: (inviting) => memberInvited(table, inviting),
  });

  const members = async (request: WebRequest, { applicationId, memberId: me, csrf }: Applicant) => {
    const { draft, call } = await readDraft(table, applicationId);
    const { language: lang, pathAndQuery: path, query } = request;
    return { lang, path, draft, call, me, csrf, nonce: newId(Nonce), invited: query.has("inbjuden") };
  };

  return [
    get("/ansokan/{id}/medsokande", async (request) =>
      html((await membersPage()).MembersPage(await members(request, await applicantFor(identity, request)))),
    ),

    post("/ansokan/{id}/medsokande", async (request) => {
      const applicant = await applicantFor(identity, request);
      const email = (await emailForm()).readEmail(request.typed, request.language);
      if (!email.ok) {
        const shown = { problems: email.problems, typed: typedText(request.typed, "email") };
        return html((await membersPage()).MembersPage({ ...(await members(request, applicant)), ...shown }), {
          status: 422,
        });
      }
      const { applicationId, memberId: by } = applicant;
      await invite({ applicationId, email: email.value, by, at: request.now, nonce: nonceOf(request.typed) });
      return seeOther(`${paths.members(applicationId)}?inbjuden`);
    }),

    get("/ansokan/{id}/{section}", async (request) => {
      const section = sectionOf(request);
      const { applicationId, csrf } = await applicantFor(identity, request);
      const { draft, call } = await readDraft(table, applicationId);
      if (draft.head.submittedAt) return seeOther(paths.application(applicationId));
      const { language: lang, pathAndQuery: path } = request;
      const { typed, version } = sectionIn(draft, section);
      // Who comes from the read-through comes to correct what is missing.
      const problems = request.query.has("granska") ? problemsIn(section, typed, draft, call, lang) : [];
      const shown = { lang, path, head: draft.head, call, section, typed, version, csrf, problems };
      return html((await sectionPage()).SectionPage({ ...shown, nonce: newId(Nonce) }));
    }),

    post("/ansokan/{id}/{section}", async (request) => {
      const section = sectionOf(request);
      const { applicationId, memberId: by, csrf } = await applicantFor(identity, request);
      const { draft, call } = await readDraft(table, applicationId);
      const { language: lang, typed, now: at } = request;
      const fields = fieldsIn(section, call);
      const saved = await save({ applicationId, section, fields, typed, version: versionOf(typed), by, at });
      const version = saved.saved ? saved.version : saved.theirs.version;
      // Of a post that came twice the same words are there already: nothing differs.
      const theirs = saved.saved ? [] : theirsBeside(saved.kept, saved.theirs.typed, fields, call, lang);
      const path = paths.section(applicationId, section);
      if (request.autosave) return autosaved(version, theirs, path);

      const shown = { lang, path, head: draft.head, call, section, typed: saved.kept, version, csrf };
      if (theirs.length > 0)
        return html((await sectionPage()).SectionPage({ ...shown, nonce: newId(Nonce), theirs }), { status: 409 });
      if (typedText(typed, "next") === "later") return seeOther(paths.application(applicationId));
      const problems = problemsIn(section, saved.kept, draft, call, lang);
      if (problems.length === 0) return seeOther(onwards(applicationId, section));
      return html((await sectionPage()).SectionPage({ ...shown, nonce: newId(Nonce), problems }), { status: 422 });
    }),
  ];
}

/** Where the person goes on to once a step is saved and right. */
const onwards = (applicationId: ApplicationId, section: SectionName) => {
  const next = sectionAfter(section);
  return next ? paths.section(applicationId, next) : paths.attachments(applicationId);
};

/** What the script of a form is told: the version it now edits, or that it must not save over somebody else. */
const autosaved = (version: number, theirs: readonly Theirs[], href: string) =>
  theirs.length > 0 ? json({ version, href }, { status: 409 }) : json({ version });

const theirsBeside = (mine: Typed, theirs: Typed, fields: readonly string[], call: Call, lang: Language): Theirs[] =>
  differing(mine, theirs, fields).map((field) => ({
    label: labelIn(field, call, lang),
    text: typedChoices(theirs, field).join("\n"),
  }));

/** What is missing or wrong in one step, read together with the others. */
const problemsIn = (section: SectionName, typed: Typed, draft: Draft, call: Call, lang: Language) =>
  readApplication({ ...typedSections(draft), [section]: typed }, call, lang).problems[section];
