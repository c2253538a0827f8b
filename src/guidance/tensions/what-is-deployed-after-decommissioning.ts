import { tension } from '../../model/tension.ts';

export default tension({
  id: 'what-is-deployed-after-decommissioning',
  number: 'T45',
  kind: 'conflict',
  weight: 'environment',
  title: {
    en: 'What is deployed after decommissioning',
    es: 'Qué se implementa después de la retirada',
  },
  sides: [
    {
      says: {
        en: 'Persistent Chat Server and its pool are installed before the weekend of the move.',
        es: 'El servidor de chat persistente y su grupo de servidores se instalan antes del fin de semana del traslado.',
      },
      sources: ['run-backward-compatibility'],
    },
    {
      says: {
        en: 'According to the same topic, you can deploy Persistent Chat Server and install new pools after the decommissioning.',
        es: 'Según el mismo tema, tras la retirada puede implementar el servidor de chat persistente e instalar grupos de servidores nuevos.',
      },
      sources: ['run-backward-compatibility'],
    },
  ],
  reading: {
    en: 'This means: extend it with new pools.',
    es: 'Quiere decir: ampliarlo con grupos de servidores nuevos.',
  },
});
