import { createHash } from "node:crypto";
import { Month } from "../../functions/vocabulary/instant.ts";
import type { FinanceApi } from "../cloud/finance-client.ts";
import { staff } from "./acts.ts";
import { rowsOf } from "./money-acts.ts";
import type { Stage } from "./stage.ts";

type FileFigures = { readonly sha256: string; readonly rows: number };
type MonthFigures = {
  readonly month: string;
  readonly closed: boolean;
  readonly files: Readonly<Record<string, FileFigures>>;
};
export type PilotFigures = {
  readonly rate: string;
  readonly acceptedOre: number;
  readonly entitledOre: number;
  readonly paidOre: number;
};

/** `80 060,93 kr` in öre. */
function oreIn(text: string): number {
  const plain = text.replace(/[\s\u00a0kr]/g, "").replace("\u2212", "-");
  const [whole = "0", decimals = ""] = plain.split(",");
  return Number(`${whole}${decimals.padEnd(2, "0")}`);
}

/** A pilot's money as the auditor reads it: the lines of arithmetic on the page of its ledger. */
export async function figuresOf(stage: Stage, id: string, rate: string): Promise<PilotFigures> {
  const auditor = await staff(stage, "auditor");
  const page = await auditor.visit(`/handlaggning/${id}/bokforing`);
  const rows = rowsOf(page);
  const amount = (begins: string) => oreIn(rows.find(([key]) => key.startsWith(begins))?.[1] ?? "0");
  for (const [key, value] of rows) stage.show("Revisorn", `${key.padEnd(44)} ${value.padStart(16)}`);
  return {
    rate,
    acceptedOre: amount("Godkända kostnader"),
    entitledOre: amount("Rätt till bidrag"),
    paidOre: amount("− Redan utbetalt") + amount("− Avräknat") - amount("+ Återkrävt"),
  };
}

/** The months that pilots were posted in, as finance finds them on the pilots' own exports. */
export async function monthsOf(stage: Stage, ids: readonly string[]): Promise<readonly Month[]> {
  const economist = await staff(stage, "finance");
  const months = new Set<Month>();
  for (const id of ids) {
    const { bytes } = await economist.download(`/ekonomi/pilot/${id}/jsonl`);
    for (const line of Buffer.from(bytes).toString().trimEnd().split("\n")) {
      const { month } = JSON.parse(line) as { month?: string }; // as: our own format; a head has no month
      if (month) months.add(Month.parse(month));
    }
  }
  return [...months].sort();
}

/** The ledger lines in a file, by what each format makes of one. */
const linesIn: Readonly<Record<string, (bytes: Uint8Array, text: string) => number | undefined>> = {
  csv: (_, text) => text.trimEnd().split("\r\n").length - 1,
  jsonl: (_, text) =>
    text
      .trimEnd()
      .split("\n")
      .filter((line) => line.includes("amountOre")).length,
  sie: (_, text) => (text.match(/^#TRANS /gm)?.length ?? 0) / 2,
  xlsx: () => undefined,
};

/** What all transactions of a SIE file come to, öre: nothing, if the ledger balances. */
const balanceOf = (sie: string): number =>
  [...sie.matchAll(/^#TRANS \S+ \{[^}]*\} (-?\d+(?:\.\d\d?)?)/gm)]
    .map(([, amount = "0"]) => Math.round(Number(amount) * 100))
    .reduce((sum, amount) => sum + amount, 0);

/** The ledger system at work: it gets itself a token, lists the months and fetches each in every format. */
export async function fetchMonths(
  { url }: Stage,
  api: FinanceApi,
  wanted: readonly string[],
): Promise<{ months: readonly MonthFigures[]; ledgerBalanceOre: number }> {
  const granted = await fetch(api.tokenUrl, {
    method: "POST",
    headers: { authorization: `Basic ${Buffer.from(`${api.clientId}:${api.clientSecret}`).toString("base64")}` },
    body: new URLSearchParams({ grant_type: "client_credentials", scope: api.scope }),
  });
  const { access_token: token } = (await granted.json()) as { access_token: string }; // as: OAuth 2, section 5.1
  const ask = async (path: string) => {
    const answer = await fetch(new URL(path, url), { headers: { authorization: `Bearer ${token}` } });
    if (!answer.ok) throw new Error(`the finance API answered ${answer.status} for ${path}`);
    return answer;
  };
  const { months } = (await (await ask("/api/finance/months")).json()) as {
    months: { month: string; state: string; files: Record<string, { href: string; rows?: number }> }[];
  }; // as: the API's own description says so
  let ledgerBalanceOre = 0;
  const found: MonthFigures[] = [];
  for (const { month, state, files } of months.filter((one) => wanted.includes(one.month)).reverse()) {
    const figures: Record<string, FileFigures> = {};
    for (const [format, { href, rows }] of Object.entries(files)) {
      const bytes = new Uint8Array(await (await ask(href)).arrayBuffer());
      const text = Buffer.from(bytes).toString(format === "sie" ? "latin1" : "utf8");
      if (format === "sie") ledgerBalanceOre += balanceOf(text);
      const counted = linesIn[format]?.(bytes, text) ?? rows ?? figures["csv"]?.rows ?? 0;
      figures[format] = { sha256: createHash("sha256").update(bytes).digest("hex"), rows: counted };
    }
    found.push({ month, closed: state === "closed", files: figures });
  }
  return { months: found, ledgerBalanceOre };
}
