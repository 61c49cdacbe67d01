/**
 * Sources as others want them: citations in a handbook's style, CSL-JSON, BibTeX. It may use the
 * model, the date grammar, Jackson and the citation processor, which is loaded with the first
 * citation and not before. It knows no window, no clipboard and no network.
 */
@NullMarked
package org.dateline.format.cite;

import org.jspecify.annotations.NullMarked;
