import { type ExportFormat, exportFormats } from "../ledger/stored-file.ts";
import type { Clock } from "../platform/clock.ts";
import type { Session, Sessions } from "../platform/sign-in/session.ts";
import type { Table } from "../platform/table/table.ts";
import type { WebRequest } from "../platform/web/request.ts";
import { staffOf } from "../platform/web/staff-of.ts";
import { ApplicationId, Nonce, newId } from "../vocabulary/ids.ts";
import { Month } from "../vocabulary/instant.ts";
import type { Rate } from "../vocabulary/rate.ts";
import { refuse } from "../vocabulary/refusal.ts";
import type { StillOpen } from "./closing/still-open.ts";
import type { ExportContext } from "./formats/format.ts";
import type { ExportStore } from "./jobs/stored-files.store.ts";
import type { WriteFile } from "./jobs/write-file.ts";

/** What finance's pages are wired with. */
export type FinanceNeeds = {
  readonly table: Table;
  readonly identity: Sessions;
  readonly clock: Clock;
  readonly files: Pick<ExportStore, "presignedGet">;
  readonly write: WriteFile;
  readonly organisation: ExportContext["organisation"];
  /** Funding's: what is due and not yet paid. */
  readonly stillOpen: () => Promise<StillOpen>;
  /** Funding's: the exact rate of a pilot's grant. */
  readonly rateOf: (applicationId: ApplicationId) => Promise<Rate | undefined>;
};

/** Who may read all of finance's pages; finance alone presses anything. */
export const readers = ["finance", "auditor"] as const;

/** What each of finance's pages is given; `asking` only to those who may press its buttons. */
export const financeFrame = (identity: Sessions) => async (request: WebRequest, session: Session<"staff">) => {
  const { language: lang, path, pathAndQuery } = request;
  const csrf = await identity.csrfOf(session);
  const buttons = { csrf, nonce: newId(Nonce) };
  const asking = session.roles.includes("finance") ? buttons : undefined;
  return { lang, path: pathAndQuery, staff: staffOf({ session, csrf, lang, path }), asking, buttons };
};

const found = <T>(schema: { safeParse: (text: unknown) => { data?: T | undefined } }, text: unknown): T =>
  schema.safeParse(text).data ?? refuse("not-found");

/** No ledger of ours is of another century. @throws Refusal not-found */
export const monthIn = ({ params }: WebRequest): Month =>
  found(
    Month.refine((month) => month.startsWith("20")),
    params["month"],
  );
/** @throws Refusal not-found */
export const pilotIn = ({ params }: WebRequest): ApplicationId => found(ApplicationId, params["id"]);
/** @throws Refusal not-found */
export const formatIn = ({ params }: WebRequest): ExportFormat =>
  exportFormats.find((format) => format === params["format"]) ?? refuse("not-found");
