import type { Same } from "../vocabulary/language.ts";

type Detail = (name: string) => string;

const sv = {
  "appeal.received": (d: Detail) =>
    `Överklagande ${d("appeal")} av beslut ${d("number")} antecknat, inkommet ${d("day")}`,
  "appeal.corrected": (d: Detail) => `Uppgifter om överklagande ${d("appeal")} av beslut ${d("number")} rättade`,
  "appeal.in-time": (d: Detail) => `Överklagande ${d("appeal")} av beslut ${d("number")} kom in i tid`,
  "appeal.late": (d: Detail) => `Överklagande ${d("appeal")} av beslut ${d("number")} kom in för sent`,
  "appeal.dismissed": (d: Detail) =>
    `Överklagande ${d("appeal")} av beslut ${d("number")} avvisat som för sent inkommet ${d("day")}`,
  "appeal.due": (d: Detail) =>
    `Överklagande ${d("appeal")} av beslut ${d("number")} ska lämnas över med yttrande senast ${d("day")}`,
  "appeal.handed-over": (d: Detail) =>
    `Överklagande ${d("appeal")} av beslut ${d("number")} överlämnat med yttrande ${d("day")}`,
  "appeal.stayed": (d: Detail) => `Beslut ${d("number")} får tills vidare inte verkställas, från ${d("day")}`,
  "appeal.stay-ended": (d: Detail) => `Stoppet för beslut ${d("number")} upphörde ${d("day")}`,
  "appeal.upheld": (d: Detail) => `Överklagande ${d("appeal")} avgjort: beslut ${d("number")} står fast (${d("day")})`,
  "appeal.annulled": (d: Detail) => `Överklagande ${d("appeal")} avgjort: beslut ${d("number")} upphävt (${d("day")})`,
  "appeal.changed": (d: Detail) =>
    `Överklagande ${d("appeal")} avgjort: beslut ${d("number")} ändrat av domstol (${d("day")})`,
  "appeal.sent-back": (d: Detail) =>
    `Överklagande ${d("appeal")} avgjort: ärendet återförvisat, beslut ${d("number")} (${d("day")})`,
  "appeal.not-tried": (d: Detail) =>
    `Överklagande ${d("appeal")} av beslut ${d("number")} avvisat eller avskrivet av domstolen (${d("day")})`,
  "appeal.mistaken": (d: Detail) => `Överklagande ${d("appeal")} av beslut ${d("number")} var antecknat av misstag`,
};

const en: Same<typeof sv> = {
  "appeal.received": (d) => `Appeal ${d("appeal")} of decision ${d("number")} noted, received on ${d("day")}`,
  "appeal.corrected": (d) => `Facts of appeal ${d("appeal")} of decision ${d("number")} corrected`,
  "appeal.in-time": (d) => `Appeal ${d("appeal")} of decision ${d("number")} was in time`,
  "appeal.late": (d) => `Appeal ${d("appeal")} of decision ${d("number")} was too late`,
  "appeal.dismissed": (d) => `Appeal ${d("appeal")} of decision ${d("number")} dismissed as too late on ${d("day")}`,
  "appeal.due": (d) =>
    `Appeal ${d("appeal")} of decision ${d("number")} is to be handed over with a statement by ${d("day")}`,
  "appeal.handed-over": (d) =>
    `Appeal ${d("appeal")} of decision ${d("number")} handed over with a statement on ${d("day")}`,
  "appeal.stayed": (d) => `Decision ${d("number")} may not be carried out until further notice, from ${d("day")}`,
  "appeal.stay-ended": (d) => `The stay of decision ${d("number")} ended on ${d("day")}`,
  "appeal.upheld": (d) => `Ruling on appeal ${d("appeal")}: decision ${d("number")} stands (${d("day")})`,
  "appeal.annulled": (d) => `Ruling on appeal ${d("appeal")}: decision ${d("number")} annulled (${d("day")})`,
  "appeal.changed": (d) =>
    `Ruling on appeal ${d("appeal")}: decision ${d("number")} changed by the court (${d("day")})`,
  "appeal.sent-back": (d) =>
    `Ruling on appeal ${d("appeal")}: the case is sent back, decision ${d("number")} (${d("day")})`,
  "appeal.not-tried": (d) =>
    `Appeal ${d("appeal")} of decision ${d("number")} dismissed or written off by the court (${d("day")})`,
  "appeal.mistaken": (d) => `Appeal ${d("appeal")} of decision ${d("number")} was noted by mistake`,
};

/** What happens with appeals, as the history tells it. */
export const appealHistory = { sv, en };
