import type { PostCode } from './builtin/postLibrary.ts';

/** A unit, post or seat: the id it has, or the key it has in a plan until it is made. */
export type Ref = string;

export interface NewUnitPlan {
  readonly key: Ref;
  readonly name: string;
  readonly parent: Ref | null;
}

export interface NewPostPlan {
  readonly key: Ref;
  readonly name: string;
  /** Of the built-in library; null for a post of the team's own. */
  readonly code: PostCode | null;
}

export interface NewSeatPlan {
  readonly key: Ref;
  readonly unit: Ref;
  readonly post: Ref;
}

/** A solid line from one seat to another. */
export interface LinePlan {
  readonly seat: Ref;
  readonly superiorSeat: Ref;
}

/** Units, posts and seats people need and nobody has made yet, parents first. */
export interface NewPlaces {
  readonly units: readonly NewUnitPlan[];
  readonly posts: readonly NewPostPlan[];
  readonly newSeats: readonly NewSeatPlan[];
}
