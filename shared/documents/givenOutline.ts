import { z } from 'zod';

/** An outline somebody else made: Markdown, OPML, FreeMind or indented text. */

/** More nodes are no team; the limits are named when a file breaks them. */
export const mostNodes = 20_000;
export const deepestLevel = 50;
/** Programs write far shorter ones; longer ids are cut. */
export const longestId = 300;
/** Longer texts are notes and not names; in UTF-16 units. */
const longestText = 2_000;

export const OutlineNode = z.object({
  /** 0 for the root; each node is at most one deeper than the one before. */
  level: z.number().int().min(0).max(deepestLevel),
  /** On one line; may be empty. */
  text: z.string().max(longestText),
  /** What the program that wrote the file calls the node; '' where it says nothing. */
  id: z.string().max(longestId),
});
export type OutlineNode = z.infer<typeof OutlineNode>;

/** An arrow from one node to another, by their ids. */
export const OutlineLink = z.object({
  from: z.string().max(longestId),
  to: z.string().max(longestId),
  text: z.string().max(longestText),
});
export type OutlineLink = z.infer<typeof OutlineLink>;

export const GivenOutline = z.object({
  /** Parents before their children; without a node of level 0 when several stand at the top. */
  nodes: z.array(OutlineNode).min(1).max(mostNodes),
  links: z.array(OutlineLink).max(mostNodes),
  /** Lines of text that are no node: prose, tables, code. */
  passedOver: z.number().int(),
});
export type GivenOutline = z.infer<typeof GivenOutline>;

/** A text as outlines hold it: on one line, without what cannot be seen. */
export function toOutlineLine(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\s\p{Cc}\ufffe\uffff]+/gu, ' ')
    .trim()
    .slice(0, longestText)
    .toWellFormed();
}
