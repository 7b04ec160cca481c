import { importMeasures } from "../../../functions/portfolio/import/import-measures.act.ts";
import type { Measure } from "../../../functions/portfolio/measure.ts";
import { readMeasures } from "../../../functions/portfolio/portfolio.store.ts";
import { removeMeasure } from "../../../functions/portfolio/remove-measure.act.ts";
import { saveMeasure } from "../../../functions/portfolio/save-measure.act.ts";
import { MeasureId, Nonce, newId, portfolioSubject } from "../../../functions/vocabulary/ids.ts";
import { aTypedMeasure } from "../../builders/a-measure.ts";
import { aProgramme } from "../../builders/some-settings.ts";
import { move, type Office, type Play, staff } from "./play.ts";

const { programmeId } = aProgramme;

/** A press of an officer's button about what the programme has mapped. */
const pressed = <Command>(office: Office, command: Command) => ({
  subject: portfolioSubject(programmeId),
  by: staff(office, "officer"),
  nonce: newId(Nonce),
  command,
});

const somebodys = ({ chance }: Office) =>
  aTypedMeasure({
    "p-title": `Insats ${chance.between(1, 99)}`,
    "p-places": chance.likely(0.5) ? ["p-laxa"] : ["p-kumla", "p-hallsberg"],
    "p-open": chance.likely(0.5) ? "p-public" : "p-internal",
  });

async function oneMapped({ chance, world }: Office): Promise<Measure | undefined> {
  return chance.pick((await readMeasures(world.reader, programmeId)).measures);
}

/** What officers do with what others do: write it down, correct it, bring in many, take one out. */
export const mappers: readonly Play<Office>[] = [
  {
    weight: 3,
    play: async (office) => {
      const command = { measureId: newId(MeasureId), version: 0, typed: somebodys(office), language: "sv" as const };
      return move(saveMeasure, pressed(office, command));
    },
  },
  {
    weight: 2,
    play: async (office) => {
      const one = await oneMapped(office);
      if (!one) return undefined;
      const { measureId, version } = one;
      return move(
        saveMeasure,
        pressed(office, { measureId, version, typed: somebodys(office), language: "sv" as const }),
      );
    },
  },
  {
    weight: 1,
    play: async (office) => {
      const one = await oneMapped(office);
      return one && move(removeMeasure, pressed(office, { measureId: one.measureId, version: one.version }));
    },
  },
  {
    weight: 1,
    play: async (office) => {
      const facts = {
        ...{ title: "Ur en fil", actor: "Föreningen", municipalities: ["nora"], areas: ["leisure", "school"] },
        ...{ target: "Unga", evidence: "", contact: "Enheten", source: "", open: office.chance.likely(0.5) },
      };
      return move(importMeasures, pressed(office, { rows: [facts, facts] }));
    },
  },
];
