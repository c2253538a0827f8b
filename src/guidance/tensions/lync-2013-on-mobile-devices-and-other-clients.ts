import { tension } from '../../model/tension.ts';

export default tension({
  id: 'lync-2013-on-mobile-devices-and-other-clients',
  number: 'T48',
  kind: 'silence',
  weight: 'environment',
  title: {
    en: 'Lync 2013 on mobile devices and other clients',
    es: 'Lync 2013 en dispositivos móviles y otros clientes',
  },
  sides: [
    {
      says: {
        en: 'Sentences 9 and 10 of Coexistence considerations say Lync 2013 (client); the comparison of desktop clients lists chat for Lync 2013 and Lync 2013 Basic only.',
        es: 'Las frases 9 y 10 de Consideraciones sobre la coexistencia dicen «Lync 2013 (cliente)»; la comparación de clientes de escritorio incluye el chat solo para Lync 2013 y Lync 2013 Basic.',
      },
      sources: ['coexistence-considerations', 'desktop-client-comparison'],
    },
    {
      says: {
        en: 'The comparison of mobile clients does not mention Persistent Chat.',
        es: 'La comparación de clientes móviles no menciona el chat persistente.',
      },
      sources: [{ technet: 'Hh691004(v=OCS.15)', date: '2015-09-21' }],
    },
  ],
  reading: {
    en: 'The sentences apply to the desktop client and to Basic; the guidance does not cover mobile clients.',
    es: 'Las frases se aplican al cliente de escritorio y a Basic; la guía no contempla los clientes móviles.',
  },
  shownBy: { checker: 'which-client', given: { 'precise-client': 'mobile' } },
});
