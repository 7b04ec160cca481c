/** Who is signed in, as what, and where they may go; roles come as words for people. */
export type Staff = Readonly<{
  name: string;
  roles: readonly string[];
  nav: readonly Readonly<{ href: string; label: string; current?: boolean | undefined }>[];
  signOut?: Readonly<{ action: string; csrf: string }> | undefined;
}>;
