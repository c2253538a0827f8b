import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'group-chat-software-goes-before-its-application',
  topic: 'retirement',
  source: 'migration-process-details#step-11-uninstall',
  when: { removing: 'trusted-application' },
  mustNot: { 'group-chat-left': 'software' },
  says: {
    en: 'The Group Chat trusted application must not be deleted before the Group Chat Server software is uninstalled.',
    es: 'La aplicación de confianza del chat en grupo no debe eliminarse antes de desinstalar el software del servidor de chat en grupo.',
  },
  means: {
    en: 'The order is that of the steps; no sentence forbids another order.',
    es: 'El orden es el de los pasos; ninguna frase prohíbe otro.',
  },
  advice: {
    en: 'First uninstall the software from the computers of the Group Chat pool.',
    es: 'Desinstale antes el software de los equipos del grupo de servidores de chat en grupo.',
  },
});
