import type { CDPSession, Page } from '@playwright/test';

type Usage = { readonly usedSize: number; readonly embedderHeapUsedSize: number; readonly backingStorageSize: number };

/** The memory of a worker in bytes: objects, and the bytes behind arrays. */
const memoryOf = ({ usedSize, embedderHeapUsedSize, backingStorageSize }: Usage) =>
  usedSize + embedderHeapUsedSize + backingStorageSize;

type Reply = { readonly id: number; readonly result: Usage };

/**
 * Measures the workers that a page starts. A worker is a target of its own, which is spoken to through the session of its page.
 * Their memory is that of Chromium's own `Runtime.getHeapUsage`: objects of JavaScript, and the memory behind arrays of bytes.
 */
export async function workerMemory(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page);
  const replies = new Map<number, (it: Reply) => void>();
  let worker: string | undefined;
  let last = 0;
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') worker = sessionId;
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => {
    if (worker === sessionId) worker = undefined;
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const reply = JSON.parse(message) as Reply;
    replies.get(reply.id)?.(reply);
    replies.delete(reply.id);
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });

  const ask = async (method: string): Promise<Reply | undefined> => {
    const sessionId = worker;
    if (!sessionId) return undefined;
    const id = ++last;
    const replied = new Promise<Reply>((resolve) => replies.set(id, resolve));
    await session
      .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
      .catch(() => undefined);
    // A worker that ended does not reply.
    return Promise.race([replied, new Promise<undefined>((resolve) => setTimeout(resolve, 5000))]);
  };
  const now = async () => {
    const reply = await ask('Runtime.getHeapUsage');
    return reply && memoryOf(reply.result);
  };

  return {
    /** The most memory that the worker had while something was done, as often as it could be asked. */
    most: async (work: () => Promise<unknown>): Promise<{ readonly most: number; readonly times: number }> => {
      let done = false;
      let most = 0;
      let times = 0;
      const watching = (async () => {
        while (!done) {
          const it = await now();
          if (it !== undefined) {
            most = Math.max(most, it);
            times++;
          }
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      })();
      await work();
      done = true;
      await watching;
      return { most, times };
    },
    /** What the worker keeps when all that nobody needs is given back. */
    kept: async (): Promise<number> => {
      await ask('HeapProfiler.collectGarbage');
      return (await now()) ?? 0;
    },
  };
}
