package org.dateline.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program and of what it runs on, read without starting JavaFX. */
final class Versions implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    String own = CommandLineTool.class.getPackage().getImplementationVersion();
    return new String[] {
      "Dateline " + (own == null ? Texts.text("version.development") : own + build()),
      "Java "
          + Runtime.version()
          + " ("
          + System.getProperty("java.vendor", Texts.text("version.vendor"))
          + ")",
      "JavaFX " + javaFx()
    };
  }

  /** The commit it was built from; the packaged program says it. */
  private static String build() {
    String commit = System.getProperty("dateline.build", "");
    return commit.isEmpty() ? "" : " " + Texts.text("version.build", commit);
  }

  private static String javaFx() throws IOException {
    try (InputStream in = javaFxProperties()) {
      if (in == null) {
        return Texts.text("version.none");
      }
      Properties p = new Properties();
      p.load(in);
      return p.getProperty("javafx.version", Texts.text("version.unknown"));
    }
  }

  private static @Nullable InputStream javaFxProperties() throws IOException {
    Module base = ModuleLayer.boot().findModule("javafx.base").orElse(null);
    return base == null
        ? ClassLoader.getSystemResourceAsStream("javafx.properties")
        : base.getResourceAsStream("javafx.properties");
  }
}
