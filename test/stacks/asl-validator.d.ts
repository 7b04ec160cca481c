declare module "asl-validator" {
  /** Holds a state machine against the language's schema, and its transitions against each other. Writes into what it is given. */
  export default function validate(definition: object): { readonly errors: readonly object[] };
}
