import { fill, langFrom } from '../vocabulary/text.ts';
import { element } from './element.ts';
import { offlineWords } from './offlineWords.ts';

/** How long the new version may take to judge the open case, in milliseconds, and how often it is looked at. */
const patience = 20_000;
const step = 250;
/** Between two looks for a new version, in milliseconds. */
const between = 3_600_000;

const ask = <T>(worker: ServiceWorker, message: Readonly<Record<string, string>>): Promise<T> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data as T);
    worker.postMessage(message, [port2]);
  });

/** The verdicts that a page shows, by checker: the name for machines and the one for people. */
const verdictsOf = (page: Document) =>
  new Map(
    [...page.querySelectorAll<HTMLElement>('[data-checker][data-live=true]')].map((section) => {
      const shown = section.querySelector<HTMLElement>('[data-verdict]');
      return [
        section.dataset['checker'] ?? '',
        { name: shown?.dataset['verdict'] ?? '', text: shown?.querySelector('[tabindex]')?.textContent ?? '' },
      ];
    }),
  );

/**
 * Opens this page in the new version, out of sight, with the same answers. Gives its verdicts, or nothing where they could
 * not be had: the page is not there, is still of another build, or shows no verdict in time.
 */
async function verdictsInNew(build: string): Promise<ReturnType<typeof verdictsOf> | undefined> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = location.href;
  document.body.append(frame);
  try {
    for (let waited = 0; waited < patience; waited += step) {
      await new Promise((resolve) => setTimeout(resolve, step));
      const page = frame.contentDocument;
      if (page?.readyState !== 'complete' || page.URL === 'about:blank') continue;
      if (page.documentElement.dataset['build'] !== build) return undefined;
      const verdicts = verdictsOf(page);
      if (verdicts.size) return verdicts;
    }
    return undefined;
  } finally {
    frame.remove();
  }
}

class GuideOffline extends HTMLElement {
  say(key: keyof typeof offlineWords) {
    return offlineWords[key][langFrom(this.dataset['lang']) ?? 'en'];
  }

  connectedCallback() {
    // In a frame there is nobody to tell; without a secure address there are no workers.
    if (self !== top || !('serviceWorker' in navigator)) return;
    const start = () => void this.start().catch(() => undefined);
    if (document.readyState === 'complete') start();
    else addEventListener('load', start, { once: true });
  }

  async start() {
    const address = new URL(`${document.documentElement.dataset['base'] ?? '/'}sw.js`, location.href);
    const registration = await navigator.serviceWorker.register(address, { updateViaCache: 'none' });
    const look = () => {
      const { waiting } = registration;
      if (waiting && registration.active) void this.announce(waiting);
    };
    look();
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', look);
    });
    let looked = Date.now();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible' || Date.now() - looked < between) return;
      looked = Date.now();
      registration.update().catch(() => undefined);
    });
    const { active } = await navigator.serviceWorker.ready;
    const kept = active && (await ask<boolean>(active, { ask: 'keep', lang: this.dataset['lang'] ?? '' }));
    if (kept) this.prepend(element('p', { 'data-kept': '' }, this.say('kept')));
  }

  /** Says that there is a new version, and what it would say of the open case. Nothing changes until the reader asks for it. */
  async announce(waiting: ServiceWorker) {
    const build = await ask<string>(waiting, { ask: 'name' });
    // The page came from the network and is of the new version already.
    if (build === document.documentElement.dataset['build']) {
      waiting.postMessage({ ask: 'take over' });
      return;
    }
    const said = this.querySelector<HTMLElement>('[data-update]');
    if (said?.dataset['build'] === build) return;
    said?.remove();
    const says = element('span', {});
    const verdict = element('strong', { 'data-update-verdict': '' });
    const load = element('button', { type: 'button', 'data-update-load': '' }, this.say('load'));
    const later = element('button', { type: 'button', 'data-update-later': '' }, this.say('later'));
    const notice = element(
      'section',
      { class: 'new-version', 'aria-label': this.say('update'), 'data-update': '', 'data-build': build },
      element('p', { role: 'status' }, says, ' ', verdict),
      element('p', {}, load, later),
    );
    this.append(notice);
    says.textContent = this.say('updateMeans');
    later.addEventListener('click', () => {
      notice.hidden = true;
    });
    load.addEventListener('click', () => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage({ ask: 'take over' });
    });
    if (!location.search) return;
    const asked = location.search;
    const before = verdictsOf(document);
    const after = await verdictsInNew(build);
    // Another case is open by now: what was found out is not about it.
    if (!after || location.search !== asked) return;
    const changed = [...before].find(([checker, { name }]) => after.has(checker) && after.get(checker)?.name !== name);
    const [checker, shown] = changed ?? [...before][0] ?? [];
    const then = checker && after.get(checker);
    if (!shown || !then) return;
    verdict.textContent = fill(this.say(changed ? 'changes' : 'stays'), { before: shown.text, after: then.text });
    const forget = () => verdict.replaceChildren();
    for (const event of ['addresschange', 'popstate']) addEventListener(event, forget, { once: true });
  }
}

customElements.define('guide-offline', GuideOffline);
