import type { Call } from "../../functions/calls/call.ts";
import { withOwnUnits } from "../../functions/calls/own-units.ts";
import { acknowledgeAssignment } from "../../functions/decisions/assignment/acknowledge-assignment.act.ts";
import type { Submission } from "../../functions/pilot/items/submission.ts";
import { isSameAddress } from "../../functions/pilot/people/people-of-case.ts";
import { readPilot } from "../../functions/pilot/pilot.ts";
import { press } from "../../functions/pilot/press.ts";
import { askedAs } from "../../functions/platform/forms/role.ts";
import type { Table } from "../../functions/platform/table/table.ts";
import { authorityPut } from "../../functions/settings/settings.store.ts";
import { Unit } from "../../functions/settings/unit.ts";
import { type ApplicationId, Nonce, newId, pilotSubject } from "../../functions/vocabulary/ids.ts";
import { type Instant, instant } from "../../functions/vocabulary/instant.ts";
import { OrganisationNumber } from "../../functions/vocabulary/organisation-number.ts";
import { aSubmission, theCall } from "./a-pilot.ts";
import { aProject } from "./a-project.ts";
import { anAuthorityDocument } from "./some-settings.ts";

const noon = instant("2026-11-25T12:00:00+01:00");

/** A unit of the authority itself, whose manager is nobody else in the case. */
export const theUnit: Unit = Unit.parse({
  code: "4711",
  name: "Kulturenheten",
  manager: { name: "Enhetschefen", email: "enhetschef@example.org" },
  costCentre: "4711",
  staff: ["medarbetare@example.org"],
});
export const otherUnit: Unit = Unit.parse({
  ...theUnit,
  ...{ code: "4712", name: "Folkhälsoenheten", costCentre: "4712", staff: [] },
  manager: { name: "Den andra chefen", email: "annan.chef@example.org" },
});

/** The authority's number, which is also that under which the units apply. */
export const ownNumber = OrganisationNumber.parse(anAuthorityDocument.number);
export const ownUnits = { name: anAuthorityDocument.name, number: ownNumber, units: [theUnit, otherUnit] };

/** A call that lets units of the authority apply, as it is published. */
export const aUnitCall: Call = withOwnUnits(
  {
    ...theCall,
    units: {},
    accounting: { ...theCall.accounting, costCentre: "10", internalGrants: "7595", internalUnits: "3595" },
  },
  ownUnits,
);

const [unitQuestion, numberQuestion] = [
  askedAs(aUnitCall.forms.application, "unit"),
  askedAs(aUnitCall.forms.application, "organisation-number"),
];

/** What a unit has handed in. */
export const aUnitSubmission = (applicationId: ApplicationId): Submission => {
  const submission = aSubmission(applicationId);
  const option = unitQuestion?.kind === "choice" && unitQuestion.options.find(({ is }) => is === theUnit.code);
  if (!option || !numberQuestion) throw new Error("the call asks for no unit");
  return {
    ...submission,
    answers: { ...submission.answers, [unitQuestion.id]: option.id, [numberQuestion.id]: ownNumber },
  };
};

/** The authority lists its units, or other ones. */
export const unitsListed = (table: Table, units: readonly Unit[] = ownUnits.units, version = 1): Promise<void> =>
  table.transact(authorityPut({ ...anAuthorityDocument, version, units: [...units] }, noon));

/** A project of a unit: granted, and not yet acknowledged. */
export async function aUnitProject(table: Table): Promise<ApplicationId> {
  await unitsListed(table);
  return aProject(table, { call: aUnitCall, submission: aUnitSubmission });
}

/** As the unit's manager is let in by their own link. */
export async function theManager(table: Table, id: ApplicationId) {
  const { members } = await readPilot(table, id);
  const member = members.find(({ email }) => isSameAddress(email, theUnit.manager.email));
  if (!member) throw new Error("nobody has let the manager in");
  return { kind: "holder", id: member.memberId, name: "" } as const;
}

/** Its manager acknowledges it. */
export async function acknowledged(table: Table, id: ApplicationId, at: Instant = noon): Promise<void> {
  const by = await theManager(table, id);
  const pressed = { subject: pilotSubject(id), by, at, nonce: newId(Nonce) };
  await press(table, acknowledgeAssignment, { ...pressed, command: { language: "sv" } });
}
