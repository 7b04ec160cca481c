import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { theCall } from "../../test/builders/a-pilot.ts";
import { aProject } from "../../test/builders/a-project.ts";
import { authority } from "../../test/builders/an-authority.ts";
import { asked, aTypedEvaluation } from "../../test/builders/an-evaluation.ts";
import { aWebEvent } from "../../test/builders/web-event.ts";
import { inMemoryTable } from "../../test/fakes/in-memory-table.ts";
import { firstId } from "../calls/first-edition/ids.ts";
import { staffOf } from "../casework/staff-bar.ts";
import { readPilot } from "../pilot/pilot.ts";
import { secretKeys } from "../platform/sign-in/keys.ts";
import { sessions } from "../platform/sign-in/session.ts";
import { staffRegister } from "../platform/sign-in/staff-register.ts";
import { keys } from "../platform/table/keys.ts";
import { webHandler } from "../platform/web/web-handler.ts";
import { instant } from "../vocabulary/instant.ts";
import type { Typed } from "../vocabulary/typed.ts";
import { saidBeside } from "../wheel/beside.store.ts";
import { evaluationRoutes } from "./evaluation.routes.ts";

const siteUrl = "https://pilot.example.org";
const now = instant("2028-12-20T09:00:00Z");
const identity = sessions(
  secretKeys("keys", async () => "k".repeat(64)),
  siteUrl,
);

/** A reported project, and officers at their browsers. */
async function setUp() {
  const table = inMemoryTable();
  const id = await aProject(table);
  await table.transact([{ table: "pilots", update: keys.case(id), set: { stage: "reported" } }]);
  const handler = webHandler({
    authority,
    ...{ siteUrl, identity, register: staffRegister(table), staffBar: staffOf },
    clock: { now: () => now, ready: async () => {} },
    routes: evaluationRoutes({ table, beside: (...asked) => saidBeside(table, ...asked) }),
  });
  const address = `/handlaggning/${id}/utvardering`;
  const officer = async (subject: string, name: string) => {
    const cookie = await identity.opened({ kind: "staff", subject, name, roles: ["officer"] }, "/", now);
    const cookies = [cookie.split(";")[0] ?? ""];
    const ask = async (path: string, form?: Typed, headers: Record<string, string> = {}) => {
      const pairs = Object.entries(form ?? {}).flatMap(([key, value]) => [value].flat().map((one) => [key, one]));
      const posted = form && { form: new URLSearchParams(pairs).toString() };
      const { pathname, search } = new URL(path, siteUrl);
      const event = aWebEvent({ path: pathname, query: search.slice(1), cookies, ...posted });
      event.headers = { ...event.headers, ...headers };
      const answer = await handler(event as APIGatewayProxyEventV2, {} as Context); // as: middy looks at no more of them
      const root = parse(answer.body ?? "");
      const hidden = (action: string): Record<string, string> =>
        Object.fromEntries(
          root
            .querySelectorAll(`form[action="${action}"] input[type="hidden"]`)
            .map((input) => [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""]),
        );
      const { location } = answer.headers ?? {};
      return { status: answer.statusCode, body: answer.body ?? "", text: root.text, root, hidden, location };
    };
    return {
      ask,
      /** Opens the form, writes and presses; without a press the page saves by itself. */
      write: async (typed: Typed, { press, from }: { press?: string; from?: Record<string, string> } = {}) =>
        ask(
          address,
          { ...(from ?? (await ask(address)).hidden(address)), ...typed, ...(press ? { action: press } : {}) },
          press ? {} : { "x-autosave": "1" },
        ),
    };
  };
  return { table, id, address, officer, stored: async () => (await readPilot(table, id)).evaluation };
}

const complete = aTypedEvaluation(theCall);

test("an evaluation is written, read through and signed, and then read by who comes back", async () => {
  const { address, officer, stored } = await setUp();
  const me = await officer("o1", "Handläggaren");
  const lacking = await me.write({ ...complete, [asked.lessons]: "" }, { press: "review" });
  expect(lacking.text).toContain("Fyll i ”Lärdomar”.");
  expect(await me.write(complete, { press: "review" })).toMatchObject({ status: 303, location: `${address}/granska` });
  const review = await me.ask(`${address}/granska`);
  expect(review.text).toContain("Prövat och klart.");
  const sign = `${address}/signera`;
  expect(await me.ask(sign, review.hidden(sign))).toMatchObject({ status: 303, location: address });
  expect(await stored()).toMatchObject({ status: "signed", v: 2 });
  const signed = await me.ask(address);
  expect(signed.text).toMatch(/Undertecknad .* av Handläggaren/);
  expect(signed.text).toContain("För tidigt att säga");
});

test("what is missing is listed before an evaluation that lacks something, which has no button to sign it", async () => {
  const { address, officer } = await setUp();
  const me = await officer("o1", "Handläggaren");
  await me.write({ ...complete, [asked.lessons]: "" }, { press: "save" });
  const review = await me.ask(`${address}/granska`);
  const link = review.root.querySelector(`a[href="${address}?granska=1#${asked.lessons}"]`);
  expect(link?.text).toBe("Fyll i ”Lärdomar”.");
  expect(review.text).not.toContain("Underteckna utvärderingen");
  expect((await me.ask(`${address}?granska=1`)).root.querySelector(".govuk-error-summary")?.text).toContain("Lärdomar");
  const sent = await me.ask(`${address}/signera`, (await me.ask(address)).hidden(address));
  expect(sent.text).toContain("Det här saknas");
});

