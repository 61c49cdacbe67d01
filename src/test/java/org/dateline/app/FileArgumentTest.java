package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.dateline.app.cli.DesktopArguments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileArgumentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b.dateline",
        "100%.dateline",
        "a%20b.dateline",
        "a#b.dateline",
        "Хронологія/日本.dateline",
        "/media/usb stick/x.timeline.json",
        "/run/user/1000/gvfs/smb-share:server=s,share=t/x.jsonl",
        "filed.dateline"
      })
  void aPathIsTakenAsItStands(String argument) {
    assertThat(FileArgument.path(argument)).isEqualTo(Path.of(argument));
  }

  @ParameterizedTest
  @DisabledOnOs(OS.WINDOWS)
  @CsvSource({
    "file:///a/b.dateline, /a/b.dateline",
    "file:/a/b.dateline, /a/b.dateline",
    "FILE:///a/b.dateline, /a/b.dateline",
    "file://localhost/a/b.dateline, /a/b.dateline",
    "file:///a%20b/c%23d%25e.dateline, /a b/c#d%e.dateline",
    "file:///%D0%A5%D1%80%D0%BE%D0%BD%D0%BE/%E6%97%A5.dateline, /Хроно/日.dateline",
    "file:///Хроно/a b.dateline, /Хроно/a b.dateline",
    "file:///a/100%.dateline, /a/100%.dateline",
    "file:///a/1%zz#b?c.dateline, /a/1%zz#b?c.dateline",
    "file:///a/%2, /a/%2",
  })
  void anAddressIsReadHoweverItIsEscaped(String argument, String path) {
    assertThat(FileArgument.path(argument)).isEqualTo(Path.of(path));
  }

  @Test
  void aLinkIsKeptAndAReadOnlyFileIsNoTrouble(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.dateline"), "{}");
    assertThat(file.toFile().setWritable(false)).isTrue();
    Path link = Files.createSymbolicLink(folder.resolve("ссылка"), file);
    Start.Options o = DesktopArguments.read(new String[] {link.toString(), file.toString()});
    assertThat(o.files()).containsExactly(link, file);
  }

  @Test
  void whatADesktopWritesNeedsNoLibrary() {
    Start.Options o = DesktopArguments.read(new String[] {"./check", "--log", "startup", "b.c"});
    assertThat(o.tellStartup()).isTrue();
    assertThat(o.files())
        .containsExactly(Path.of("check").toAbsolutePath(), Path.of("b.c").toAbsolutePath());
    assertThat(DesktopArguments.read(new String[0]).files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "render", "--help", "-V", "@list", "", "--log"})
  void everythingElseIsLeftToTheCommandLine(String argument) {
    assertThat(DesktopArguments.read(new String[] {argument, "a.dateline"})).isNull();
  }

  @Test
  void theTimesOfTheJarsArePutBack(@TempDir Path folder) throws IOException {
    Path jar = Files.writeString(folder.resolve("a.jar"), "");
    Path other = Files.writeString(folder.resolve("a.txt"), "");
    Instant time = Instant.parse("2026-11-01T00:00:00Z");
    JarTimes.mend(folder, time);
    assertThat(Files.getLastModifiedTime(jar).toInstant()).isEqualTo(time);
    assertThat(Files.getLastModifiedTime(other).toInstant()).isNotEqualTo(time);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void dotsBehindALinkLeadToWhereTheLinkLeads(@TempDir Path folder) throws IOException {
    Path far = Files.createDirectories(folder.resolve("far/inner"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), far);
    Path file = Files.writeString(folder.resolve("far/t.dateline"), "{}");
    assertThat(FileArgument.absolute(link.resolve("../t.dateline"))).isEqualTo(file.toRealPath());
    assertThat(FileArgument.absolute(Path.of("a/./b"))).isEqualTo(Path.of("a/b").toAbsolutePath());
  }
}
