import { palette } from '#shared/documents/palette.ts';
import { slideBox, slideFont } from '#shared/documents/slideLayout.ts';
import {
  drawingNamespace,
  fontFaces,
  fontName,
  namespaces,
  renderTextShape,
  renderTree,
  xmlHead,
} from './pptxXml.ts';

/** The parts every presentation of ours shares: theme, one master, two layouts. */

const color = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;

const colors = [
  color('dk1', palette.text),
  color('lt1', 'FFFFFF'),
  color('dk2', palette.muted),
  color('lt2', palette.accentSoft),
  color('accent1', palette.accent),
  color('accent2', palette.good),
  color('accent3', palette.warn),
  color('accent4', palette.bad),
  color('accent5', palette.muted),
  color('accent6', palette.line),
  color('hlink', palette.accent),
  color('folHlink', palette.muted),
].join('');

const themeFont = `<a:latin typeface="${fontName}"/><a:ea typeface="${fontName}"/><a:cs typeface=""/>`;
const plainFill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const themeLine = (width: number) =>
  `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${plainFill}<a:prstDash val="solid"/></a:ln>`;
const noEffect = '<a:effectStyle><a:effectLst/></a:effectStyle>';

export const themeXml = `${xmlHead}<a:theme xmlns:a="${drawingNamespace}" name="Crewbook"><a:themeElements><a:clrScheme name="Crewbook">${colors}</a:clrScheme><a:fontScheme name="Crewbook"><a:majorFont>${themeFont}</a:majorFont><a:minorFont>${themeFont}</a:minorFont></a:fontScheme><a:fmtScheme name="Crewbook"><a:fillStyleLst>${plainFill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${themeLine(6350)}${themeLine(12_700)}${themeLine(19_050)}</a:lnStyleLst><a:effectStyleLst>${noEffect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${plainFill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

const hint = (text: string) => `<a:p><a:r><a:rPr lang="zh-CN"/><a:t>${text}</a:t></a:r></a:p>`;

const titlePlace = (placeholder: 'title' | 'ctrTitle', top: number, height: number) =>
  renderTextShape({
    id: 2,
    name: 'Title',
    box: { left: slideBox.left, top, width: slideBox.width, height },
    placeholder,
    anchor: 'b',
    paragraphs: hint('标题'),
  });

const levelStyle = (level: number, size: number, bold: boolean) =>
  `<a:lvl${level}pPr marL="0" indent="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:buNone/><a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>${fontFaces}</a:defRPr></a:lvl${level}pPr>`;

const background =
  '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

export const masterXml = `${xmlHead}<p:sldMaster ${namespaces}><p:cSld>${background}${renderTree(titlePlace('title', 30, 44))}</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle>${levelStyle(1, slideFont.title, true)}</p:titleStyle><p:bodyStyle>${levelStyle(1, slideFont.list, false)}</p:bodyStyle><p:otherStyle>${levelStyle(1, slideFont.list, false)}</p:otherStyle></p:txStyles></p:sldMaster>`;

function layout(type: 'title' | 'titleOnly', name: string, shapes: string): string {
  return `${xmlHead}<p:sldLayout ${namespaces} type="${type}" preserve="1"><p:cSld name="${name}">${renderTree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

/** Layout 1 is the cover's, layout 2 that of every other slide. */
export const layoutXmls = [
  layout('title', 'Cover', titlePlace('ctrTitle', 150, 60)),
  layout('titleOnly', 'Title Only', titlePlace('title', 30, 44)),
] as const;

export const presentationPropertiesXml = `${xmlHead}<p:presentationPr ${namespaces}/>`;
export const tableStylesXml = `${xmlHead}<a:tblStyleLst xmlns:a="${drawingNamespace}" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`;