test("a colleague's text elsewhere comes to a page that saves itself; in the same control both are asked about", async () => {
  const { address, officer, stored } = await setUp();
  const [me, colleague] = [await officer("o1", "Handläggaren"), await officer("o2", "Kollegan")];
  const begun = { from: (await me.ask(address)).hidden(address) };
  await colleague.write({ [asked.output]: "Deras" });
  const saved = await me.write({ [asked.lessons]: "Min lärdom" }, begun);
  expect(JSON.parse(saved.body)).toMatchObject({ version: 2, fields: { [asked.output]: ["Deras"] }, by: "Kollegan" });
  const clash = await me.write({ [asked.output]: "Mitt" }, begun);
  expect([clash.status, JSON.parse(clash.body)]).toMatchObject([409, { href: address, by: "Handläggaren" }]);

  const page = await me.write({ [asked.output]: "Mitt", [asked.lessons]: "Min lärdom" }, { ...begun, press: "save" });
  expect(page.status).toBe(409);
  expect(page.text).toContain("Ni har ändrat samma sak");
  const hidden = page.hidden(address);
  const undecided = await me.ask(address, hidden);
  expect([undecided.status, undecided.text.includes("Välj vad som ska gälla")]).toEqual([422, true]);
  const names = undecided.root
    .querySelectorAll(`form[action="${address}"] input[type="hidden"]`)
    .map((one) => one.getAttribute("name"));
  expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
  const keep = { ...undecided.hidden(address), [`keep.${asked.output}`]: "mine", [asked.output]: "Mitt" };
  expect(await me.ask(address, keep)).toMatchObject({ status: 303, location: `${address}?sparad=1` });
  expect(await stored()).toMatchObject({ typed: { [asked.output]: "Mitt", [asked.lessons]: "Min lärdom" } });
});

test("what a colleague changed after it was read through is shown, and nothing is signed", async () => {
  const { address, officer, stored } = await setUp();
  const [me, colleague] = [await officer("o1", "Handläggaren"), await officer("o2", "Kollegan")];
  await me.write(complete, { press: "review" });
  const review = await me.ask(`${address}/granska`);
  await colleague.write({ ...complete, [asked.output]: "Något annat." });
  const sign = `${address}/signera`;
  const changed = await me.ask(sign, review.hidden(sign));
  expect(changed.status).toBe(409);
  expect(changed.text).toContain("Utvärderingen har ändrats sedan du läste den");
  expect(changed.root.querySelector(".pg-side")?.text).toMatch(/Prövat och klart\.[\s\S]*Något annat\./);
  expect(await stored()).toMatchObject({ status: "draft" });
  expect(await me.ask(sign, changed.hidden(sign))).toMatchObject({ status: 303 });
  expect(await stored()).toMatchObject({ status: "signed", answers: { [asked.output]: "Något annat." } });
});

test("what was typed into an evaluation that a colleague has signed is given back by its questions", async () => {
  const { address, officer } = await setUp();
  const [me, colleague] = [await officer("o1", "Handläggaren"), await officer("o2", "Kollegan")];
  const begun = (await me.ask(address)).hidden(address);
  await colleague.write(complete, { press: "review" });
  const sign = `${address}/signera`;
  await colleague.ask(sign, (await colleague.ask(`${address}/granska`)).hidden(sign));
  const refused = await me.write({ [asked.lessons]: "Min lärdom" }, { from: begun, press: "save" });
  expect([refused.status, refused.body]).toEqual([409, expect.stringMatching(/Lärdomar[\s\S]*Min lärdom/)]);
});

test("what was signed while the form was code is read, and what answers another version is never read by this one", async () => {
  const { table, id, address, officer } = await setUp();
  const me = await officer("o1", "Handläggaren");
  const common = {
    ...keys.evaluation(id),
    v: 2,
    version: 3,
    status: "signed",
    signedAt: now,
    signedBy: "A",
    changedAt: now,
  };
  const answers = { [asked.lessons]: "Av det lärde vi." };
  await table.transact([{ table: "pilots", put: { ...common, answers } }]);
  expect((await me.ask(address)).text).toContain("Av det lärde vi.");
  const form = { id: theCall.forms.evaluation.id, version: 99 };
  await table.transact([{ table: "pilots", put: { ...common, answers, form } }]);
  expect((await me.ask(address)).status).toBe(500);
});

test("an evaluation from when the form was code opens with what was chosen and written", async () => {
  const { table, id, address, officer } = await setUp();
  const typed = { output: "Vi prövade.", "decisive.system.judgement": "partly", dimensions: ["services"] };
  const put = { ...keys.evaluation(id), v: 1, version: 4, status: "draft", typed, changedAt: now };
  await table.transact([{ table: "pilots", put }]);
  const me = await officer("o1", "Handläggaren");
  const { root, hidden } = await me.ask(address);
  expect(root.querySelector(`[name="${asked.output}"]`)?.text.trim()).toBe("Vi prövade.");
  const checked = root.querySelectorAll("main input[checked]").map((input) => input.getAttribute("value"));
  expect(checked).toEqual([firstId.option("judgement", "partly"), firstId.option("dimensions", "services")]);
  const saved = await me.write({ [asked.output]: "Mer." }, { from: hidden(address), press: "save" });
  expect(saved.status).toBe(303);
});
