/** The executable's path, or `null` where there is none. */
export function findFirefox(): string | null;
