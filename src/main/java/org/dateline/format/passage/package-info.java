/**
 * Quoted words looked up in the texts they were taken from: W3C Web Annotation selectors over plain
 * text, letter for letter or nearly so, and what stands nearest where the words are not there. Pure
 * but for {@link org.dateline.format.passage.SourceText}, which reads a text from disk; used by the
 * file check below the window and by the passage reader in it.
 */
@NullMarked
package org.dateline.format.passage;

import org.jspecify.annotations.NullMarked;
