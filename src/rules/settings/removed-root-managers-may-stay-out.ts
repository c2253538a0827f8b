import { rule } from '../rule.ts';

export default rule({
  id: 'removed-root-managers-may-stay-out',
  topic: 'settings',
  source: 'migration-process-details#source-2-2-root-managers',
  when: { setting: 'root-managers', handled: 'before' },
  may: { wish: 'let-go' },
  says: {
    en: 'Managers who were removed from the root category beforehand may be left out: they do not become Managers of all rooms.',
    es: 'Los administradores (Managers) que se quitaron previamente de la categoría raíz se pueden dejar fuera: no pasan a administrar todos los salones.',
  },
});
