/** Names of months and weekdays as they stand in dates, lower case and without accents. */
const monthNames: readonly string[] = [
  'january jan janvier janv januar enero ene gennaio gen janeiro januari',
  'february feb fevrier fevr fev februar febrero febbraio fevereiro februari',
  'march mar mars marz marzo marco maart mrt',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio mag maio mei',
  'june jun juin juni junio giugno giu junho',
  'july jul juillet juil juli julio luglio lug julho',
  'august aug aout agosto ago augustus',
  'september sept sep septembre septiembre settembre set setembro',
  'october oct octobre oktober okt octubre ottobre ott outubro out',
  'november nov novembre noviembre novembro',
  'december dec decembre dezember dez diciembre dic dicembre dezembro',
];

const weekdayNames =
  'monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun ' +
  'montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sa sonntag so ' +
  'lundi lun mardi mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim ' +
  'lunes martes miercoles mie jueves jue viernes vie sabado sab domingo dom ' +
  'lunedi martedi mercoledi giovedi gio venerdi sabato domenica ' +
  'maandag ma dinsdag woensdag wo donderdag vrijdag vr zaterdag za zondag zo ' +
  'segunda terca quarta quinta sexta';

const months = new Map<string, number>();
monthNames.forEach((names, index) => {
  for (const name of names.split(' ')) months.set(name, index + 1);
});
const weekdays = new Set(weekdayNames.split(' '));

/** 1 to 12 for the name of a month, written out or shortened, in one of the languages known; else null. */
export function monthOf(word: string): number | null {
  return months.get(plain(word)) ?? null;
}

export function isWeekday(word: string): boolean {
  return weekdays.has(plain(word));
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}
