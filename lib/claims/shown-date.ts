// Dates as Vietnamese readers write them. Pure.

/** `2021-08-20` as 20/08/2021, `2021-08` as 08/2021, `2021` as 2021. */
export function shownDate(date: string): string {
  return date.split('-').reverse().join('/');
}
