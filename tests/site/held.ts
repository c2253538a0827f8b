import type { Page } from '@playwright/test';

/** What stands before the script of a worker for lists: its pauses come after every second look at the clock, and last until it is told to go on. */
const held = `{
  const channel = new BroadcastChannel('held');
  const later = setTimeout;
  const tell = postMessage.bind(self);
  let told = {};
  let then;
  let clock = 0;
  const goOn = () => {
    then?.();
    then = undefined;
  };
  performance.now = () => (clock += 60);
  self.postMessage = (it) => {
    told = it;
    tell(it);
  };
  self.setTimeout = (next) => {
    then = next;
    channel.postMessage({ rows: told.rows, bytes: told.bytes });
  };
  channel.onmessage = goOn;
  addEventListener('message', () => later(goOn));
}
`;

/** What a worker told last when it paused: rows and bytes done. */
type Pause = { readonly rows: number; readonly bytes: number };

/**
 * Makes a worker for lists wait at each of its pauses, so that what a test does there comes neither too early nor too late, however
 * busy the machine is. What the page asks of the worker (to stop, say) makes it go on as well.
 */
export async function holdWorker(page: Page, script: RegExp) {
  await page.route(script, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: held + (await response.text()) });
  });
  await page.evaluate(() => {
    const channel = new BroadcastChannel('held');
    const pauses: unknown[] = [];
    channel.onmessage = ({ data }) => pauses.push(data);
    Object.assign(window, { held: { channel, pauses } });
  });
  /** The next pause; it lasts. */
  const pause = async (): Promise<Pause> => {
    const next = await page.waitForFunction(() => (window as unknown as { held: { pauses: Pause[] } }).held.pauses.shift());
    return (await next.jsonValue()) as Pause;
  };
  const goOn = () =>
    page.evaluate(() => (window as unknown as { held: { channel: BroadcastChannel } }).held.channel.postMessage('go on'));
  return {
    pause,
    goOn,
    /** The first pause of which something is true; it lasts. */
    pauseWhere: async (wanted: (it: Pause) => boolean): Promise<Pause> => {
      for (;;) {
        const it = await pause();
        if (wanted(it)) return it;
        await goOn();
      }
    },
    /** Lets the worker go on to its end. */
    letGo: () =>
      page.evaluate(() => {
        const { channel } = (window as unknown as { held: { channel: BroadcastChannel } }).held;
        channel.onmessage = () => channel.postMessage('go on');
        channel.postMessage('go on');
      }),
  };
}
