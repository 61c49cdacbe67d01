package org.dateline.format.exports;

import java.util.Locale;
import org.dateline.time.Bundle;
import org.jspecify.annotations.Nullable;

/** Formats and losses in words, from the bundle of this package. */
public final class LossText {

  private final Bundle words;

  public LossText(Locale locale) {
    this.words = Bundle.of("format.exports.exports", locale);
  }

  /** A format's name, such as {@code iCalendar}. */
  public String name(ExportFormat format) {
    return words.text("format." + format.word());
  }

  /** What a format is good for and what becomes of the file, in a sentence. */
  public String about(ExportFormat format) {
    return words.text("about." + format.word());
  }

  /** A loss as a sentence. */
  public String of(Loss loss) {
    return words.text("loss." + loss.what().key(), loss.events());
  }

  /**
   * A loss as a line of its own: the format, what it cannot hold, and the first event concerned.
   *
   * @param first the id of that event; null when it concerns the whole
   */
  public String line(ExportFormat format, Loss loss, @Nullable String first) {
    boolean one = loss.events() == 1;
    String key =
        format.carries()
            ? first == null ? "carried" : one ? "carried.one" : "carried.first"
            : first == null ? "line" : one ? "line.one" : "line.first";
    return words.text(key, name(format), of(loss), first == null ? "" : first);
  }
}
