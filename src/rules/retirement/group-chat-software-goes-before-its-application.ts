import { rule } from '../rule.ts';

export default rule({
  id: 'group-chat-software-goes-before-its-application',
  topic: 'retirement',
  source: 'migration-process-details#step-11-uninstall',
  when: { removing: 'trusted-application' },
  mustNot: { 'group-chat-left': 'software' },
  says: {
    en: 'The trusted application of Group Chat must not be deleted before the Group Chat Server software is uninstalled.',
    es: 'La aplicación de confianza del chat en grupo no debe eliminarse antes de desinstalar el software del servidor de chat en grupo.',
  },
  remedy: {
    en: 'Uninstall the software from the computers of the Group Chat pool first.',
    es: 'Desinstale antes el software de los equipos del grupo de servidores de chat en grupo.',
  },
});
