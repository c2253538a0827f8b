import { checkerFiles } from '../../site/checkerData.ts';

/** The data of each checker in each language, which its islands ask for when they wake. */
export const getStaticPaths = () => checkerFiles.map(({ name, text }) => ({ params: { file: name }, props: { text } }));

export const GET = ({ props }: { props: { text: string } }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
