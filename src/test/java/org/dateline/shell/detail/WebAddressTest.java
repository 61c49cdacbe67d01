package org.dateline.shell.detail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses a browser may be sent to. */
class WebAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "mailto:a@b.example",
        "ftp://example.org/",
        "//example.org/x",
        "example.org",
        "http:",
        "https://",
        "https:///path",
        "https://exa mple.org/",
        "pictures/a.jpg",
        " "
      })
  void refuses(String address) {
    assertThat(WebAddress.of(address)).isEmpty();
  }

  @Test
  void showsTheHostForWhatItIs() {
    WebAddress a = WebAddress.of("https://good.example@evil.example/good.example").orElseThrow();
    assertThat(a.host()).isEqualTo("evil.example");
    assertThat(a.url().substring(a.hostAt())).startsWith("evil.example/");
  }

  @Test
  void keepsToAscii() {
    WebAddress a = WebAddress.of("HTTP://example.org/\u202efdp.exe").orElseThrow();
    assertThat(a.url()).isEqualTo("HTTP://example.org/%E2%80%AEfdp.exe");
  }
}
