import { ListObjectsV2Command, S3Client } from "@aws-sdk/client-s3";
import type { Page } from "playwright-core";
import { firstId } from "../../../functions/calls/first-edition/ids.ts";
import { ledgerOf } from "../../../functions/ledger/posting.store.ts";
import type { Submission } from "../../../functions/pilot/items/submission.ts";
import { readItems } from "../../../functions/pilot/read-case.ts";
import type { Row } from "../../../functions/platform/forms/answers.ts";
import { dynamoTable } from "../../../functions/platform/table/dynamo-table.ts";
import { type ApplicationId, CallId, Nonce, newId, pilotSubject } from "../../../functions/vocabulary/ids.ts";
import { fromMilliseconds, type Month, monthOf } from "../../../functions/vocabulary/instant.ts";
import { plusMonths } from "../../../functions/vocabulary/months.ts";
import { aSubmission, theCall } from "../../builders/a-pilot.ts";
import { aProject } from "../../builders/a-project.ts";
import { client, outputs } from "../visitors.ts";

const table = dynamoTable({ PILOTS_TABLE: outputs.PilotsTable, RECORD_TABLE: outputs.RecordTable }, client);
const bucket = new S3Client({ ...client, forcePathStyle: true });

const contact = firstId.question("organisation.contact");
const period = firstId.question("project.period");

/** What the chapters about a claim have in common. */
export type Claim = {
  readonly id: ApplicationId;
  readonly email: string;
  /** The first three months of the project, all of them over. */
  readonly months: readonly [Month, Month, Month];
};

/** A project that has gone on for three months, in a call of its own: nothing of it is in anybody's way. */
export async function aClaim(email: string): Promise<Claim> {
  const start = plusMonths(monthOf(fromMilliseconds(Date.now())), -3);
  const submission = (id: ApplicationId): Submission => {
    const given = aSubmission(id);
    const to = `${plusMonths(start, 23)}-28`;
    const [person] = given.answers[contact] as readonly Row[]; // as: the answer of people
    const answers = {
      ...given.answers,
      [contact]: [{ id: "r1", cells: { ...person?.cells, email } }],
      [period]: { from: `${start}-01`, to },
    };
    return { ...given, answers };
  };
  const call = { ...theCall, callId: CallId.parse(`claims-${newId(Nonce)}`) };
  const id = await aProject(table, { call, submission });
  return { id, email, months: [start, plusMonths(start, 1), plusMonths(start, 2)] };
}

/** The files of a pilot that are kept in the bucket: what came and was not taken expires by itself. */
async function filesOf(id: ApplicationId): Promise<readonly (string | undefined)[]> {
  const list = new ListObjectsV2Command({ Bucket: outputs.AttachmentsBucket, Prefix: `kept/${id}/` });
  return ((await bucket.send(list)).Contents ?? []).map(({ Key }) => Key);
}

/** Everything about a claim that a refusal must leave as it was: what is recorded, posted and kept. */
export async function standing({ id }: Claim) {
  const [items, ledger, files] = await Promise.all([
    readItems(table, pilotSubject(id)),
    ledgerOf(table, id),
    filesOf(id),
  ]);
  // How far letters have come, and who watches over the case, goes its own way.
  return { items: items.filter(({ sk }) => sk !== "CASE" && !sk.startsWith("OUTBOX#")), ledger, files };
}

/** A form's hidden and visible fields, as its button would post them. */
export const formOn = async (page: Page, action: string): Promise<Record<string, string>> => {
  const inputs = `[...document.querySelectorAll('form[action$="${action}"] input')]`;
  // as: names and values of inputs are texts
  return (await page.evaluate(`Object.fromEntries(${inputs}.map(({ name, value }) => [name, value]))`)) as Record<
    string,
    string
  >;
};

/** Posts a form without leaving the page. Answers where it led. */
export async function posted(page: Page, path: string, form: Record<string, string>): Promise<string> {
  const { origin } = new URL(page.url());
  const answer = await page.request.post(path, { form, headers: { origin } });
  const { pathname, search } = new URL(answer.url());
  return `${answer.status()} ${pathname}${search}`;
}
