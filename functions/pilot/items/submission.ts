import * as z from "zod";
import { type FormVersion, formVersions } from "../../calls/application-form/form-versions.ts";
import { ApplicationId, CallId, MemberId } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";
import { languages } from "../../vocabulary/language.ts";
import { Attachment } from "./attachment.ts";

const answering = ({ version, application }: FormVersion) =>
  z.object({
    v: z.literal(1),
    applicationId: ApplicationId,
    callId: CallId,
    callVersion: z.number().int(),
    formVersion: z.literal(version),
    submittedAt: Instant,
    submittedBy: MemberId,
    /** The language that mails to the contact are written in. */
    language: z.enum(languages),
    application,
    attachments: z.array(Attachment),
  });

/** A submission is read by the version of the form that it answers: what is asked later was not asked of it. */
export const submissionOf = ([first, ...later]: readonly [FormVersion, ...FormVersion[]]) =>
  z.lazy(() => z.discriminatedUnion("formVersion", [answering(first), ...later.map(answering)]));

/** What was submitted: frozen, with the versions of the call and the form it answers. */
export const Submission = submissionOf(formVersions);
export type Submission = z.infer<typeof Submission>;

/** Whom decisions and questions go to. */
export const contactOf = ({ application: { organisation }, language }: Submission) => ({
  name: organisation.contact.name,
  email: organisation.contact.email,
  language,
});
