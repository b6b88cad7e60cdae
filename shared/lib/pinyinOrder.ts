const pinyinOrder = new Intl.Collator('zh-CN-u-co-pinyin');

/**
 * Surnames that are read otherwise than the character is elsewhere, each followed by as many
 * characters that sound like it: 曾 is zēng here and céng in 曾经.
 */
const surnameSounds = [
  '尉迟玉迟 万俟末其 澹台谈台 长孙掌孙 单于缠于 薄博 曾增 查渣 冼显 都督 繁婆 盖舸 过锅 华画 纪几 解谢',
  '句勾 乐月 缪妙 牟谋 能耐 区欧 朴瓢 仇求 曲屈 任人 覃秦 单善 召邵 折舌 相象 肖消 燕烟 应英 於迂',
  '员运 种虫 重虫',
].join(' ');

const soundBySurname = new Map(
  surnameSounds.split(' ').map((pair) => {
    const middle = pair.length / 2;
    return [pair.slice(0, middle), pair.slice(middle)] as const;
  }),
);

/** The first character of each letter in pinyin order; no syllable begins with i, u or v. */
const firstCharacters = '吖八嚓咑妸发旮哈讥咔垃呣拏噢妑七呥仨他穵夕丫帀';
const letters = 'abcdefghjklmnopqrstwxyz';

function startsChinese(text: string): boolean {
  return /^\p{Script=Han}/u.test(text);
}

function readSurname(name: string): string {
  for (const length of [2, 1]) {
    const sound = soundBySurname.get(name.slice(0, length));
    if (sound !== undefined) return sound + name.slice(length);
  }
  return name;
}

/** The letter a text begins with, by sound: `c` for 陈. */
function initialOf(text: string): string {
  if (!startsChinese(text)) return text.slice(0, 1).toLowerCase();
  const next = [...firstCharacters].findIndex((first) => pinyinOrder.compare(text, first) < 0);
  return letters.at(next === -1 ? -1 : Math.max(next - 1, 0)) ?? '';
}

/** Latin names stand before the Chinese ones of their letter. */
function compareScripts(left: string, right: string): number {
  const [isLeftChinese, isRightChinese] = [startsChinese(left), startsChinese(right)];
  if (isLeftChinese && isRightChinese) return 0;
  const [one, other] = [initialOf(left), initialOf(right)];
  if (one !== other) return one < other ? -1 : 1;
  return Number(isLeftChinese) - Number(isRightChinese);
}

/**
 * Orders names as a Chinese phone book does: by pinyin with tones, then by strokes. Needs no
 * dictionary: loading one costs more than all else that comes before the first list of people.
 */
export function compareByPinyin(left: string, right: string): number {
  const [one, other] = [readSurname(left), readSurname(right)];
  return (
    compareScripts(one, other) ||
    pinyinOrder.compare(one, other) ||
    (left < right ? -1 : Number(left > right))
  );
}
