import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'legacy-deployment-may-stay-for-now',
  topic: 'retirement',
  source: 'migration-process-details#step-8-later',
  when: { 'group-chat-left': ['software', 'entries', 'nothing'], 'legacy-pool': ['in-use', 'empty', 'deactivated'] },
  may: { removing: 'nothing' },
  within: {
    en: 'The period of coexistence lasts until the legacy deployment is decommissioned completely: its rooms remain separate from those of Lync Server 2013, and a Group Chat pool still needs a home of its own version.',
    es: 'El periodo de coexistencia dura hasta que se retire por completo la implementación heredada: sus salones siguen separados de los de Lync Server 2013, y un grupo de servidores de chat en grupo sigue necesitando un alojamiento de su misma versión.',
  },
  says: {
    en: 'The legacy Group Chat deployment may be kept for now and uninstalled later.',
    es: 'La implementación heredada de chat en grupo se puede conservar de momento y desinstalar más adelante.',
  },
});
