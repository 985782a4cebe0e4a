/**
 * Makes it noon of a day, here: from now on `new Date()` and `Date.now()` begin there and go on as time passes. Dates made from
 * something stay what they are. Gives the way back.
 */
export function setClock(day: string): () => void {
  const RealDate = globalThis.Date;
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const noon = new RealDate(year, month - 1, date, 12).getTime();
  const started = performance.now();
  const now = (): number => Math.floor(noon + performance.now() - started);
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length > 0 ? args : [now()], newTarget) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  });
  return () => {
    globalThis.Date = RealDate;
  };
}
