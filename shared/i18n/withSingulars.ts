/** Texts that may also say how one thing is counted: `lines: '{{count}} lines'`, `lines_one`. */
export type WithSingulars<Texts> = Texts & {
  readonly [Key in keyof Texts & string as `${Key}_one`]?: string;
};
