import { tension } from '../../model/tension.ts';

export default tension({
  id: 'one-million-invitations-or-two',
  number: 'T56',
  kind: 'conflict',
  weight: 'environment',
  title: { en: 'One million invitations, or two', es: 'Un millón de invitaciones o dos' },
  sides: [
    {
      says: {
        en: 'Above 1 million invitations, the performance of the server could degrade significantly.',
        es: 'Por encima de 1 millón de invitaciones, el rendimiento del servidor podría empeorar mucho.',
      },
      sources: ['capacity-planning'],
    },
    {
      says: {
        en: 'The table in the same topic adds up to 1,160,000 and gives 2,000,000 as the most that is allowable.',
        es: 'La tabla del mismo tema suma 1 160 000 y da 2 000 000 como el máximo admisible.',
      },
      sources: ['capacity-planning'],
    },
  ],
  reading: {
    en: 'Stay below 1 million. The other figure is a maximum; the topic does not say what the performance is at that point.',
    es: 'Quédese por debajo de 1 millón. La otra cifra es un máximo; el tema no dice cuál es entonces el rendimiento.',
  },
});
