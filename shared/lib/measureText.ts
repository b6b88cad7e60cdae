/** Size in px and whether the run is drawn semi-bold; the family is always the product's CJK stack. */
export interface TextFont {
  readonly size: number;
  readonly bold?: boolean;
}

/** A run cut to a width: what to draw, how wide it is, and whether anything was left out. */
export interface FittedText {
  readonly text: string;
  readonly width: number;
  readonly isCut: boolean;
}

const ELLIPSIS = '…';
/** Room for the differences between PingFang SC, Microsoft YaHei and Noto Sans CJK SC. */
const SAFETY = 1.04;
/** Semi-bold Latin letters grow, full-width signs do not. */
const BOLD_LATIN = 1.08;
const EMOJI_WIDTH = 1.4;
const OTHER_WIDTH = 0.7;

/** Widths in em of printable ASCII: for each group the widest of the three families. */
const latinGroups: readonly (readonly [number, string])[] = [
  [0.3, " 'Iijl|"],
  [0.37, '!(),.:;[]`f{}'],
  [0.42, '-/\\rt'],
  [0.5, '"*?sz'],
  [0.56, '#$+0123456789<=>FJLExvycky^_~'],
  [0.62, 'aeghnopqudbASTXYZ'],
  [0.68, 'BKPRV'],
  [0.76, 'CDGHNU&OQ'],
  [0.9, 'Mw'],
  [0.95, 'mW%@'],
];

const latinWidths = new Map<string, number>(
  latinGroups.flatMap(([width, letters]) =>
    Array.from(letters, (letter): [string, number] => [letter, width]),
  ),
);

const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;
const pictograph = /^\p{Extended_Pictographic}$/u;
/** Signs the CJK families draw one em wide although Unicode calls their width ambiguous. */
const fullWidth =
  /^[\u00b1\u00b7\u00d7\u00f7\u2010-\u2027\u2030-\u203b\u2100-\u23ff\u2460-\u27bf\u2e80-\uffdc\uffe0-\uffe6\u{1f000}-\u{3ffff}]$/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

function widthOfRareSign(sign: string): number {
  if (zeroWidth.test(sign)) return 0;
  if (sign >= '\u2600' && pictograph.test(sign)) return EMOJI_WIDTH;
  if (fullWidth.test(sign)) return 1;
  return latinWidths.get(sign.normalize('NFD').charAt(0)) ?? OTHER_WIDTH;
}

function isCommonHan(sign: string): boolean {
  return sign >= '\u4e00' && sign <= '\u9fff';
}

/** Width in px, 4 % on the safe side, the same in every process because no font is asked. */
export function measureText(text: string, font: TextFont): number {
  let latin = 0;
  let full = 0;
  for (const sign of text) {
    if (isCommonHan(sign)) full += 1;
    else {
      const width = latinWidths.get(sign) ?? widthOfRareSign(sign);
      if (width < 1) latin += width;
      else full += width;
    }
  }
  const ems = full + latin * (font.bold ? BOLD_LATIN : 1);
  return ems * font.size * SAFETY;
}

function graphemesOf(text: string): string[] {
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

/** Cuts one line to at most `maxWidth` px and marks the cut with an ellipsis; '' when not even that fits. */
export function ellipsize(text: string, maxWidth: number, font: TextFont): FittedText {
  const whole = measureText(text, font);
  if (whole <= maxWidth) return { text, width: whole, isCut: false };
  let width = measureText(ELLIPSIS, font);
  if (width > maxWidth) return { text: '', width: 0, isCut: true };
  let kept = '';
  for (const grapheme of graphemesOf(text)) {
    const next = measureText(grapheme, font);
    if (width + next > maxWidth) break;
    kept += grapheme;
    width += next;
  }
  const shown = `${kept.trimEnd()}${ELLIPSIS}`;
  return { text: shown, width: measureText(shown, font), isCut: true };
}

const cannotStartLine = /^[，。、；：？！）】》」』〉”’…·%％,.;:?!)\]}]/u;
const wordSign = /^[\p{Script=Latin}\p{Nd}@#&+\-_./:%]/u;

/** Splits into the smallest pieces a line may break between: Latin words whole, Han one by one. */
function unitsOf(text: string): string[] {
  const units: string[] = [];
  for (const sign of graphemesOf(text)) {
    const last = units.at(-1);
    const continuesWord = last !== undefined && wordSign.test(sign) && wordSign.test(last);
    if (last !== undefined && (continuesWord || cannotStartLine.test(sign))) {
      units[units.length - 1] = last + sign;
    } else units.push(sign);
  }
  return units;
}

function splitWide(unit: string, maxWidth: number, font: TextFont): string[] {
  if (measureText(unit, font) <= maxWidth) return [unit];
  return graphemesOf(unit);
}

/**
 * Breaks text into lines of at most `maxWidth` px, the last one cut with an ellipsis when
 * `maxLines` is reached. Closing punctuation never starts a line unless a line holds nothing else.
 */
export function wrapText(
  text: string,
  box: { readonly maxWidth: number; readonly maxLines: number },
  font: TextFont,
): FittedText[] {
  const lines: string[] = [];
  let line = '';
  const units = text
    .split('\n')
    .flatMap((row, index) => [...(index > 0 ? ['\n'] : []), ...unitsOf(row)]);
  for (const unit of units.flatMap((piece) => splitWide(piece, box.maxWidth, font))) {
    const isBreak = unit === '\n';
    if (isBreak || (line !== '' && measureText(line + unit, font) > box.maxWidth)) {
      lines.push(line);
      line = isBreak ? '' : unit.trimStart();
    } else line += unit;
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return fitLines(lines, box, font);
}

function fitLines(
  lines: readonly string[],
  box: { readonly maxWidth: number; readonly maxLines: number },
  font: TextFont,
): FittedText[] {
  const shown = lines.slice(0, box.maxLines);
  const isCut = lines.length > shown.length;
  return shown.map((line, index) => {
    const text = line.trimEnd();
    const isLast = index === shown.length - 1;
    return isLast && isCut
      ? ellipsize(`${text}${lines.slice(box.maxLines).join('')}`, box.maxWidth, font)
      : ellipsize(text, box.maxWidth, font);
  });
}
