// Dates as Vietnamese readers write them. Pure.

/** `2021-08-20` as 20/08/2021, `2021-08` as 08/2021, `2021` as 2021. */
export function shownDate(date: string): string {
  return date.split('-').reverse().join('/');
}

/** The same in a sentence: "ngày 20/08/2021", "tháng 08/2021", "năm 2021"; in English "on" or "in" it. */
export function datedIn(date: string, language: 'vi' | 'en'): string {
  const shown = shownDate(date);
  if (language === 'en') return `${date.length === 10 ? 'on' : 'in'} ${shown}`;
  const noun = date.length === 10 ? 'ngày' : date.length === 7 ? 'tháng' : 'năm';
  return `${noun} ${shown}`;
}
