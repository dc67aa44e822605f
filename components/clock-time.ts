// Moments as readers write them, on the reader's own clock. Pure.

/** 08:15. */
export function clockTime(ms: number): string {
  const date = new Date(ms);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** 12/03/2026. */
export function calendarDay(ms: number): string {
  const date = new Date(ms);
  return `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
}

export function isSameDay(oneMs: number, otherMs: number): boolean {
  return calendarDay(oneMs) === calendarDay(otherMs);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
