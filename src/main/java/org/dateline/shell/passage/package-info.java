/**
 * The passage reader: a source's own text with the quoted words marked in it. It may use the model
 * and the passage finder; it knows nothing of the window around it but {@link
 * org.dateline.shell.passage.PassageActions}.
 */
@NullMarked
package org.dateline.shell.passage;

import org.jspecify.annotations.NullMarked;
