package org.dateline.shell.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.format.exports.ExportFormat;
import org.dateline.format.exports.LossText;
import org.dateline.timeline.picture.PictureFormat;

/** What one can export as: the formats of events, then those of pictures. */
sealed interface Kind {

  /** A file of events. */
  record Events(ExportFormat format) implements Kind {}

  /** A drawing. */
  record Drawn(PictureFormat format) implements Kind {}

  /** All of them, in the order they are offered. */
  static List<Kind> all() {
    return Stream.<Kind>concat(
            Arrays.stream(ExportFormat.values()).map(Events::new),
            Arrays.stream(PictureFormat.values()).map(Drawn::new))
        .toList();
  }

  /** The one with that word. */
  static Optional<Kind> ofWord(String word) {
    return all().stream().filter(k -> k.word().equals(word)).findFirst();
  }

  /** A stable word for it. */
  default String word() {
    return switch (this) {
      case Events e -> e.format().word();
      case Drawn d -> d.format().word();
    };
  }

  /** The ending of its files, with the dot. */
  default String ending() {
    return switch (this) {
      case Events e -> e.format().endings().getFirst();
      case Drawn d -> "." + d.format().word();
    };
  }

  /** Its name as shown. */
  default String title(LossText words) {
    return switch (this) {
      case Events e -> words.name(e.format());
      case Drawn d -> Texts.text("format." + d.format().word());
    };
  }

  /** What it is good for, in a sentence. */
  default String about(LossText words) {
    return switch (this) {
      case Events e -> words.about(e.format());
      case Drawn d -> Texts.text("about." + d.format().word());
    };
  }
}
