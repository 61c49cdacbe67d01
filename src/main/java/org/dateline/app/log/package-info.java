/**
 * What went wrong and when, in files that rotate in the platform's own folder. The only room that
 * uses the JDK's logging; it opens its file with the first word written, so that a start does not
 * wait for it.
 */
@NullMarked
package org.dateline.app.log;

import org.jspecify.annotations.NullMarked;
