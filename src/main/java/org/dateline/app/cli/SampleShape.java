package org.dateline.app.cli;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What is hard about a made-up timeline. */
enum SampleShape {
  MIXED,
  INSTANT,
  COVER,
  LANES,
  ONION,
  LONG_TITLES,
  SCRIPTS;

  /** The word on the command line, such as {@code long-titles}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How many groups a file of so many events has when nothing else is said. */
  int lanes(int events) {
    return this == LANES ? 50_000 : Math.clamp(events / 2_000, 8, 500);
  }

  /** Reads the word. */
  static final class Converter implements ITypeConverter<SampleShape> {
    @Override
    public SampleShape convert(String word) {
      return Arrays.stream(values())
          .filter(s -> s.word().equals(word))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException(word));
    }
  }
}
