import { log } from "../log.ts";
import type { Table } from "../table/table.ts";
import { type Answer, html } from "../web/answers.ts";
import type { WebRequest } from "../web/request.ts";
import { button, page, type Visit } from "../web/route.ts";
import type { OpenedPurpose } from "./link.page.tsx";
import { type Link, linkPaths, openLink } from "./links.ts";

const linkPage = () => import("./link.page.tsx");

type Opening = {
  readonly table: Pick<Table, "get">;
  readonly purpose: OpenedPurpose;
  /** Holds the link's generation against its subject, opens a session and says where to go. */
  readonly opened: (link: Link, request: WebRequest) => Promise<Answer>;
  /** Refuses a link that opens nothing as soon as it is looked at, where something can be done about that. */
  readonly looked?: (visit: Visit<"everyone">) => Promise<unknown>;
};

/** The two routes of an emailed link: looking at it shows a button, pressing the button opens it. */
export const linkRoutes = ({ table, purpose, opened, looked }: Opening) => [
  page(`${linkPaths[purpose]}/{token}`, "everyone", async (visit) => {
    await looked?.(visit);
    return html(visit, (await linkPage()).LinkPage, { purpose });
  }),
  button(`${linkPaths[purpose]}/{token}`, "everyone", async (request) => {
    const link = await openLink(table, request.params["token"] ?? "", purpose, request.now);
    const answer = await opened(link, request);
    log("info", "link.opened", { requestId: request.requestId, purpose, person: link.subject });
    return answer;
  }),
];
