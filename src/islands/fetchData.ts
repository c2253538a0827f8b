/** Puts data where an island reads it. */
export function keepData(address: string, data: unknown) {
  globalThis.checkerData ??= new Map();
  globalThis.checkerData.set(address, data);
}

/** Data that was asked for, by address: islands of a page share it. */
const asked = new Map<string, Promise<void>>();

/** Addresses in data are relative to its file where the guide was unpacked into a folder: a page reads them as paths. */
const placedFrom = (file: string) => (_: string, value: unknown) =>
  typeof value === 'string' && /^\.\.?\//.test(value) ? value.replace(/^[^?#]*/, (path) => new URL(path, file).pathname) : value;

/** Fetches the data of a checker and puts it where `dataOf` reads it; rejects when it does not come whole, and can be tried again. */
export function fetchData(address: string): Promise<void> {
  const fetched =
    asked.get(address) ??
    fetch(address).then(async (response) => {
      if (!response.ok) throw new Error(`${response.status} ${address}`);
      keepData(address, JSON.parse(await response.text(), placedFrom(response.url)));
    });
  asked.set(address, fetched);
  fetched.catch(() => asked.delete(address));
  return fetched;
}
