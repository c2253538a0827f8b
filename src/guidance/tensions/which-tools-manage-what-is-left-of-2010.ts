import { tension } from '../../model/tension.ts';

export default tension({
  id: 'which-tools-manage-what-is-left-of-2010',
  number: 'T59',
  kind: 'ambiguity',
  weight: 'environment',
  title: { en: 'Which tools manage what is left of 2010', es: 'Con qué herramientas se administra lo que queda de 2010' },
  sides: [
    {
      says: {
        en: 'Once a pilot pool exists, the 2013 tools must be used to manage the resources of 2013 and of 2010.',
        es: 'Una vez que existe un grupo piloto, las herramientas de 2013 deben usarse para administrar los recursos de 2013 y de 2010.',
      },
      sources: ['administering-servers-after-2010'],
    },
    {
      says: {
        en: 'Changes to categories, rooms or add-ins of the legacy deployment are made with the Group Chat Admin Tool.',
        es: 'Los cambios de categorías, salones o complementos de la implementación heredada se hacen con la Herramienta de administración de chat en grupo.',
      },
      sources: ['migration-process-details'],
    },
  ],
  reading: {
    en: 'The first statement is about Lync Server resources, such as users and pools. Group Chat of 2010 was a trusted application with its own tool, and keeps it.',
    es: 'Lo primero se refiere a recursos de Lync Server, como usuarios y grupos de servidores. El chat en grupo de 2010 era una aplicación de confianza con su propia herramienta, y la conserva.',
  },
});
