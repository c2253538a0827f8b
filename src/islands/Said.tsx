import { createElement } from 'react';

type Props = {
  readonly as?: 'span' | 'p' | 'li' | 'summary' | 'figcaption';
  readonly className?: string;
  readonly id?: string;
  /** The whole text of the element: nothing stands beside it. */
  readonly children: string;
};

/**
 * A text that depends on the case, alone in its element; the element is replaced when the text changes.
 * A browser's translator puts other nodes in the place of text nodes: a text changed in place would keep its old translation.
 */
export const Said = ({ as = 'span', children, ...rest }: Props) => createElement(as, { key: children, ...rest }, children);

/** Names of products are the same in every language. */
const productName =
  /^(?:Office |Microsoft )*(?:Lync|Communicator|OCS|Office Communications Server)(?: Server)?(?: \d{4})?(?: R2)?$/;

/** Keeps translators away from a text that is nothing but a product's name. */
export const asNamed = (text: string) => (productName.test(text) ? ({ translate: 'no' } as const) : {});
