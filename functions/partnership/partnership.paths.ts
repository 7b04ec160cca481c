import type { ApplicationId } from "../vocabulary/ids.ts";

const agreements = "/ekonomi/partnerskap";
const agreement = (id: ApplicationId | "{id}") => `${agreements}/${id}`;

export const partnershipPaths = {
  agreements,
  agreement,
  amend: (id: ApplicationId | "{id}") => `${agreement(id)}/andring`,
  approve: (id: ApplicationId | "{id}") => `${agreement(id)}/beslut`,
  requisition: (id: ApplicationId | "{id}") => `${agreement(id)}/rekvisition`,
  funding: (id: ApplicationId | "{id}") => `${agreement(id)}/utifran`,
  decided: (id: ApplicationId | "{id}") => `${agreement(id)}/projekt`,
  payable: (id: ApplicationId | "{id}") => `${agreement(id)}/projekt/csv`,
  dissolve: (id: ApplicationId | "{id}") => `${agreement(id)}/upphor`,
  followUp: (id: ApplicationId | "{id}") => `${agreement(id)}/uppfoljning`,
  sign: (id: ApplicationId | "{id}") => `${agreement(id)}/underskrift`,
  receipt: (id: ApplicationId | "{id}") => `${agreement(id)}/inbetalning`,
};
