import { staffOf as staffBar } from "../../casework/staff-bar.ts";

/** For the rooms whose routes still ask who is there; it goes with the last of them. */
export const staffOf = staffBar;
