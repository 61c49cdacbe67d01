package org.dateline.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.dateline.app.cli.CommandLineTool;

/** The program's entry. Not an Application, so that the tool's commands start without JavaFX. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    // UTF-8 whatever the locale: a timeline's words are in any script.
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int code = CommandLineTool.run(args, out, err);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintWriter utf8(FileDescriptor to) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8));
  }
}
