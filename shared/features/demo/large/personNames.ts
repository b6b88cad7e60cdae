const surnames = [
  ...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜谢邹喻苏潘葛范彭鲁韦马方任袁柳',
];
const firsts = [...'子雨思佳晓文嘉若一志'];
const seconds = [...'涵桐远怡彤静铭曦帆杰琪'];

/** How many names there are before one repeats. */
export const nameCount = surnames.length * firsts.length * seconds.length;

/** Neighbours get unlike names: the stride shares no divisor with the number of names. */
const stride = 1237;

/** A made-up name; different for every number below `nameCount`. */
export function personName(number: number): string {
  const at = (number * stride) % nameCount;
  const surname = surnames[at % surnames.length] ?? '';
  const given = Math.floor(at / surnames.length);
  const first = firsts[given % firsts.length] ?? '';
  return `${surname}${first}${seconds[Math.floor(given / firsts.length)] ?? ''}`;
}
