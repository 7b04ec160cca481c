import { refuse } from "../../vocabulary/refusal.ts";
import { type Answer, html, seeOther } from "../web/answers.ts";
import type { Visit } from "../web/route.ts";
import { fileWithThreat } from "./files.refusals.ts";
import type { Files } from "./files.ts";
import type { Scan } from "./scan.ts";

/** What giving a file asks of the bucket. */
export type GivingFiles = Pick<Files, "presignedDownload" | "scanOf">;
type Kept = { readonly key: string; readonly name: string; readonly type: string };

const anyway = "okontrollerad";

/**
 * A kept file for one who may read it: the way to it, or the page that says that no scanner has looked through it, which
 * has a link that leads on. @throws Refusal file-with-threat
 */
export async function givenFile({ presignedDownload, scanOf }: GivingFiles, visit: Visit, file: Kept): Promise<Answer> {
  const scan = await scanOf(file.key);
  if (scan === "threat") return refuse(fileWithThreat);
  if (scan === "clean" || visit.query.has(anyway)) return seeOther(await presignedDownload(file));
  const { UnscannedPage } = await import("./unscanned.page.tsx");
  return html(visit, UnscannedPage, { name: file.name, anyway: `${visit.path}?${anyway}=1` });
}

/** As `givenFile`, for those who sent it: they need no warning of their own file. @throws Refusal file-with-threat */
export async function ownFile({ presignedDownload, scanOf }: GivingFiles, file: Kept): Promise<Answer> {
  if ((await scanOf(file.key)) === "threat") return refuse(fileWithThreat);
  return seeOther(await presignedDownload(file));
}

/** What is known of a few files, by their keys. */
export const scansOf = async (
  { scanOf }: Pick<Files, "scanOf">,
  files: readonly { readonly key: string }[],
): Promise<ReadonlyMap<string, Scan>> =>
  new Map(await Promise.all(files.map(async ({ key }) => [key, await scanOf(key)] as const)));

/** Which of a few files hold harmful code, by their keys. */
export async function threatsAmong(
  files: Pick<Files, "scanOf">,
  of: readonly { readonly key: string }[],
): Promise<ReadonlySet<string>> {
  const scans = await scansOf(files, of);
  return new Set([...scans].flatMap(([key, scan]) => (scan === "threat" ? [key] : [])));
}
