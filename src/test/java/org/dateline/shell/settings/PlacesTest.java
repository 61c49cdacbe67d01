package org.dateline.shell.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.shell.settings.WindowPlace.Area;
import org.junit.jupiter.api.Test;

class PlacesTest {

  private static final Area LEFT = new Area(0, 0, 1920, 1080);
  private static final Area RIGHT = new Area(1920, 0, 1280, 1024);

  @Test
  void aWindowOnAScreenStays() {
    WindowPlace w = new WindowPlace(2000, 50, 1000, 700, false);
    assertThat(w.onScreen(List.of(LEFT, RIGHT))).isEqualTo(w);
  }

  @Test
  void aWindowOnAScreenThatIsGoneComesToTheFirst() {
    WindowPlace w = new WindowPlace(2000, 50, 1000, 700, false).onScreen(List.of(LEFT));
    assertThat(w).isEqualTo(new WindowPlace(920, 50, 1000, 700, false));
  }

  @Test
  void aWindowLargerThanItsScreenIsCutDown() {
    WindowPlace w = new WindowPlace(-50, -50, 5000, 3000, true).onScreen(List.of(LEFT));
    assertThat(w).isEqualTo(new WindowPlace(0, 0, 1920, 1080, true));
  }

  @Test
  void nonsenseBecomesASmallWindow() {
    WindowPlace w =
        new WindowPlace(Double.NaN, Double.POSITIVE_INFINITY, Double.NaN, -1, false)
            .onScreen(List.of(LEFT));
    assertThat(w)
        .isEqualTo(new WindowPlace(0, 0, WindowPlace.MIN_WIDTH, WindowPlace.MIN_HEIGHT, false));
  }

  @Test
  void everyPlatformHasItsOwnFolder() {
    assertThat(folder("Linux", Map.of())).isEqualTo(Path.of("/home/u/.config/dateline"));
    assertThat(folder("Linux", Map.of("XDG_CONFIG_HOME", "/x"))).isEqualTo(Path.of("/x/dateline"));
    assertThat(folder("Linux", Map.of("XDG_CONFIG_HOME", "relative")))
        .isEqualTo(Path.of("/home/u/.config/dateline"));
    assertThat(folder("Mac OS X", Map.of()))
        .isEqualTo(Path.of("/home/u/Library/Application Support/Dateline"));
    assertThat(folder("Windows 11", Map.of("APPDATA", "/roaming")))
        .isEqualTo(Path.of("/roaming/Dateline"));
  }

  @Test
  void thePropertyNamesAnotherFolder() {
    assertThat(
            SettingsFolder.find(
                new Surroundings(n -> n.equals(SettingsFolder.PROPERTY) ? "/t" : "", n -> null)))
        .isEqualTo(Path.of("/t"));
  }

  @Test
  void homeIsWhatTheEnvironmentSays() {
    assertThat(folder("Linux", Map.of("HOME", "/sand/box")))
        .isEqualTo(Path.of("/sand/box/.config/dateline"));
    assertThat(folder("Linux", Map.of("HOME", "box")))
        .isEqualTo(Path.of("/home/u/.config/dateline"));
    assertThat(folder("Windows 11", Map.of("HOME", "/sand/box")))
        .isEqualTo(Path.of("/home/u/AppData/Roaming/Dateline"));
  }

  private static Path folder(String os, Map<String, String> env) {
    Map<String, String> properties = Map.of("os.name", os, "user.home", "/home/u");
    return SettingsFolder.find(new Surroundings(properties::get, env::get));
  }
}
