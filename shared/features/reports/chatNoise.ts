import { removeEmoji } from './emoji.ts';
import type { SetAsideReason } from './reviewModel.ts';
import { isAnalysed, readableText, rememberByLine, trimmedText } from './textLines.ts';

const mediaWords =
  '图片|照片|文件|视频|语音|表情|动画表情|动画|链接|位置|名片|音乐|小程序|红包|转账|接龙|聊天记录|合并转发|视频通话|语音通话|image|photo|file|video|sticker|voice|link';
/** [图片], [图片][图片], [文件] 周报.docx, [视频 0:32]. */
const media = new RegExp(
  `^(?:\\[(?:${mediaWords})[^\\[\\]]{0,40}\\]\\s*){1,30}(?:[^\\s,，。；：:]{1,60}\\.[a-z0-9]{2,5})?$`,
  'i',
);
const system =
  /(?:撤回了一条消息|加入了?(?:本)?群聊?|(?:移出|退出)了?(?:本)?群聊|修改群名[为称].{0,40}|拍了拍.{1,20}|以上是打招呼的内容|以下[为是]新消息|成为(?:新的?)?群主|开启了?.{0,12}(?:验证|邀请确认)|进入了?群聊|(?:领取了你|你领取了.{1,12})的红包|recalled a message|joined the group)。?$|^(?:全部)?已读$/i;
const mayBeSystem = /消息|群|拍了拍|红包|已读|验证|recalled|joined/i;
const ackWord =
  '收到|好的?|好滴|好嘞|ok|okk|okay|嗯+|哦+|行|可以|明白|了解|知道了?|没问题|辛苦了?|谢谢|感谢|多谢|已交|已发|已提交|已收|来了|在的?|哈+|赞|牛|厉害|加油|早|thanks|thx|got it|roger|\\+1|[?？]+';
/** 收到, 好的收到, 收到谢谢林总, ok: short words of agreement and nothing else. */
const acknowledgement = new RegExp(
  `^(?:@[^\\s@]{1,20}\\s?)?(?:(?:${ackWord})[\\s,，.。!！~～]{0,4}){1,4}(?:各位|大家|领导|老板|老师|[^\\s,，。]{1,3}[总姐哥])?[\\s。!！~～]{0,4}$`,
  'i',
);
const greeting =
  /^(?:hi|hello|哈喽|各位|大家|领导|老板|老师|亲爱的|[^\s,，。:：]{1,3}(?:总|姐|哥|老师|经理|主管))[\s,，]?(?:各位|领导们?|老师们?|同事们?|伙伴们?|家人们|们|all|team|大家)?(?:上午|下午|晚上|中午|早上|周末)?(?:好|早|all|team)?(?:[,，\s]{0,2}(?:以下|下面|这)(?:是|为)我?的?(?:本周|这周)?的?.{0,6}(?:周报|汇报|总结)(?:[,，\s]{0,2}请.{0,6})?)?[\s,，。!！~～:：]*$/i;
const readRequest = '查收|查阅|审阅|批阅|阅示|过目|批示|指正';
const signOff = new RegExp(
  `^(?:请|烦请|敬请|还请|麻烦|辛苦)(?:各位)?(?:领导|老板|您|大家|[^\\s]{1,3}[总姐哥])?(?:${readRequest})(?:一下|下|哈|啦)?[\\s。!！~～]*$` +
    `|^(?:附上|这是|此为)我?(?:本周|这周)?的?.{0,6}(?:周报|汇报|总结)(?:[,，\\s]{0,2}请.{0,4}(?:${readRequest}))?[\\s。!！~～]*$` +
    `|^以上(?:是|为|就是)?.{0,10}(?:周报|汇报|总结|谢谢|内容|${readRequest})?[\\s。.!！,，~～]*$|^此致\\s?敬礼$`,
);
const divider = /^[\s\-—–_=*~～.·•…﹉┈─━═+#|^>:：]{2,}$/;

/** Words that mean nothing is to be reported. */
const nothing =
  /^(?:暂时?无|无|没有?|没啥|暂时?没(?:有|啥)?|暂无(?:问题|需求|风险)|(?:暂时?)?(?:不需要|不用|无需)|none|nil|n\/?a|no|-|—|\/|\\|×|✗)[\s。.!！]*$/i;

export function saysNothing(text: string): boolean {
  return nothing.test(text.trim());
}

function isAcknowledgement(text: string): boolean {
  return text.length <= 40 && (acknowledgement.test(readableText(text)) || /^[1-9]$/.test(text));
}

/** What the chat program itself wrote. `引导500人加入群聊` is work, hence no figures. */
function isSystem(text: string): boolean {
  return text.length <= 60 && mayBeSystem.test(text) && !/\d/.test(text) && system.test(text);
}

function isMedia(text: string): boolean {
  return text.length <= 200 && text.startsWith('[') && media.test(text);
}

/** Why a line is no content by itself; null for everything that may be. */
export const noiseOf = rememberByLine((line): SetAsideReason | null => {
  if (!isAnalysed(line)) return null;
  const text = trimmedText(line);
  if (isMedia(text)) return 'media';
  if (isSystem(text)) return 'system';
  if (divider.test(text) || /^\|?(?:\s?:?-{2,}:?\s?\|){1,20}(?:\s?:?-{2,}:?\s?)?$/.test(text))
    return 'divider';
  if (readableText(removeEmoji(text)) === '') return 'emoji';
  const said = readableText(text).replace(/^(?:@[^\s@]{1,20}\s+){1,3}/, '');
  if (greeting.test(said)) return 'greeting';
  if (signOff.test(said)) return 'sign_off';
  return isAcknowledgement(text) ? 'acknowledgement' : null;
});
