import { z } from 'zod';
import { GivenOutline, mostNodes } from '#shared/documents/givenOutline.ts';
import type { Sheet } from '#shared/features/duties/dutiesModel.ts';
import type { MindKind } from './mindModel.ts';

/** What a node above the duties may be that the team does not have yet. */
export const placeKinds = ['unit', 'post'] as const;
const PlaceKind = z.enum(placeKinds);
export type PlaceKind = z.infer<typeof PlaceKind>;

/** What was said of the preview. */
export const MindImportChoices = z.object({
  /** Rows whose tick is not as it was proposed, by their ids. */
  flipped: z.array(z.string().max(200)).max(mostNodes),
  /** What a new node is, by its place in the outline. */
  kinds: z.record(z.string().regex(/^\d{1,5}$/), PlaceKind),
});
export type MindImportChoices = z.infer<typeof MindImportChoices>;

export const MindImportCounts = z.object({
  new: z.number().int(),
  changed: z.number().int(),
  removed: z.number().int(),
});
export type MindImportCounts = z.infer<typeof MindImportCounts>;

export const MindImportOrder = z.object({
  outline: GivenOutline,
  choices: MindImportChoices,
  /** Digest of the preview that was shown: an import that would do anything else is refused. */
  expected: z.string().length(16),
});
export type MindImportOrder = z.infer<typeof MindImportOrder>;

/** Why a node of the file stays out. */
export type LeaveReason =
  | 'empty'
  | 'tooLong'
  | 'tooDeep'
  | 'tooMany'
  | 'twice'
  | 'notKpi'
  | 'parentLeft';

/** `vacantSeat`: the post is there, and the unit gets a vacant seat of it. `otherUnit`: it stays. */
export type ImportNote = 'vacantSeat' | 'noUnit' | 'otherUnit' | 'moved' | 'fromPost';

/** One line of the preview: a node of the file, or something the file does not have. */
export interface ImportRow {
  readonly id: string;
  /** Its place in the outline; for what is not in the file, after what it belongs to. */
  readonly at: number;
  readonly level: number;
  readonly kind: Exclude<MindKind, 'root'> | 'handoff' | null;
  /** As it will stand on the map; of what is missing, as it stands there now. */
  readonly text: string;
  /** `gone`: on the map and not in the file. `left`: in the file and not taken. */
  readonly state: 'same' | 'new' | 'changed' | 'gone' | 'left';
  /** What the map says now; '' unless changed. */
  readonly before: string;
  readonly reason: LeaveReason | null;
  readonly note: ImportNote | null;
  /** Null where there is nothing to choose. */
  readonly isOn: boolean | null;
  /** A new unit that may be a post instead, or the other way round. */
  readonly isKindOpen: boolean;
}

/**
 * What to do to the team. Things that are not there yet go by a reference instead of an id: it
 * begins with `new `.
 */
export interface MapEdits {
  readonly units: readonly {
    readonly ref: string;
    readonly name: string;
    readonly parent: string | null;
  }[];
  readonly renamed: readonly {
    readonly kind: PlaceKind;
    readonly id: string;
    readonly name: string;
  }[];
  /** Posts and seats of them, parents first; without a unit a post has no seat. */
  readonly posts: readonly {
    readonly ref: string;
    readonly name: string;
    readonly unit: string | null;
  }[];
  /** One post gives another something, by ids or references. */
  readonly handoffs: readonly {
    readonly from: string;
    readonly to: string;
    readonly what: string;
  }[];
  /** What a post does from now on. */
  readonly sheets: readonly { readonly post: string; readonly sheet: Sheet }[];
}

export interface ImportPlan {
  /** In the order of the file. */
  readonly rows: readonly ImportRow[];
  readonly counts: MindImportCounts;
  readonly edits: MapEdits;
  /** Posts of the map the file does not name; they stay as they are. */
  readonly untouched: readonly string[];
  /** Posts whose KPIs will not sum to 100. */
  readonly offWeights: readonly { readonly name: string; readonly sum: number }[];
}
