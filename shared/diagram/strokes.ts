/** The families every drawing names; a reader's machine has one of them. */
export const chartFontFamily = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif";

/** Corner radii in px and dash patterns, the same on screen and in files. */
export const boxLineRadius = 5;
export const dottedLineRadius = 9;
export const boxDash = '4 3';
export const lineDash = '5 4';
