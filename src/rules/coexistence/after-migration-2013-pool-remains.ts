import { rule } from '../rule.ts';

export default rule({
  id: 'after-migration-2013-pool-remains',
  topic: 'coexistence',
  source: 'coexistence-considerations#s1',
  when: { stage: 'after' },
  must: { 'has-2013': 'yes' },
  says: {
    en: 'After migration, a Lync Server 2013 Persistent Chat deployment must stand: it is what the guidance expects to remain.',
    es: 'Después de la migración, debe haber una implementación de chat persistente de Lync Server 2013: es lo que la guía espera que quede.',
  },
  remedy: {
    en: 'Without a 2013 deployment there has been no migration in the sense of the guidance.',
    es: 'Sin una implementación de 2013 no ha habido migración en el sentido de la guía.',
  },
});
