import type { APIGatewayProxyEventV2 } from "aws-lambda";
import * as z from "zod";
import { MonthsQuery } from "../../functions/exports/api/api-questions.ts";
import { keptUntil } from "../../functions/exports/closing/closing.ts";
import { MoveRequest } from "../../functions/pilot/machine/move-stage.ts";
import { WaitRequest } from "../../functions/pilot/machine/open-wait.ts";
import { RecoverRequest } from "../../functions/pilot/machine/recover.ts";
import { MailFeedback } from "../../functions/pilot/outbox/mail-feedback.ts";
import { outboxKey } from "../../functions/pilot/outbox/sweep.ts";
import type { Head } from "../../functions/platform/files/files.ts";
import { secretKeys } from "../../functions/platform/sign-in/keys.ts";
import { pendingSignIn } from "../../functions/platform/sign-in/pending.ts";
import { type SessionKind, sessions } from "../../functions/platform/sign-in/session.ts";
import { dynamoTable } from "../../functions/platform/table/dynamo-table.ts";
import { keys } from "../../functions/platform/table/keys.ts";
import type { Query } from "../../functions/platform/table/table.ts";
import { webRequest } from "../../functions/platform/web/request.ts";
import { ExportId } from "../../functions/vocabulary/ids.ts";
import { fromMilliseconds, Instant, instant, Month, toMilliseconds } from "../../functions/vocabulary/instant.ts";
import { taskPayload } from "../../local/record/task-payload.ts";
import { aWebEvent } from "../builders/web-event.ts";
import type { otherKinds } from "./kinds.ts";

type Said = Readonly<Record<string, unknown>>;
const siteUrl = "https://pilot.example.org";
const secrets = secretKeys("keys", async () => "k".repeat(64));

/** A request of a browser that sends the cookie, a second before it ends. */
async function bringing(name: string, purpose: "session" | "state", said: Said) {
  const payload = Buffer.from(JSON.stringify(said)).toString("base64url");
  const cookie = `${name}=${payload}.${await secrets.seal(purpose, payload)}`;
  const now = fromMilliseconds(toMilliseconds(Instant.parse(said["expiresAt"])) - 1000);
  return webRequest(aWebEvent({ path: "/", cookies: [cookie] }) as APIGatewayProxyEventV2, now); // as: the parts a request reads
}

const session = async (said: Said) => {
  const kind = String(said["kind"]) as SessionKind; // as: another kind is not read, which the test would see
  // The first release gave every cookie a plain name, and did not say when the person had signed in.
  const prefix = said["signedInAt"] === undefined ? "" : kind === "staff" ? "__Host-" : "__Secure-";
  return sessions(secrets, siteUrl).read(await bringing(`${prefix}pg-${kind}`, "session", said), kind);
};

/** A list that goes on: what the table is asked for must be the place that the address carries. */
async function goneOn(said: Said): Promise<unknown> {
  if (typeof said["address"] === "string") {
    const { searchParams } = new URL(said["address"], siteUrl);
    const { after } = MonthsQuery.parse(Object.fromEntries(searchParams));
    return { address: `/api/finance/months?after=${after}` };
  }
  const asked: unknown[] = [];
  const handle = async ({ body }: { body: Uint8Array }) => {
    asked.push(JSON.parse(new TextDecoder().decode(body)).ExclusiveStartKey);
    const headers = { "content-type": "application/x-amz-json-1.0" };
    return { response: { statusCode: 200, headers, body: Buffer.from('{"Items":[]}') } };
  };
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  const names = { PILOTS_TABLE: "pilots", RECORD_TABLE: "record" };
  const table = dynamoTable(names, { region: "eu-north-1", credentials, requestHandler: { handle } });
  const query = { ...(said["list"] as Query), after: String(said["after"]) }; // as: the recorder wrote a query
  await table.query(query);
  const place = z.record(z.string(), z.object({ S: z.string() })).parse(asked[0]);
  return { ...said, says: Object.fromEntries(Object.entries(place).map(([name, { S }]) => [name, S])) };
}

/** The keys of a stream's record, as the two Lambdas of the stream take an id out of them. */
function streamKeys({ pk, sk }: Said): unknown {
  if (sk === "EXPORT") return keys.exportJob(ExportId.parse(String(pk).replace("EXPORT#", "")));
  const found = outboxKey({ pk, sk });
  return keys.outbox(found.pk, found.sk);
}

const begun = z.object({ key: z.string(), bytes: z.number(), sign: z.string() });
/** An attachment by its head; a closed month's file by its version, and it is locked for as long as we say today. */
function stored(said: Said): unknown {
  if (said["bucket"] === "attachments") return begun.parse(said) satisfies Head;
  const month = /^months\/(\d{4}-\d\d)\//.exec(String(said["key"]))?.[1];
  if (!month) return { key: said["key"], versionId: said["versionId"] };
  const until = new Date(keptUntil(Month.parse(month), instant("2026-11-29T12:00:00Z")));
  until.setMilliseconds(0);
  return { lock: "COMPLIANCE", versionId: said["versionId"], retainUntil: until.toISOString() };
}

const stageState = (stage: unknown) => `${String(stage).charAt(0).toUpperCase()}${String(stage).slice(1)}`;
/** An execution begins with the wait of its stage: what it was started with is what that wait asks. */
const executionInput = (said: Said) => WaitRequest.parse(taskPayload(stageState(said["stage"]), said)?.[1]);
/** A wait's answer is what the move that follows is asked with; a superseded one ends the execution. */
const waitAnswer = (answer: Said) => {
  if (answer["superseded"] === true) return answer;
  const input = { applicationId: "a".repeat(16), epoch: 1, answer };
  return MoveRequest.parse(taskPayload("LeaveSubmitted", input)?.[1]);
};

/** What is kept outside the tables, and who reads it. */
export const otherReaders: Readonly<Record<(typeof otherKinds)[number], (said: Said) => unknown>> = {
  "execution-input": executionInput,
  "wait-request": (said) => WaitRequest.parse(said),
  "wait-answer": waitAnswer,
  "move-request": (said) => MoveRequest.parse(said),
  "recover-request": (said) => {
    const { applicationId, epoch, why } = RecoverRequest.parse(said);
    return "detail" in said ? { detail: { name: `${applicationId}-${epoch}` } } : { applicationId, epoch, why };
  },
  "session-cookie": session,
  "sign-in-cookie": async (said) =>
    pendingSignIn(secrets, siteUrl).read(await bringing("__Secure-pg-sign-in", "state", said)),
  "page-cursor": goneOn,
  "stream-keys": streamKeys,
  "mail-feedback": (said) => MailFeedback.parse(said),
  "stored-object": stored,
};

/** What the service that wrote it says besides, and no code of ours asks for. */
export const foreign: readonly (typeof otherKinds)[number][] = ["mail-feedback", "stored-object", "recover-request"];
