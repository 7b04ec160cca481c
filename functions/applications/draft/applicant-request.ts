import type { Files } from "../../platform/files/files.ts";
import type { Sessions } from "../../platform/sign-in/session.ts";
import type { Table } from "../../platform/table/table.ts";
import type { WebRequest } from "../../platform/web/request.ts";
import { ApplicationId, MemberId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";

/** What the applicant's routes are wired with. */
export type ApplicantWeb = {
  readonly table: Table;
  readonly identity: Sessions;
  readonly files: Files;
  readonly siteUrl: string;
};

/** Who is at the other end, on which application, and the seal of the forms they get. */
export type Applicant = { readonly applicationId: ApplicationId; readonly memberId: MemberId; readonly csrf: string };

/** The person of the link, for the application in the address. @throws Refusal not-found, session-expired, form-expired */
export async function applicantFor(identity: Sessions, request: WebRequest): Promise<Applicant> {
  const id = ApplicationId.safeParse(request.params["id"]);
  if (!id.success) return refuse("not-found");
  const session = await identity.requireLinked(request, "applicant", id.data);
  const memberId = MemberId.parse(session.subject);
  return { applicationId: id.data, memberId, csrf: await identity.csrfOf(session) };
}
