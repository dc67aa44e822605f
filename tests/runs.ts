/** How often a property is tried: `count` times, twenty times as often in `npm run test:long`. */
export function runs(count: number): number {
  return import.meta.env.MODE === 'long' ? count * 20 : count;
}
