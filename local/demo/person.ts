import { setTimeout as pause } from "node:timers/promises";
import { type HTMLElement, parse } from "node-html-parser";
import { CookieJar } from "tough-cookie";

/** A page as it came, and what a person makes of it. */
export type Page = { readonly url: string; readonly status: number; readonly html: string; readonly root: HTMLElement };

export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** The page's heading, as a person would name the page. */
export const heading = (page: Page): string => page.root.querySelector("h1")?.text.trim() ?? "";

/** An attribute of everything on the page that a selector finds. */
export const attributes = (page: Page, selector: string, name: string): string[] =>
  page.root.querySelectorAll(selector).map((found) => found.getAttribute(name) ?? "");

/** The choices of a question on a page: what each is called, and what it sends. */
export const choices = (page: Page, name: string): readonly { readonly label: string; readonly value: string }[] =>
  page.root.querySelectorAll(`[name="${name}"]`).map((input) => ({
    label: page.root.querySelector(`label[for="${input.getAttribute("id")}"]`)?.text.trim() ?? "",
    value: input.getAttribute("value") ?? "",
  }));

/** A file that a form carries: the control, its bytes and what it is called. */
type Upload = { readonly name: string; readonly file: Uint8Array; readonly fileName: string };

const asBrowser = { "user-agent": "pilot-grants-demo", accept: "text/html" };
const patience = 60_000;

/** What one control would send; undefined when it sends nothing. */
function sentBy(control: HTMLElement): string | undefined {
  const type = control.getAttribute("type") ?? "text";
  if (control.hasAttribute("disabled") || ["submit", "button", "file"].includes(type)) return undefined;
  if (control.tagName === "TEXTAREA") return control.text.replace(/^\n/, "");
  if (control.tagName === "SELECT") {
    const options = control.querySelectorAll("option");
    const chosen = options.find((option) => option.hasAttribute("selected")) ?? options[0];
    return chosen?.getAttribute("value") ?? chosen?.text;
  }
  if (type !== "checkbox" && type !== "radio") return control.getAttribute("value") ?? "";
  return control.hasAttribute("checked") ? (control.getAttribute("value") ?? "on") : undefined;
}

/** What a form would send as it stands: hidden fields, texts, what is ticked and chosen. */
export function standing(form: HTMLElement): Map<string, string[]> {
  const sent = new Map<string, string[]>();
  for (const control of form.querySelectorAll("input, textarea, select")) {
    const name = control.getAttribute("name");
    const value = sentBy(control);
    if (name && value !== undefined) sent.set(name, [...(sent.get(name) ?? []), value]);
  }
  return sent;
}

/** A person with a browser of their own (no JavaScript): looks at pages, fills in forms, presses buttons. */
export function person(siteUrl: string) {
  const jar = new CookieJar(undefined, { allowSpecialUseDomain: true });

  const ask = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const sent = init.headers as Record<string, string>; // as: we pass plain records
    const headers = { ...asBrowser, cookie: await jar.getCookieString(url), ...sent };
    const answer = await fetch(url, { ...init, headers, redirect: "manual", signal: AbortSignal.timeout(patience) });
    for (const cookie of answer.headers.getSetCookie()) await jar.setCookie(cookie, url, { ignoreError: true });
    return answer;
  };

  /** Asks, and goes where the answer sends. */
  const follow = async (url: string, init?: RequestInit) => {
    let at = url;
    let answer = await ask(at, init);
    for (let hops = 0; answer.status >= 300 && answer.status < 400 && hops < 10; hops++) {
      at = new URL(answer.headers.get("location") ?? "/", at).href;
      answer = await ask(at);
    }
    return { at, answer };
  };

  const arrive = async (url: string, init?: RequestInit): Promise<Page> => {
    const { at, answer } = await follow(url, init);
    const html = await answer.text();
    return { url: at, status: answer.status, html, root: parse(html) };
  };

  /** What a form of a page would send, and where, with some of it filled in. */
  const filled = (page: Page, form: string, fields: Fields) => {
    const found = page.root.querySelector(form);
    if (!found) throw new Error(`no form ${form} on "${heading(page)}" (${page.url}, ${page.status})`);
    const sent = standing(found);
    for (const [name, value] of Object.entries(fields))
      sent.set(name, typeof value === "string" ? [value] : [...value]);
    return { found, sent };
  };
  const ours = (action: URL) => ({ origin: action.origin, "sec-fetch-site": "same-origin" });

  return {
    /** Opens an address, following redirects. */
    visit: (pathOrUrl: string): Promise<Page> => arrive(new URL(pathOrUrl, siteUrl).href),

    /** Opens an address, following redirects, and answers the bytes: a download. */
    download: async (pathOrUrl: string): Promise<{ status: number; bytes: Uint8Array; headers: Headers }> => {
      const { answer } = await follow(new URL(pathOrUrl, siteUrl).href);
      return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()), headers: answer.headers };
    },

    /**
     * Fills in a page's form and presses its button. `form` is a CSS selector where the page has several. Where the form
     * has several buttons, `press` is the name and value of one, and `button` the selector of one with an address of its own.
     */
    fill: async (
      page: Page,
      fields: Fields = {},
      { form = "main form", press, button }: { form?: string; press?: readonly [string, string]; button?: string } = {},
    ): Promise<Page> => {
      const { found, sent } = filled(page, form, fields);
      if (press) sent.set(press[0], [press[1]]);
      const body = new URLSearchParams(
        [...sent].flatMap(([name, values]) => values.map((value): [string, string] => [name, value])),
      );
      const own = button && found.querySelector(button)?.getAttribute("formaction");
      const action = new URL(own || found.getAttribute("action") || page.url, page.url);
      return arrive(action.href, {
        method: "POST",
        body,
        headers: ours(action),
      });
    },

    /** Fills in a page's form that carries a file, and sends it. */
    upload: async (page: Page, fields: Fields, { name, file, fileName }: Upload, form = "main form"): Promise<Page> => {
      const { found, sent } = filled(page, form, fields);
      const body = new FormData();
      for (const [field, values] of sent) for (const value of values) body.append(field, value);
      body.append(name, new Blob([file as Uint8Array<ArrayBuffer>]), fileName); // as: bytes that nobody shares
      const action = new URL(found.getAttribute("action") || page.url, page.url);
      return arrive(action.href, { method: "POST", body, headers: ours(action) });
    },
  };
}

