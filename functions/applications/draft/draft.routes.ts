import { html, json, seeOther } from "../../platform/web/answers.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { get, post } from "../../platform/web/web-handler.ts";
import { newId, Nonce } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { type Typed, typedChoices, typedText } from "../../vocabulary/typed.ts";
import { fieldsIn, readSection } from "../form/application.form.ts";
import { labelIn } from "../form/field-labels.ts";
import { differing } from "../form/kept.ts";
import { sectionAfter, sectionBySlug } from "../form/sections.ts";
import { paths } from "../paths.ts";
import { readEmail } from "../start/email.form.ts";
import { type Applicant, type ApplicantWeb, applicantFor, nonceOf, versionOf } from "./applicant-request.ts";
import { sectionIn } from "./draft.ts";
import { memberInvited, readDraft, sectionSaved } from "./draft.store.ts";
import { inviteMember } from "./invite-member.use-case.ts";
import { MembersPage } from "./members.page.tsx";
import { saveSection } from "./save-section.use-case.ts";
import { SectionPage } from "./section.page.tsx";

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

  /** Where the person goes on to once a step is saved and right. */
  const onwards = (applicationId: Applicant["applicationId"], request: WebRequest) => {
    const next = sectionAfter(sectionOf(request));
    return next ? paths.section(applicationId, next) : paths.attachments(applicationId);
  };

  return [
    get("/ansokan/{id}/medsokande", async (request) =>
      html(MembersPage(await members(request, await applicantFor(identity, request)))),
    ),

    post("/ansokan/{id}/medsokande", async (request) => {
      const applicant = await applicantFor(identity, request);
      const email = readEmail(request.typed, request.language);
      if (!email.ok) {
        const shown = { problems: email.problems, typed: typedText(request.typed, "email") };
        return html(MembersPage({ ...(await members(request, applicant)), ...shown }), { status: 422 });
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
      const shown = { lang, path, head: draft.head, call, section, ...sectionIn(draft, section), csrf };
      return html(SectionPage({ ...shown, nonce: newId(Nonce), problems: asked(request) ? problems(shown) : [] }));
    }),

    post("/ansokan/{id}/{section}", async (request) => {
      const section = sectionOf(request);
      const { applicationId, memberId: by, csrf } = await applicantFor(identity, request);
      const { draft, call } = await readDraft(table, applicationId);
      const { language: lang, typed, now: at } = request;
      const path = paths.section(applicationId, section);
      const saved = await save({ applicationId, section, call, typed, version: versionOf(typed), by, at });
      const shown = { lang, path, head: draft.head, call, section, typed: saved.kept, csrf, nonce: newId(Nonce) };
      if (!saved.saved) {
        const { version, typed: their } = saved.theirs;
        const theirs = differing(saved.kept, their, fieldsIn(section, call)).map((field) => ({
          label: labelIn(field, call, lang),
          text: typedChoices(their, field).join("\n"),
        }));
        // A post that came twice: the same words are there already.
        if (theirs.length === 0) return request.autosave ? json({ version }) : seeOther(onwards(applicationId, request));
        if (request.autosave) return json({ version, href: path }, { status: 409 });
        return html(SectionPage({ ...shown, version, theirs }), { status: 409 });
      }
      if (request.autosave) return json({ version: saved.version });
      if (typedText(typed, "next") === "later") return seeOther(paths.application(applicationId));
      const found = problems({ ...shown });
      if (found.length === 0) return seeOther(onwards(applicationId, request));
      return html(SectionPage({ ...shown, version: saved.version, problems: found }), { status: 422 });
    }),
  ];
}

/** Whether the person comes from the read-through to correct what is missing. */
const asked = (request: WebRequest) => request.query.has("granska");

type Shown = { section: Parameters<typeof readSection>[0]; typed: Typed; call: Parameters<typeof readSection>[2]; lang: WebRequest["language"] };

const problems = ({ section, typed, call, lang }: Shown) => {
  const read = readSection(section, typed, call, lang);
  return read.ok ? [] : read.problems;
};
