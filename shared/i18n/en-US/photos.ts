export const photos = {
  photo: 'Photo',
  photoOf: 'Photo of {{name}}',
  choose: 'Choose a photo',
  change: 'Change',
  remove: 'Remove the photo',
  saved: 'The photo of {{name}} is saved',
  removed: 'The photo of {{name}} is removed',
  hint: 'Drop a jpg, png or webp picture here; it is cut to a square',
  notAPicture:
    'This file is not a picture that can be read. The photo is as it was. Choose another jpg, png or webp.',
  tooLarge:
    'The picture has more than {{megabytes}} MB. The photo is as it was. Choose a smaller one or take a screenshot of it.',
};
