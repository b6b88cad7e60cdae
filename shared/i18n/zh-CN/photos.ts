export const photos = {
  photo: '照片',
  photoOf: '{{name}} 的照片',
  choose: '选照片',
  change: '换一张',
  remove: '删除照片',
  saved: '{{name}} 的照片已保存',
  removed: '{{name}} 的照片已删除',
  hint: '拖一张 jpg、png 或 webp 图片到这里，会裁成正方形',
  notAPicture: '这个文件不是能看的图片，照片没有变。请换一张 jpg、png 或 webp。',
  tooLarge: '图片超过 {{megabytes}} MB，照片没有变。请换一张小一点的，或者先截图再选。',
};
