/** The whole guide as one file, at the top of the site. */
export const zipName = 'chat-coexistence-guide.zip';
