import type { ApplicationId } from "../vocabulary/ids.ts";

const agreements = "/ekonomi/partnerskap";
const agreement = (id: ApplicationId | "{id}") => `${agreements}/${id}`;

export const partnershipPaths = {
  agreements,
  agreement,
  amend: (id: ApplicationId | "{id}") => `${agreement(id)}/andring`,
  approve: (id: ApplicationId | "{id}") => `${agreement(id)}/beslut`,
  requisition: (id: ApplicationId | "{id}") => `${agreement(id)}/rekvisition`,
  receipt: (id: ApplicationId | "{id}") => `${agreement(id)}/inbetalning`,
};
