type Made = Readonly<Record<string, () => unknown>>;

/** An object whose properties are made when they are first read, and then kept. */
export function lazily<M extends Made>(made: M): { readonly [Name in keyof M]: ReturnType<M[Name]> } {
  const object = {};
  for (const [name, make] of Object.entries(made)) {
    Object.defineProperty(object, name, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = make();
        Object.defineProperty(object, name, { value, enumerable: true });
        return value;
      },
    });
  }
  return object as { readonly [Name in keyof M]: ReturnType<M[Name]> }; // as: each name was given its getter above
}
