import * as z from "zod";
import { Application } from "../../calls/application-form/application.ts";
import { ApplicationId, CallId, MemberId } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";
import { languages } from "../../vocabulary/language.ts";
import { Attachment } from "./attachment.ts";

/** What was submitted: frozen, with the versions of the call and the form it answers. */
export const Submission = z.lazy(() =>
  z.object({
    v: z.literal(1),
    applicationId: ApplicationId,
    callId: CallId,
    callVersion: z.number().int(),
    formVersion: z.number().int(),
    submittedAt: Instant,
    submittedBy: MemberId,
    /** The language that mails to the contact are written in. */
    language: z.enum(languages),
    application: Application,
    attachments: z.array(Attachment),
  }),
);
export type Submission = z.infer<typeof Submission>;

/** Whom decisions and questions go to. */
export const contactOf = ({ application: { organisation }, language }: Submission) => ({
  name: organisation.contact.name,
  email: organisation.contact.email,
  language,
});
