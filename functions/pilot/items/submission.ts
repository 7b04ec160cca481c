import * as z from "zod";
import { Application } from "../../calls/first-edition/application.ts";
import { firstId } from "../../calls/first-edition/ids.ts";
import { liftAnswers } from "../../calls/first-edition/lift-answers.ts";
import { StoredAnswers } from "../../platform/forms/stored-answers.ts";
import { ApplicationId, CallId, MemberId } from "../../vocabulary/ids.ts";
import { Instant } from "../../vocabulary/instant.ts";
import { languages } from "../../vocabulary/language.ts";
import { Attachment } from "./attachment.ts";
import { EnteredFromPaper } from "./draft.ts";

const submitted = {
  applicationId: ApplicationId,
  callId: CallId,
  callVersion: z.number().int(),
  submittedAt: Instant,
  submittedBy: MemberId,
  /** The language that mails to the contact are written in. */
  language: z.enum(languages),
  attachments: z.array(Attachment),
  /** It came on paper, and `submittedAt` is when it came. */
  paper: EnteredFromPaper.optional(),
};

const Submitted = z.lazy(() =>
  z.object({
    v: z.literal(2),
    ...submitted,
    /** The form that was answered, as the call's version has it: the answers are read by it for ever. */
    form: z.object({ id: z.string(), version: z.number().int() }),
    answers: StoredAnswers,
  }),
);
export type Submission = z.infer<typeof Submitted>;

/** What was submitted while the form was code. */
const First = z.lazy(() =>
  z.object({ v: z.literal(1), ...submitted, formVersion: z.literal(1), application: Application }),
);

const lifted = ({ v: _, formVersion: _version, application, ...rest }: z.infer<typeof First>): Submission => ({
  v: 2,
  ...rest,
  form: { id: firstId.form, version: rest.callVersion },
  answers: liftAnswers(application),
});

/** What was submitted: frozen, with the versions of the call and the form it answers. */
export const Submission = z.lazy(() => z.union([Submitted, First.transform(lifted)]));
