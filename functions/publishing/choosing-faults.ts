import type { CallInWork } from "../calls/call.ts";
import type { CallFault } from "./call-fault.ts";

/** So many reviews as the way of choosing waits for, a group with somebody in it, and an appeal that reaches somebody. */
export function choosingFaults({ choosing, quorum, group = [], appeal }: CallInWork): CallFault[] {
  const isWaited = choosing.way === "reviewers";
  const wrongQuorum = isWaited ? "quorum-nothing" : "quorum-unwaited";
  return [
    ...(isWaited === quorum > 0
      ? []
      : [{ at: "bedomning", field: "p-quorum", code: wrongQuorum, facts: { quorum } } as const]),
    ...(choosing.way === "group" && group.length === 0
      ? [{ at: "val", field: "p-members", code: "group-empty" } as const]
      : []),
    ...groupTwice(choosing.way === "group" ? group : []),
    ...(["none", "not-appealable"].includes(appeal.kind) || appeal.to
      ? []
      : [{ at: "val", field: "p-appeal-to-sv", code: "appeal-to-nobody" } as const]),
  ];
}

/** Addresses that stand twice: one person answers once. */
const groupTwice = (group: NonNullable<CallInWork["group"]>): CallFault[] => {
  const boxes = group.map(({ email }) => email.toLowerCase());
  return boxes
    .filter((email, place) => boxes.indexOf(email) < place)
    .map((email) => ({ at: "val", field: "p-members", code: "member-twice", facts: { email } }));
};
