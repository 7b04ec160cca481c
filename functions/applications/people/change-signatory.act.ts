import { summaryOf } from "../../calls/application-form/summary.ts";
import { act, type FormAnswer, type FormCommand, type Outcome } from "../../pilot/act.ts";
import { partyPut } from "../../pilot/items/party.ts";
import { signatoryNow } from "../../pilot/people/parts.ts";
import { requireVersion } from "../../pilot/pilot.ts";
import { readTyped } from "../../platform/forms/read-typed.ts";
import { refuse } from "../../vocabulary/refusal.ts";
import { memberPut } from "../draft/member.store.ts";
import { signatoryForm } from "./change-people.form.ts";
import { thePeople } from "./people.store.ts";
import { requireNotReviewing } from "./people.ts";
import type { PeopleSeen } from "./people-seen.ts";
import { putInPlace } from "./put-in-place.ts";

/** An officer puts another signatory in the place of the one before, against proof. */
export const changeSignatory = act({
  name: "change-signatory",
  writes: ["PARTY", "MEMBER"],
  see: thePeople,
  decide: (seen: PeopleSeen, { version, typed, language }: FormCommand, context): Outcome<FormAnswer> => {
    const { pilot } = seen;
    const { by, at } = context;
    if (pilot.isDraft) refuse("not-in-this-stage");
    requireVersion(pilot.party, version);
    const read = readTyped(signatoryForm, typed, language);
    if (!read.ok) return { answer: { wrong: read.problems } };
    const { "p-name": name, "p-email": email, "p-before": stays, "p-proof": proof, "p-reason": reason } = read.value;
    requireNotReviewing(pilot, email);
    const [before, now] = [signatoryNow(pilot), { name, email }];
    const change = { place: "signatory", before, now, stays: stays === "p-stays", by: undefined } as const;
    const placed = putInPlace(seen, change, context);
    const { signatory: was } = summaryOf(pilot.submission, pilot.call);
    return {
      answer: {},
      writes: [
        partyPut(
          pilot.id,
          pilot.party,
          {
            signatory: { ...(was ? { was: { name: was.name, email: was.email } } : {}), now },
            proof: { text: proof, at, by: by.name },
            ...(placed.isOther ? { peopleChangedAt: at } : {}),
          },
          at,
        ),
        ...placed.added.map(memberPut),
        ...placed.writes,
      ],
      mails: placed.mails,
      log: {
        action: placed.isOther ? "people.signatory-changed" : "people.signatory-corrected",
        details: { from: before?.name ?? "", to: name, proof, reason },
      },
    };
  },
});
