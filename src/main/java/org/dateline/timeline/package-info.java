/**
 * The timeline control and the overview: Control, Skin and Behavior, the painters that draw a frame
 * on a canvas, colours and faces. It draws what the layout package computed and tells the state
 * what the hand did. It knows no window, no file and no dialog.
 */
@NullMarked
package org.dateline.timeline;

import org.jspecify.annotations.NullMarked;
