import * as z from "zod";
import { Words } from "../platform/forms/words.ts";
import { OrganisationNumber } from "../vocabulary/organisation-number.ts";
import { DecidedBy } from "./authority.ts";
import { ProgrammeId } from "./programme-head.ts";

// Pages read heads alone: the schemas of the whole document are made when one is first read.
const Label = () => Words(300);
const Text = () => Words(4000);
/** The name of a part of a programme in addresses and in what refers to it. */
const Id = () => z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

const Named = () => z.object({ id: Id(), name: Label(), text: Text().optional() });

/** A party of the programme, with the names and the number that it had before. */
const Party = () =>
  z.object({
    name: z.string().min(1).max(200),
    number: OrganisationNumber.optional(),
    former: z
      .array(z.object({ name: z.string().min(1).max(200), number: OrganisationNumber.optional() }))
      .max(10)
      .default([]),
  });

/** A municipality that the programme works in, and where its tile stands on the map: columns and rows count from 1. */
const Municipality = () =>
  z.object({
    id: Id(),
    name: z.string().min(1).max(100),
    column: z.number().int().min(1).max(30).optional(),
    row: z.number().int().min(1).max(30).optional(),
  });
export type Municipality = z.infer<ReturnType<typeof Municipality>>;

/** How the programme is evaluated, in its own words: what is asked through each lens, and what is looked for. */
const Frame = () =>
  z.object({
    lenses: z.array(z.object({ id: Id(), name: Label(), question: Text() })).max(10),
    /** What each lens is asked: what, how, and where it shows. */
    columns: z.array(Named()).max(10),
    dimensions: z.array(Named()).max(20),
    steps: z.array(z.object({ id: Id(), name: Label(), parts: z.array(Named()).max(10).default([]) })).max(12),
  });

const document = () => ({
  format: z.literal(1),
  programmeId: ProgrammeId,
  version: z.number().int().min(1).max(9999),
  name: Label(),
  purpose: Text(),
  vision: Text().optional(),
  principles: z.array(Named()).max(20).default([]),
  focusAreas: z.array(Named()).max(20).default([]),
  /** From the whole to its parts: `above` names the goal that another one is a part of. */
  goals: z
    .array(Named().extend({ above: Id().optional() }))
    .max(60)
    .default([]),
  parties: z.array(Party()).max(30).default([]),
  /** Where it works: what is mapped is counted by these and by focus area. Versions of before it was asked have none. */
  municipalities: z.array(Municipality()).max(100).optional(),
  /** Whom it is for, and whom nothing that is written may point out. */
  target: z.object({ name: Label(), protects: Label() }),
  frame: Frame().prefault({ lenses: [], columns: [], dimensions: [], steps: [] }),
  decidedBy: DecidedBy.optional(),
});

/** A programme as one version of its document says it. Versions never change. */
export const Programme = z.lazy(() => z.object(document()));
export type Programme = z.infer<typeof Programme>;

/** A text that may not be written yet, in any language. */
const Unwritten = (longest: number) => z.record(z.string(), z.string().max(longest));

/** The next version while it is written: what it must have may still be missing. */
export const ProgrammeInWork = z.lazy(() =>
  z.object({
    ...document(),
    name: Unwritten(300),
    purpose: Unwritten(4000),
    target: z.object({ name: Unwritten(300), protects: Unwritten(300) }),
  }),
);
export type ProgrammeInWork = z.infer<typeof ProgrammeInWork>;
