import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { applicantRoutes } from "../../functions/applications/applicant-web.routes.ts";
import { applicationForm } from "../../functions/applications/form/read-application.ts";
import type { Call } from "../../functions/calls/call.ts";
import { publishCall } from "../../functions/calls/publish-call.store.ts";
import { owedLinks } from "../../functions/lambdas/asked-links.ts";
import { withContacts } from "../../functions/pilot/with-contacts.ts";
import { keptOf } from "../../functions/platform/forms/controls.ts";
import { mintLink } from "../../functions/platform/links/links.ts";
import type { OwedLink } from "../../functions/platform/links/owed-link.ts";
import { secretKeys } from "../../functions/platform/sign-in/keys.ts";
import { sessions } from "../../functions/platform/sign-in/session.ts";
import { webHandler } from "../../functions/platform/web/web-handler.ts";
import { Subject } from "../../functions/vocabulary/ids.ts";
import { Instant, instant } from "../../functions/vocabulary/instant.ts";
import type { Typed } from "../../functions/vocabulary/typed.ts";
import { kraftsamlingPiloter2026 as call } from "../../local/cloud/first-call.ts";
import { inMemoryFiles } from "../fakes/in-memory-files.ts";
import { inMemoryTable } from "../fakes/in-memory-table.ts";
import { aTypedApplication } from "./an-application.ts";
import { authority } from "./an-authority.ts";
import { aWebEvent } from "./web-event.ts";

const siteUrl = "https://pilot.example.org";

/** The applicant's site over memory, with the demo call or another in its place published, and a clock to turn. */
export async function anApplicantSite(published: Call = call) {
  const table = inMemoryTable();
  const files = inMemoryFiles();
  let now: Instant = instant("2026-11-21T12:00:00Z");
  await publishCall(table, published);
  const keys = secretKeys("keys", async () => "k".repeat(64));
  const handler = webHandler({
    authority,
    siteUrl,
    clock: { now: () => now, ready: async () => {} },
    identity: sessions(keys, siteUrl),
    routes: withContacts(table, applicantRoutes({ table, files, siteUrl, identity: sessions(keys, siteUrl) })),
  });
  return {
    table,
    files,
    browser: () => aBrowser(handler),
    turnTo: (time: string) => (now = instant(time)),
  };
}

/** One field of a page's hidden ones. */
const hiddenIn = (body: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? "";

/** A browser without JavaScript: keeps cookies, sends the hidden fields of the page it last saw. */
function aBrowser(handler: ReturnType<typeof webHandler>) {
  const cookies = new Map<string, string>();
  let last = "";
  const ask = async (event: Parameters<typeof aWebEvent>[0]) => {
    const answer = await handler(
      aWebEvent({
        ...event,
        cookies: [...cookies].map(([name, value]) => `${name}=${value}`),
      }) as APIGatewayProxyEventV2,
      {} as Context, // as: middy looks at no more of the context
    );
    for (const cookie of answer.cookies ?? []) {
      const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split("=");
      cookies.set(name, value);
    }
    const location = String(answer.headers?.["location"] ?? "");
    return { status: answer.statusCode ?? 0, body: answer.body ?? "", location };
  };
  const formOf = (typed: Typed) =>
    new URLSearchParams(
      Object.entries(typed).flatMap(([name, value]) =>
        (typeof value === "string" ? [value] : value).map((one): [string, string] => [name, one]),
      ),
    ).toString();
  return {
    get: async (path: string) => {
      const [plain = "", query = ""] = path.split("?");
      const answer = await ask({ path: plain, query });
      last = answer.body;
      return answer;
    },
    /** Presses a button of the page last seen; `typed` wins over its hidden fields. */
    post: async (path: string, typed: Typed, headers: Record<string, string> = {}) => {
      const hidden = Object.fromEntries(
        ["csrf", "nonce", "version", "sections", "files"].map((name) => [name, hiddenIn(last, name)]),
      );
      const [plain = "", query = ""] = path.split("?");
      return ask({ path: plain, query, form: formOf({ ...hidden, ...typed }), headers });
    },
  };
}

type Site = Awaited<ReturnType<typeof anApplicantSite>>;
export const aNonce = "a".repeat(16);

/** Sends a file from a page that has the form for it, as a browser does: the bucket has it, and the person goes on. */
export async function fileSent(
  { files, browser }: { files: Site["files"]; browser: ReturnType<Site["browser"]> },
  page: string,
  name: string,
  content: Uint8Array = Buffer.from("%PDF-1.7 text"),
) {
  const { body } = await browser.get(page);
  files.sent(`${/name="key" value="([^"]*)\$\{filename\}"/.exec(body)?.[1]}${name}`, content);
  return browser.get(/data-done="https:\/\/pilot.example.org([^"]*)"/.exec(body)?.[1] ?? "");
}

/** A draft begun with an address. */
export async function begun(site: Site, email = "sokande@example.org") {
  const browser = site.browser();
  const { location: home } = await browser.post("/ansokan", {
    callId: call.callId,
    "p-email": email,
    language: "sv",
    nonce: aNonce,
  });
  return { browser, home };
}

/** The link that the newest mail to a person carries, as that person would find it in the mailbox. */
export async function linkTo(site: Site, email: string): Promise<string> {
  const owed = stored(site, "OUTBOX#mail-")
    .map(({ pk, effect }) => ({ pk, effect: effect as { to: string; link?: OwedLink } })) // as: mails are effects of this shape
    .filter(({ effect }) => effect.to === email && effect.link !== undefined)
    .at(-1);
  if (!owed?.effect.link) throw new Error("no link was mailed");
  const { path, write } = mintLink(Subject.parse(owed.pk), owed.effect.link);
  await site.table.transact([write]);
  return path;
}

/** Somebody to invite, as the form takes it. */
export const aGuest = (email: string, part = "p-writer") => ({
  ...{ "p-name": "Kollegan Ek", "p-email": email, "p-part": part, "p-own-name": "Anna Berg" },
});

/** The stream's part: the links that people have asked for are owed. */
export async function linksSent(site: Site): Promise<void> {
  for (const { pk, createdAt } of stored(site, "OUTBOX#links-"))
    await owedLinks(site.table)(pk.replace("PEOPLE#", ""), Instant.parse(createdAt));
}

/** A draft whose link was opened in the browser that began. */
export async function proved(site: Site, email = "sokande@example.org") {
  const { browser, home } = await begun(site, email);
  await browser.post(await linkTo(site, email), {});
  return { browser, home };
}

/** A draft with every step saved, and the read-through open. */
export async function filled(site: Site, typed: Typed = aTypedApplication) {
  const { browser, home } = await begun(site);
  for (const section of applicationForm(call).sections) {
    await browser.get(`${home}/${section.slug}`);
    const saved = await browser.post(`${home}/${section.slug}`, keptOf(typed, section));
    if (saved.status !== 303) throw new Error(`${section.slug} is not complete`);
  }
  await browser.get(`${home}/granska`);
  return { browser, home };
}

/** The items of the pilots whose sort keys begin so. */
export const stored = (site: Site, prefix: string) =>
  site.table.all("pilots").filter(({ sk }) => sk.startsWith(prefix));

/** The mails that are owed, by template. */
export const mails = (site: Site) =>
  stored(site, "OUTBOX#mail-").map(({ effect }) => (effect as { template: string }).template); // as: mails are effects of this shape

/** The mails with the link to all that belongs to a mailbox. */
export const mineSent = (site: Site) =>
  stored(site, "OUTBOX#my-cases-").map(
    ({ effect }) => effect as { to: string; data: { count: number }; link: OwedLink },
  ); // as: mails are effects of this shape
