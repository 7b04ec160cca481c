/** Where all of the staff read who may decide what. */
export const mandatesPath = "/handlaggning/mandat";
