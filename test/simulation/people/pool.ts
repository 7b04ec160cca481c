import type { Review } from "../../../functions/pilot/items/review.ts";
import { emailHash } from "../../../functions/platform/mail/mailbox.ts";
import { correctAddress } from "../../../functions/reviews/assignment/correct-address.act.ts";
import { remindReviewer } from "../../../functions/reviews/assignment/remind-reviewer.act.ts";
import { lastBulks, readBulk } from "../../../functions/reviews/bulk/bulk.store.ts";
import { changeBulk } from "../../../functions/reviews/bulk/change-bulk.act.ts";
import { orderBulk } from "../../../functions/reviews/bulk/order-bulk.act.ts";
import { startBulk } from "../../../functions/reviews/bulk/start-bulk.act.ts";
import { stopBulk } from "../../../functions/reviews/bulk/stop-bulk.act.ts";
import { declineReview } from "../../../functions/reviews/invitation/decline-review.act.ts";
import { adjustOutcome } from "../../../functions/reviews/joint/adjust-outcome.act.ts";
import { notePanel } from "../../../functions/reviews/joint/note-panel.act.ts";
import { readPanel } from "../../../functions/reviews/joint/panel.store.ts";
import { keepPooled } from "../../../functions/reviews/pool/keep-pooled.act.ts";
import { holderOf, readPool } from "../../../functions/reviews/pool/pool.store.ts";
import { sendReviewLink } from "../../../functions/reviews/tasks/send-review-link.act.ts";
import { sendTasksLink } from "../../../functions/reviews/tasks/send-tasks-link.act.ts";
import {
  BulkId,
  bulkSubject,
  Nonce,
  newId,
  PooledId,
  panelSubject,
  personSubject,
  pooledSubject,
} from "../../../functions/vocabulary/ids.ts";
import { plusDays } from "../../../functions/vocabulary/instant.ts";
import { aTypedPerson } from "../../builders/a-pool.ts";
import { mailbox } from "./applicants.ts";
import { button, type Look, move, type Play, saving, staff, words } from "./play.ts";

const openReview = ({ pilot, chance }: Look): Review | undefined =>
  chance.pick(pilot.reviews.filter(({ status }) => ["invited", "declared", "in-progress"].includes(status)));

/** A press of an officer's button on something that is no pilot. */
const pressed = <Command>(look: Look, subject: ReturnType<typeof bulkSubject>, command: Command) => ({
  ...{ subject, by: staff(look, "officer"), nonce: newId(Nonce) },
  command,
});

/** One of the last orders, and how far it has come. */
async function someBulk({ chance, world }: Look) {
  const bulk = chance.pick(await lastBulks(world.reader));
  return bulk && readBulk(world.reader, bulk.bulkId);
}

/** An order about the pilot and its neighbours: reviewers are asked, or those who have been asked are reminded or get more time. */
async function ordered(look: Look) {
  const { pilot, chance, world, now } = look;
  const kind = chance.pick(["assign", "extend", "remind"] as const) ?? "assign";
  const neighbours = await Promise.all([...world.pilots].slice(-3).map(world.look));
  const waiting = [pilot, ...neighbours.filter(({ id, isDraft }) => !isDraft && id !== pilot.id)];
  const asked = waiting.flatMap(({ reviews }) => reviews.map(({ reviewId: id, reviewer }) => ({ id, ...reviewer })));
  const pool = (await readPool(world.reader)).people.map(({ pooledId: id, name, email }) => ({
    ...{ id, name, email, language: "sv" as const },
  }));
  const cases = waiting.map(({ id, lifecycle, reviews }) => ({
    ...{ applicationId: id, title: lifecycle.title },
    who: kind === "assign" ? pool.slice(0, 3).map((one) => one.id) : reviews.map(({ reviewId }) => reviewId),
  }));
  if (cases.every(({ who }) => who.length === 0)) return undefined;
  const people = kind === "assign" ? pool : asked;
  const until = kind === "remind" ? {} : { deadline: plusDays(now, chance.between(1, 60)) };
  return { kind, callId: pilot.lifecycle.callId, people, cases, ...until };
}

