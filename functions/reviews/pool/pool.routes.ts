import { lastLogged } from "../../pilot/log.store.ts";
import { readPilot } from "../../pilot/pilot.ts";
import { byStaff, press } from "../../pilot/press.ts";
import { labelsOf } from "../../platform/forms/writing/labels.ts";
import type { Table } from "../../platform/table/table.ts";
import { type Answer, html, seeOther } from "../../platform/web/answers.ts";
import { button, formOf, labelledBy, nonceOf, page, readOn, type Visit, versionOf } from "../../platform/web/route.ts";
import { ApplicationId, PooledId, pooledSubject, ReviewId } from "../../vocabulary/ids.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import type { Problem, Typed } from "../../vocabulary/typed.ts";
import { bulkRoutes } from "../bulk/bulk.routes.ts";
import { lastBulks } from "../bulk/bulk.store.ts";
import { reviewOf } from "../may-change.ts";
import { fieldsInForce } from "./fields.store.ts";
import { keepPooled } from "./keep-pooled.act.ts";
import { pooledTyped, poolForm, poolPrefilled } from "./pool.form.ts";
import { poolPaths } from "./pool.paths.ts";
import { readPool, readPooledPerson } from "./pool.store.ts";

type Officer = Visit<readonly ["officer"]>;
const officers = ["officer"] as const;
const address = `${poolPaths.list}/person/{person}`;

const personIn = ({ params }: Officer): PooledId => PooledId.safeParse(params["person"]).data ?? refuse("not-found");

/** The pool of reviewers: the list, a new person, and corrections of one. */
export function poolRoutes({ table }: { readonly table: Table }) {
  const pressed = async (visit: Officer, pooledId: PooledId, version: number) => {
    const command = { ...formOf(visit), version, pooledId, fields: await fieldsInForce(table) };
    return press(table, keepPooled, byStaff(visit, "officer", command, pooledSubject(pooledId)));
  };
  return [
    page(poolPaths.list, officers, async (visit) => {
      const [{ people, beside }, fields, orders] = await Promise.all([
        readPool(table, readOn(visit)),
        fieldsInForce(table),
        lastBulks(table),
      ]);
      const word = visit.query.get("klart");
      const done = word === "ny" ? "kept" : word === "andrad" ? "changed" : undefined;
      return html(visit, (await import("./pool-list.page.tsx")).PoolListPage, { people, fields, beside, orders, done });
    }),
    page(poolPaths.new, officers, async (visit) => adding(visit, { ...poolPrefilled, ...(await fromReview(visit)) })),
    page(address, officers, (visit) => correcting(visit)),
    ...bulkRoutes({ table }),
    ...labelledBy(
      async (request) => labelsOf(poolForm(await fieldsInForce(table), false), request),
      [
        button(poolPaths.new, officers, async (visit) => {
          // The form's number is the person's: a second press of it is about the same person.
          const { wrong } = await pressed(visit, PooledId.parse(nonceOf(visit.typed)), 0);
          return wrong ? adding(visit, visit.typed, wrong) : seeOther(`${poolPaths.list}?klart=ny`);
        }),
        button(address, officers, async (visit) => {
          // Version 0 is of a new person's form.
          const version = versionOf(visit.typed) || refuse("stale-version");
          const { wrong } = await pressed(visit, personIn(visit), version);
          return wrong ? correcting(visit, visit.typed, wrong) : seeOther(`${poolPaths.list}?klart=andrad`);
        }),
      ],
    ),
  ];

  /** Somebody who has been asked to review, as the officer wrote them then. */
  async function fromReview({ query }: Officer): Promise<Typed> {
    const [id, review] = (query.get("fran") ?? "").split(".");
    const [application, reviewId] = [ApplicationId.safeParse(id).data, ReviewId.safeParse(review).data];
    if (!application || !reviewId) return {};
    const { reviewer } = reviewOf((await readPilot(table, application)).reviews, reviewId);
    return { "p-name": reviewer.name, "p-email": reviewer.email, "p-languages": [`p-${reviewer.language}`] };
  }

  async function adding(visit: Officer, typed: Typed, problems?: readonly Problem[]): Promise<Answer> {
    const shown = { fields: await fieldsInForce(table), typed, problems };
    return html(visit, (await import("./pooled.page.tsx")).PooledPage, shown);
  }

  async function correcting(visit: Officer, typed?: Typed, problems?: readonly Problem[]): Promise<Answer> {
    const id = personIn(visit);
    const person = (await readPooledPerson(table, id)) ?? refuse("not-found");
    const [fields, log] = await Promise.all([fieldsInForce(table), lastLogged(table, pooledSubject(id))]);
    const shown = { person, fields, log, typed: typed ?? pooledTyped(person), problems };
    return html(visit, (await import("./pooled.page.tsx")).PooledPage, shown);
  }
}
