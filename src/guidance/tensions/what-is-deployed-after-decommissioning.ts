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
        en: 'The same topic, after decommissioning: subsequently you can deploy Persistent Chat Server and install new pools.',
        es: 'El mismo tema, tras la retirada: a continuación puede implementar el servidor de chat persistente e instalar grupos de servidores nuevos.',
      },
      sources: ['run-backward-compatibility'],
    },
  ],
  reading: {
    en: 'Read: extend it with new pools.',
    es: 'Léase: ampliarlo con grupos de servidores nuevos.',
  },
});
