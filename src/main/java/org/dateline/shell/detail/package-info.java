/**
 * The detail pane: one event in full, with its date in words, the positions taken on it, the quotes
 * and who said them, and the sources that carried them. All text can be selected across paragraphs;
 * no address is opened before it has been shown.
 */
@NullMarked
package org.dateline.shell.detail;

import org.jspecify.annotations.NullMarked;
