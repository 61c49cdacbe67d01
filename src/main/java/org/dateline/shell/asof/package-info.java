/**
 * “Known as of”: the card that shows the chronology as it stood at an instant, steps through it
 * report by report, and plays. It knows the state only; the window hangs it under its button.
 */
@NullMarked
package org.dateline.shell.asof;

import org.jspecify.annotations.NullMarked;
