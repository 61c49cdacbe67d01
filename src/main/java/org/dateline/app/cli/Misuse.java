package org.dateline.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong usage in words: picocli's own are English only. */
final class Misuse {

  private Misuse() {}

  /** What is wrong, in the language of the program. */
  static String told(ParameterException e) {
    return switch (e) {
      case UnmatchedArgumentException u -> unmatched(u);
      case MissingParameterException m -> Texts.text("usage.missing", names(m.getMissing()));
      case OverwrittenOptionException o -> Texts.text("usage.twice", name(o.getOverwritten()));
      default -> value(e);
    };
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String words = String.join(" ", e.getUnmatched());
    if (!e.isUnknownOption()) {
      return Texts.text("usage.unmatched", words);
    }
    List<String> near = e.getSuggestions();
    return near.isEmpty()
        ? Texts.text("usage.unknown-option", words)
        : Texts.text("usage.unknown-option-near", words, String.join(", ", near));
  }

  /** A value of the wrong kind; a sentence of ours comes as it is. */
  private static String value(ParameterException e) {
    ArgSpec option = e.getArgSpec();
    if (option == null || e.getValue() == null) {
      return String.valueOf(e.getMessage());
    }
    return option.typeInfo().isEnum()
        ? Texts.text("usage.one-of", name(option), words(option), e.getValue())
        : Texts.text("usage.value", name(option), e.getValue());
  }

  /** The words of an option that takes one of several. */
  private static String words(ArgSpec option) {
    return option.typeInfo().getEnumConstantNames().stream()
        .map(n -> n.toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.joining(", "));
  }

  private static String names(List<ArgSpec> missing) {
    return missing.stream().map(Misuse::name).collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