export type Person = ReturnType<typeof person>;

/** What the error summary says; empty when there is none. */
export const problems = (page: Page): string[] =>
  page.root.querySelectorAll(".govuk-error-summary__list a").map((link) => link.text.trim());

/** A page that the story can go on from. @throws Error with what the page says, when it is a refusal or has problems */
export function good(page: Page): Page {
  const wrong = problems(page).map((text) => `\n  - ${text}`);
  if (page.status < 400 && wrong.length === 0) return page;
  throw new Error(`${page.status} "${heading(page)}" at ${page.url}${wrong.join("")}`);
}

/** The form that is sent to an address with this end. */
export const formTo = (end: string) => ({ form: `form[action$="${end}"]` });

const longestWait = 120_000;

/** What is waited for on a page: an element by its selector, words, or whatever can be told from it. */
type Sign = string | RegExp | ((page: Page) => boolean);
function shows(page: Page, sign: Sign): boolean {
  if (typeof sign === "function") return sign(page);
  return typeof sign === "string" ? page.root.querySelector(sign) !== null : sign.test(page.root.text);
}

/** A person of a demo: every page they come to must be one that the story can go on from. */
export function player(siteUrl: string) {
  const { visit, fill, download, upload } = person(siteUrl);
  return {
    download,
    visit: async (pathOrUrl: string) => good(await visit(pathOrUrl)),
    fill: async (...asked: Parameters<typeof fill>) => good(await fill(...asked)),
    /** Fills in a form, whatever the answer says: a page that asks is one that the story goes on from too. */
    tried: fill,
    upload: async (...asked: Parameters<typeof upload>) => good(await upload(...asked)),

    /** Asks for a page again until it has an element or says something: the machine needs a moment after a fact. */
    visitUntil: async (path: string, sign: Sign): Promise<Page> => {
      for (const end = Date.now() + longestWait; Date.now() < end; await pause(250)) {
        const page = await visit(path);
        if (shows(page, sign)) return page;
      }
      throw new Error(`waited ${longestWait / 1000} s in vain for ${sign} at ${path}`);
    },
  };
}

export type Player = ReturnType<typeof player>;

export type Account = { readonly email: string; readonly password: string };

/** Signs a member of staff in by way of the real sign-in page. */
export async function signIn(someone: Pick<Person, "visit" | "fill">, account: Account): Promise<Page> {
  let page = await someone.visit("/logga-in");
  const start = page.root.querySelector('main a[href*="/logga-in/"]')?.getAttribute("href");
  if (start) page = await someone.visit(start);
  return someone.fill(page, { username: account.email, password: account.password }, { form: "form" });
}
