import { rule } from '../rule.ts';

export default rule({
  id: 'legacy-deployment-may-stay-for-now',
  topic: 'retirement',
  source: 'migration-process-details#step-8-later',
  when: { 'group-chat-left': ['software', 'entries', 'nothing'], 'legacy-pool': ['in-use', 'empty', 'deactivated'] },
  may: { removing: 'nothing' },
  within: {
    en: 'Until it is wholly decommissioned the period of coexistence lasts: its rooms remain apart from those of 2013, and a Group Chat pool still needs its home on its own version.',
    es: 'Hasta que se retire por completo dura el periodo de coexistencia: sus salones siguen separados de los de 2013, y un grupo de servidores de chat en grupo sigue necesitando su alojamiento en su misma versión.',
  },
  says: {
    en: 'The legacy deployment may stay for now and be uninstalled later.',
    es: 'La implementación heredada puede quedarse de momento y desinstalarse más adelante.',
  },
});
