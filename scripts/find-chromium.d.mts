/** The executable's path, or `null` where there is none. */
export function findChromium(): string | null;
