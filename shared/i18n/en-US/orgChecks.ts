export const orgChecks = {
  found: '{{count}} to look at',
  limit: 'Point out more direct reports than',
  limitSaved: 'Changed',
  none: 'Nothing to look at',
  span: '{{name}} leads {{reports}} seats directly, more than {{limit}}. Consider a lead in between or other reporting lines.',
  noHead: '{{unit}} has no head. Name the leading seat, fill it, or let somebody act.',
  acting: 'The head of {{unit}} is vacant; {{name}} is acting.',
  missingClass: 'The team lacks {{class}}: no seat is of that kind.',
  vacantClass: 'The team lacks {{class}}: {{seats}} seats, all vacant.',
  class_planning: 'planning',
  class_content: 'content creation',
  class_channel: 'channel promotion',
};
