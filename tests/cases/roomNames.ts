import { type Oracle, unread } from './worked.ts';

/**
 * The sources about the name of a room that is migrated, read straight down as they stand: JJ205264 (prerequisite 2, source
 * step 2.3, steps 4 and 5), Gg398988 and JJ205166. Written from those texts alone, before any rule was read.
 */
export const roomNames: Oracle = (given) => {
  const level = given['category-level'];
  const length = given['name-length'];
  const other = given['same-name'];

  // JJ205264, source step 2.3: the limit is 256 characters, parent category names included.
  if (length === 'over-256') return 'forbidden';
  // The same step: lengths are verified, and names shortened, while the source data is prepared. That is before the export.
  if (length === 'shortened-after-export') return 'forbidden';

  // JJ205264, prerequisite 2: a conflict with an item of 2013 is to be avoided; otherwise that item is overwritten.
  if (other === 'room-in-2013') return 'forbidden';
  // JJ205166: two rooms of one pool cannot have the same name.
  if (other === 'another-legacy-room') return 'forbidden';
  // Gg398988: a room cannot have the name of a category, its own or another.
  if (other === 'category') return 'forbidden';
  // JJ205264, prerequisite 2 and step 4: the data has been overwritten when the import is done, so a name that is changed
  // then was not avoided.
  if (other === 'renamed-after-import') return 'forbidden';

  // JJ205264 mentions no change of names between the export and the import. An item of 2013 that is renamed then is out of
  // the way of the import; a legacy item is not, because the export already contains its old name. The answer leaves open
  // which of the two it is, so it gives neither a yes nor a no.
  if (other === 'renamed-before-import') {
    if (length === 'up-to-240') return 'silent';
    if (length === '241-to-256') return 'silent';
    if (length === 'shortened-before-export') return 'silent';
    return unread(given);
  }

  if (level === 'child') {
    // JJ205264, source step 2.3: the names of the parent categories come before the name, and no separator is documented.
    // From 241 to 256, the real length is not known.
    if (length === '241-to-256' && other === 'nothing') return 'silent';
    if (length === '241-to-256' && other === 'renamed-before-export') return 'silent';
    // The room is migrated, but its name gets a prefix.
    if (length === 'up-to-240' && other === 'nothing') return 'limited';
    if (length === 'up-to-240' && other === 'renamed-before-export') return 'limited';
    // The same, and the name is shortened in time.
    if (length === 'shortened-before-export' && other === 'nothing') return 'limited';
    if (length === 'shortened-before-export' && other === 'renamed-before-export') return 'limited';
  }

  if (level === 'top') {
    // JJ205264, source step 2.3: only rooms under a child category get a prefix. This name stays, and it is within the limit.
    if (length === 'up-to-240' && other === 'nothing') return 'allowed';
    if (length === '241-to-256' && other === 'nothing') return 'allowed';
    // The conflict is avoided in time (prerequisite 2). It is not done yet: a duty to change a name comes with the yes.
    if (length === 'up-to-240' && other === 'renamed-before-export') return 'limited';
    if (length === '241-to-256' && other === 'renamed-before-export') return 'limited';
    // A name that has to be shortened does not stay as it is.
    if (length === 'shortened-before-export' && other === 'nothing') return 'limited';
    if (length === 'shortened-before-export' && other === 'renamed-before-export') return 'limited';
  }
  return unread(given);
};
