import type { ApplicationId, CallId } from "../vocabulary/ids.ts";

type Case = ApplicationId | "{id}";
type Call = CallId | "{callId}";

/** The wheel of a pilot, for the staff: the matrix, the next question, the switch, the pack. */
export const wheelPath = (id: Case): string => `/handlaggning/${id}/fragesnurra`;
export const wheelSwitchPath = (id: Case): string => `${wheelPath(id)}/lage`;
export const wheelAskPath = (id: Case): string => `${wheelPath(id)}/stall`;
/** What was asked and answered, for who evaluates: also as files, under its own address. */
export const wheelPackPath = (id: Case): string => `${wheelPath(id)}/underlag`;
/** The wheel of all pilots of a call. */
export const callWheelPath = (call: Call): string => `/handlaggning/utlysningar/${call}/fragesnurra`;
export const callPackPath = (call: Call): string => `${callWheelPath(call)}/underlag`;
