export const org = {
  vacant: 'Vacant',
  kind: 'How it is held',
  kind_main: 'Main',
  kind_concurrent: 'Concurrent',
  kind_acting: 'Acting',
  kindShort_main: 'main',
  kindShort_concurrent: 'also',
  kindShort_acting: 'acting',
  seat: 'Seat',
  chooseSeat: 'Choose the seat to stand in for',
  chooseVacancy: 'Choose a vacancy',
  from: 'From',
  assign: 'Assign',
  assigned: '{{name}} has a new post',
  assignmentEnded: '{{name}} no longer holds {{post}}',
  alreadyHasUnits:
    'The team already has {{count}} units, so the structure was not applied and nothing changed. Edit the units there are, or start a new workspace.',
  unitNameTaken:
    'There is already a unit “{{unit}}” under the same parent. Nothing was saved; please choose another name.',
  unitCycle:
    '“{{parent}}” lies inside “{{unit}}” and cannot be its parent. Nothing changed; please choose another unit.',
  unitHasPeople:
    '{{unit}} still has {{count}} people and cannot be deleted; nothing changed. Move them to another unit first.',
  unitHasSeats:
    '{{unit}} still has {{count}} vacant seats and cannot be deleted; nothing changed. Close the seats first.',
  unitHasUnits:
    '{{unit}} still has {{count}} units below it and cannot be deleted; nothing changed. Move or delete them first.',
  postNameTaken:
    '“{{name}}” already stands for the post “{{post}}”. Nothing was saved; please choose another name.',
  postHasSeats:
    'The post “{{post}}” has or had {{count}} seats and cannot be deleted; nothing changed. An unused post does no harm.',
  reportsToItself: '{{name}} cannot report to themselves. Nothing changed; choose somebody else.',
  cycle:
    '{{lower}} already reports to {{upper}}, directly or through others. If {{upper}} reported to {{lower}}, the lines would run in a circle, so nothing changed. Change the superior of {{lower}} first, or choose somebody else.',
  lineExists: 'There is already a line from {{lower}} to {{upper}}; it was not added again.',
  closedSeatIsHeld:
    '{{holder}} still holds this seat of “{{post}}”, so it cannot be closed; nothing changed. Move them or end the assignment first.',
  beforeSeat:
    'This seat of “{{seat}}” exists from {{date}} only. Nothing was saved; please choose a later first day.',
  personHasLeft:
    'The last day of {{name}} is {{date}}; no post can begin after it. Nothing was saved; clear the last day first.',
  seatIsHeld:
    '{{holder}} already holds this seat of “{{seat}}”. Nothing was saved; choose a vacant seat or end that assignment first.',
  seatHasActing:
    '{{holder}} is already acting as “{{seat}}”. Nothing was saved; end that assignment first.',
  laterAssignment:
    '{{name}} has another post from {{date}} on; this one cannot begin earlier. Nothing was saved; end that one or change the date.',
};
