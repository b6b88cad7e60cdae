const surnames = [...'欧柯骆庞樊滕殷翟邵阎尤岑薄印宿'];
const given = [...[...'伟芳娜敏静磊洋艳勇军杰娟涛超霞平刚'], ...['桂英', '思远', '欣怡']];
const units = ['店铺运营组', '客服组', '直播组', '新媒体部', '供应链 / 仓储组'];
const posts = ['店长', '客服', '主播', '短视频编导', '仓库管理员'];
const types = ['正式', '试用期', '实习生', '兼职', '全职'];
/** Everybody reports to the first of their thirty. */
const teamSize = 30;

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}

function nameOf(index: number): string {
  return pick(surnames, index) + pick(given, Math.floor(index / surnames.length));
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}

/** Days as five people write them. */
function writeDay(index: number): string {
  const [year, month, day] = [2020 + (index % 6), 1 + (index % 12), 1 + (index % 28)];
  const written = [
    `${year}-${pad(month)}-${pad(day)}`,
    `${year}/${month}/${day}`,
    `${year}.${month}.${day}`,
    `${year}年${month}月${day}日`,
    `${year}${pad(month)}${pad(day)}`,
  ];
  return pick(written, index);
}

/** 18 digits, as GB 11643 counts the last one. */
function writeIdNumber(index: number): string {
  const digits = `1101011990${pad(1 + (index % 12))}07${pad(index, 3)}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return digits + '10X98765432'.charAt(sum % 11);
}

function writePerson(index: number): string {
  const isHead = index % teamSize === 0;
  return [
    pick(units, Math.floor(index / teamSize)),
    pick(posts, index),
    nameOf(index === 41 ? 1 : index),
    isHead ? '' : nameOf(index - (index % teamSize)),
    index === 11 ? '2024-02-30' : writeDay(index),
    index === 149 ? '临聘' : pick(types, index),
    writeIdNumber(index),
    `0${10_000_000 + index}`,
  ].join(',');
}

/**
 * 300 people, none of them of the demo team, as an office keeps them: a title, headings below merged ones, days written in five
 * ways, two people of one name, identity numbers, telephones that begin with 0, a sum and a
 * signature. Row 15 has a day that does not exist, row 153 a type nobody knows.
 */
export function writeMessyRoster() {
  const indexes = Array.from({ length: 300 }, (_, index) => index);
  const lines = [
    '禾木家居 2026 年员工花名册,,,,,,,',
    '组织信息,,人员信息,,,,私密信息,',
    '所属部门,岗位,姓 名,直属领导,入职时间,员工性质,身份证号码,座机',
    ...indexes.map(writePerson),
    `合计：${indexes.length} 人,,,,,,,`,
    '制表人：郑薇,,,审核人：陈思远,,,,',
  ];
  const first = { name: nameOf(0), idNumber: writeIdNumber(0), phone: '010000000' };
  return { bytes: encodeGbk(lines.join('\r\n')), first, twice: nameOf(1) };
}

/** As a Chinese Windows saves it: the two bytes of a character are found by decoding them. */
function encodeGbk(text: string): Buffer {
  const decoder = new TextDecoder('gbk');
  const bytesOf = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      bytesOf.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
    }
  }
  return Buffer.from([...text].flatMap((letter) => bytesOf.get(letter) ?? [letter.charCodeAt(0)]));
}
