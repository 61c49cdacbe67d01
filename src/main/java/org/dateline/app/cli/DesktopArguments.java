package org.dateline.app.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.app.FileArgument;
import org.dateline.app.Start;
import org.jspecify.annotations.Nullable;

/**
 * The command lines a desktop writes, read without the library for all others: loading that costs a
 * good part of a start.
 */
public final class DesktopArguments {

  private DesktopArguments() {}

  /** What is asked for by files and nothing else; null when the whole command line must look. */
  public static Start.@Nullable Options read(String[] args) {
    List<Path> files = new ArrayList<>();
    boolean tell = false;
    for (int i = 0; i < args.length; i++) {
      String arg = args[i];
      if (arg.equals("--log") && i + 1 < args.length && args[i + 1].equals("startup")) {
        tell = true;
        i++;
      } else if (arg.isEmpty() || arg.startsWith("-") || arg.startsWith("@") || isWord(arg)) {
        return null;
      } else {
        try {
          files.add(FileArgument.path(arg));
        } catch (InvalidPathException e) {
          return null;
        }
      }
    }
    return Start.Options.of(files, tell, false);
  }

  /** Whether it may be meant as the name of a command. */
  static boolean isWord(String argument) {
    return argument.chars().allMatch(Character::isLetter);
  }
}
