import { removeEmoji } from './emoji.ts';
import { doubleSurnames, roleWords, surnames } from './nameWords.ts';
import { foldWidth } from './textLines.ts';

/** Words of work that begin or end a line of a report, never a person's name. */
const workWord =
  /会场|大促|活动|直播间|开播|盯盘|复盘|会议|周会|例会|早会|上线|下架|上架|截止|时间|预售|报名|发货|到货|面试|培训|拍摄|测试|排期|日期|周期|目标|库存|补货|主图|详情|链接|备注|重点|版本|更新|提醒|通知/;

function isHan(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}

/** Takes known role words off both ends: 客服李敏 → 李敏 and 客服. */
export function stripRoles(text: string): { name: string; role: string } {
  let name = text;
  const roles: string[] = [];
  for (let found = true; found && name !== ''; ) {
    const word = roleWords.find((each) => name.startsWith(each) || name.endsWith(each));
    found = word !== undefined;
    if (word === undefined) break;
    name = name.startsWith(word) ? name.slice(word.length) : name.slice(0, -word.length);
    roles.push(word);
  }
  return { name, role: roles.join('') };
}

/** True when nothing but role words, digits or single letters is left: A美工, 客服01. */
export function isRoleText(text: string): boolean {
  return stripRoles(text.replace(/^[a-z]|[\d\s]+/gi, '')).name === '';
}

/** 陈思远, 欧阳一鸣, 小王, 阿曼, 老周: what a Chinese name or a form of address looks like. */
function looksHanName(text: string): boolean {
  if (!isHan(text) || text.length < 2 || text.length > 4) return false;
  if (workWord.test(text)) return false;
  if (doubleSurnames.some((each) => text.startsWith(each) && text.length > 2)) return true;
  if (/^[小阿老]/.test(text)) return text.length <= 3;
  return text.length <= 3 && surnames.has(text.charAt(0));
}

function looksLatinName(text: string): boolean {
  return /^[A-Z][a-z]{1,14}(?:[ .][A-Z][A-Za-z]{0,14}){0,2}$/.test(text);
}

const separators = /[-_—–－|｜/／·.。,，\s()（）【】[\]「」『』<>《》~～@#*+&:：]+/;

function partsOf(text: string): string[] {
  const plain = removeEmoji(foldWidth(text)).replace(/\[[^[\]]{1,4}\]/g, ' ');
  return plain.split(separators).filter((part) => part !== '');
}

export interface DecoratedName {
  /** The person's own name as far as the decoration can be told from it. */
  readonly name: string;
  /** The post or department written beside it, '' when there is none. */
  readonly role: string;
}

/** 运营-陈思远, 陈思远(客服) and 客服李敏 without roster: the part that is no role word. */
export function readDecoratedName(text: string): DecoratedName {
  const parts = partsOf(text);
  const roles = parts.filter((part) => isRoleText(part));
  const others = parts.filter((part) => !isRoleText(part));
  const only = others.length === 1 ? others[0] : undefined;
  if (only === undefined) return { name: text.trim(), role: roles.join('') };
  const stripped = stripRoles(only);
  if (stripped.role !== '' && looksHanName(stripped.name)) {
    return { name: stripped.name, role: roles.join('') + stripped.role };
  }
  return { name: only, role: roles.join('') };
}

/** A conservative guess for a name no roster knows. */
export function looksLikePersonName(text: string): boolean {
  const plain = removeEmoji(foldWidth(text)).trim();
  if (looksLatinName(plain)) return true;
  const { name } = readDecoratedName(plain);
  return looksHanName(name) || (name !== plain && looksLatinName(name));
}

/** Anything a chat program may print as a sender: short and no sentence. */
export function mayBeSender(text: string): boolean {
  const plain = foldWidth(text).trim();
  if (plain === '' || plain.length > 40) return false;
  return !/[，。；！？、：:;!?<>]|^\d+$/.test(plain);
}

/** 大促复盘会, 直播间小助手: more likely a line of work than a sender. */
export function holdsWorkWord(text: string): boolean {
  return workWord.test(text);
}
