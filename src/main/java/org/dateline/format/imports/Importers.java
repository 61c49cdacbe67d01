package org.dateline.format.imports;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;

/** All formats that are read beside the native one. */
public final class Importers {

  private static final Importer TABLE = new TableImporter();

  /** In the order in which a tie is decided. */
  static final List<Importer> ALL =
      List.of(
          new TimelineJs3(),
          new TimelineJs2(),
          new TimelineJsSheet(),
          new CalendarImporter(),
          new GedcomImporter(),
          new SimileJson(),
          new SimileXml(),
          new TimelineProject(),
          new WikidataSparql(),
          new Acled(),
          new Gdelt(),
          new TimeMap(),
          new Timesketch(),
          new TimesketchLines(),
          new OwnTableImporter(),
          TABLE,
          new JsonTable());

  /** How many bytes {@link #isNative} looks at. */
  public static final int NATIVE_WITHIN = 4096;

  /** A native file names its version first, or in the header line of its events a line. */
  private static final Pattern NATIVE =
      Pattern.compile("\\A\\s*\\{[^{}\\[\\]]{0,2000}?\"version\"\\s*:\\s*\"?\\d");

  private Importers() {}

  /** Whether a file that begins with these bytes is a native one beyond doubt. */
  public static boolean isNative(byte[] beginning) {
    String text = new String(beginning, StandardCharsets.UTF_8);
    return NATIVE.matcher(text.startsWith("\uFEFF") ? text.substring(1) : text).find();
  }

  /** The format of a file, null when it is the native one or none that is known. */
  public static @Nullable Importer of(Head head) {
    if (NATIVE.matcher(head.text()).find()) {
      return null;
    }
    Importer best = null;
    int most = Importer.NO;
    for (Importer importer : ALL) {
      int sure = importer.sniff(head);
      if (sure > most) {
        most = sure;
        best = importer;
      }
    }
    return best;
  }

  /**
   * The format of a file, null when it is none that is known. A table without anything that looks
   * like a date is one when the user has said what its columns mean.
   */
  public static @Nullable Importer of(Input in) {
    Importer importer = of(in.head());
    TableHead table = in.head().table();
    if (importer == null && table != null) {
      Mapping said = in.mappings().of(table.header());
      return said != null && said.isUsable() ? TABLE : null;
    }
    return importer;
  }

  /** What is looked for, as a list in a sentence. */
  public static Message names() {
    return Message.list(
        ALL.stream()
            .map(Importer::name)
            .distinct()
            .sorted(Comparator.comparing(n -> n.toString().toLowerCase(Locale.ROOT)))
            .toList());
  }
}