/** What officers do with the pool and with many reviews at once, and reviewers about their links and invitations. */
export const pool: readonly Play[] = [
  {
    weight: 1,
    play: async (look) => {
      const email = mailbox(look.chance);
      const { holder } = await holderOf(look.world.reader, email);
      const name = look.chance.likely(0.1) ? "namne" : email.split("@")[0];
      const typed = aTypedPerson(`${name}`, {
        ...{ "p-email": email, "p-at-once": String(look.chance.between(1, 9)) },
        ...(look.chance.likely(0.5) ? { "p-same-name": words(look.chance, "En annan") } : {}),
        ...(holder ? { "p-reason": words(look.chance, "Skäl") } : {}),
      });
      const pooledId = holder?.pooledId ?? newId(PooledId);
      const command = { pooledId, fields: [], typed, version: holder?.version ?? 0, language: "sv" } as const;
      return move(keepPooled, pressed(look, pooledSubject(pooledId), command));
    },
  },
  {
    weight: 0.4,
    play: async (look) => {
      const order = await ordered(look);
      return order && move(orderBulk, pressed(look, bulkSubject(newId(BulkId)), order));
    },
  },
  {
    weight: 0.3,
    play: async (look) => {
      const { bulk, progress } = (await someBulk(look)) ?? {};
      const one = bulk && look.chance.pick(bulk.cases);
      if (!bulk || !one || bulk.kind !== "assign" || (progress && look.chance.likely(0.9))) return undefined;
      const who = bulk.people.map(({ id }) => id).filter(() => look.chance.likely(0.5));
      const command = { version: bulk.version, applicationId: one.applicationId, who };
      return move(changeBulk, pressed(look, bulkSubject(bulk.bulkId), command));
    },
  },
  {
    weight: 0.8,
    play: async (look) => {
      const { bulk } = (await someBulk(look)) ?? {};
      return bulk && move(startBulk, pressed(look, bulkSubject(bulk.bulkId), { version: bulk.version }));
    },
  },
  {
    weight: 0.5,
    play: async (look) => {
      const { bulk, progress } = (await someBulk(look)) ?? {};
      if (!bulk || (progress?.status !== "running" && look.chance.likely(0.9))) return undefined;
      return move(stopBulk, pressed(look, bulkSubject(bulk.bulkId), {}));
    },
  },
  {
    weight: 0.7,
    play: (look) => {
      const review = openReview(look);
      if (!review) return undefined;
      return button(look, remindReviewer, { by: staff(look, "officer"), command: { reviewId: review.reviewId } });
    },
  },
  {
    weight: 0.5,
    play: (look) => {
      const review = openReview(look);
      if (!review) return undefined;
      const typed = { "p-new-email": mailbox(look.chance), "p-reason": words(look.chance, "Felstavad") };
      const command = { reviewId: review.reviewId, typed, language: "sv" } as const;
      return button(look, correctAddress, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 0.4,
    play: (look) => {
      const review = openReview(look);
      if (!review) return undefined;
      const { reviewId, linkGeneration: generation } = review;
      const typed = { "p-reason": words(look.chance, "Jag hinner inte") };
      const command = { reviewId, generation, typed, language: "sv" } as const;
      return button(look, declineReview, { by: { kind: "reviewer", id: reviewId, name: "" }, command });
    },
  },
  {
    weight: 0.4,
    play: (look) => {
      const review = look.chance.pick(look.pilot.reviews);
      if (!review) return undefined;
      const by = { kind: "reviewer", id: review.reviewId, name: review.reviewer.name } as const;
      return saving(look, sendReviewLink, { by, command: { reviewId: review.reviewId } });
    },
  },
  {
    weight: 0.4,
    play: async (look) => {
      const { callId } = look.pilot.lifecycle;
      const [now] = await readPanel(look.world.reader, callId);
      const names = look.pilot.reviews.map(({ reviewer }) => reviewer.name);
      const typed = { "p-day": look.today, "p-present": ["Person p1", ...names].join("\n") };
      const version = look.chance.likely(0.8) ? (now?.version ?? 0) : 0;
      const command = { typed, version, language: "sv" } as const;
      return move(notePanel, pressed(look, panelSubject(callId), command));
    },
  },
  {
    weight: 3,
    play: (look) => {
      const { pilot, chance } = look;
      if (pilot.lifecycle.stage !== "reviewed" && chance.likely(0.97)) return undefined;
      const score = chance.likely(0.7) ? String(chance.between(1, 5)) : "";
      const typed = { "p-score": score, "p-reason": words(chance, "Vi såg det annorlunda") };
      const command = { version: pilot.joint.length, typed, language: "sv" } as const;
      return button(look, adjustOutcome, { by: staff(look, "officer"), command });
    },
  },
  {
    weight: 0.4,
    play: ({ chance }) => {
      const hash = emailHash(mailbox(chance));
      const by = { kind: "system", id: "system", name: "Pilot Grants" } as const;
      return move(sendTasksLink, { subject: personSubject(hash), by, command: { mailbox: hash } });
    },
  },
];
