package org.dateline.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.time.Bundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The words of the command line, in the language of the program: it is chosen before the first of
 * them is looked up. What programs read is in no bundle: names of options, JSON, codes.
 */
public final class Texts {

  private static final String NAME = "app.cli.cli";

  /** Characters of a line of help. */
  static final int WIDTH = 100;

  private Texts() {}

  /** The text under a key, its places filled in. */
  public static String text(String key, Object... arguments) {
    return bundle().text(key, arguments);
  }

  private static Bundle bundle() {
    return Bundle.of(NAME, Locale.getDefault());
  }

  /** Gives a command line and its commands their help in the language of the program. */
  static CommandLine on(CommandLine line) {
    line.setResourceBundle(bundle().resources());
    describe(line);
    line.getSubcommands().values().forEach(Texts::describe);
    return line;
  }

  private static void describe(CommandLine command) {
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    if (usage.hidden()) {
      return;
    }
    String key = "command." + command.getCommandName() + ".";
    usage.synopsisHeading(text("usage.heading") + " ");
    usage.commandListHeading("%n" + text("usage.commands") + "%n");
    usage.description(text(key + "description"));
    List<String> footer = new ArrayList<>();
    for (int n = 0; bundle().has(key + "footer." + n); n++) {
      String paragraph = text(key + "footer." + n);
      boolean apart = footer.isEmpty() || footer.getLast().length() > WIDTH;
      if (apart || paragraph.length() > WIDTH) {
        footer.add("");
      }
      footer.add(paragraph);
    }
    usage.footer(footer.toArray(String[]::new));
  }
}
