package org.dateline.timeline;

/** Light or dark, each as usual or in high contrast. */
public enum Theme {
  LIGHT(false, false),
  DARK(true, false),
  LIGHT_CONTRAST(false, true),
  DARK_CONTRAST(true, true);

  private final boolean dark;
  private final boolean contrast;

  Theme(boolean dark, boolean contrast) {
    this.dark = dark;
    this.contrast = contrast;
  }

  /** The theme of that kind. */
  public static Theme of(boolean dark, boolean contrast) {
    return dark ? contrast ? DARK_CONTRAST : DARK : contrast ? LIGHT_CONTRAST : LIGHT;
  }

  /** Whether the ground is dark. */
  public boolean dark() {
    return dark;
  }

  /** Whether all text has at least 7:1 and all lines 3:1 against their ground. */
  public boolean contrast() {
    return contrast;
  }
}
