/** How often a property is tried: a fixed number in `npm test`; PROPERTY_RUNS=100000 asks for more. */
export function runs(usual: number): number {
  return Number(process.env['PROPERTY_RUNS'] ?? usual);
}
