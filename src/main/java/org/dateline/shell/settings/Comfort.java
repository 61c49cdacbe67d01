package org.dateline.shell.settings;

import java.util.List;
import org.dateline.time.Languages;

/**
 * What makes the window easy on its user.
 *
 * @param contrast high contrast
 * @param textSize of everything in the window, in percent, one of {@link #SIZES}
 * @param stillness whether nothing fades or moves by itself
 * @param language tag of one of the languages; empty for the system's
 * @param windowBack whether a window opens where the last one was, with its panes
 * @param viewBack whether a file opens as it was left: view, lanes, search, selection
 */
public record Comfort(
    Choice contrast,
    int textSize,
    Choice stillness,
    String language,
    boolean windowBack,
    boolean viewBack) {

  /** The sizes of text there are, in percent. */
  public static final List<Integer> SIZES = List.of(80, 90, 100, 110, 125, 150, 175, 200);

  public static final Comfort DEFAULT =
      new Comfort(Choice.SYSTEM, 100, Choice.SYSTEM, "", true, true);

  @SuppressWarnings("NullAway") // JSON may lack any of them
  public Comfort {
    contrast = contrast == null ? Choice.SYSTEM : contrast;
    stillness = stillness == null ? Choice.SYSTEM : stillness;
    language = Languages.SPOKEN.contains(language) ? language : "";
    textSize = textSize == 0 ? 100 : Math.clamp(textSize, SIZES.getFirst(), SIZES.getLast());
  }

  /** The next size up or down; the same at the end. */
  public int stepped(int direction) {
    return direction > 0
        ? SIZES.stream().filter(s -> s > textSize).findFirst().orElse(textSize)
        : SIZES.reversed().stream().filter(s -> s < textSize).findFirst().orElse(textSize);
  }

  public Comfort withContrast(Choice next) {
    return new Comfort(next, textSize, stillness, language, windowBack, viewBack);
  }

  public Comfort withTextSize(int next) {
    return new Comfort(contrast, next, stillness, language, windowBack, viewBack);
  }

  public Comfort withStillness(Choice next) {
    return new Comfort(contrast, textSize, next, language, windowBack, viewBack);
  }

  public Comfort withLanguage(String next) {
    return new Comfort(contrast, textSize, stillness, next, windowBack, viewBack);
  }

  public Comfort withWindowBack(boolean next) {
    return new Comfort(contrast, textSize, stillness, language, next, viewBack);
  }

  public Comfort withViewBack(boolean next) {
    return new Comfort(contrast, textSize, stillness, language, windowBack, next);
  }
}
