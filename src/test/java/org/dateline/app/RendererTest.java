package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Drawn in software at once only where the launcher found nothing else, and nobody chose. */
class RendererTest {

  @Test
  void withoutAGraphicsProcessorNoneIsLookedFor() {
    assertThat(chosen(Map.of("dateline.gpu", ""))).isEqualTo("sw");
  }

  @Test
  void withOneOrWhereNobodyLookedJavaFxChooses() {
    assertThat(chosen(Map.of("dateline.gpu", "/dev/dri"))).isNull();
    assertThat(chosen(Map.of())).isNull();
  }

  @Test
  void whatTheUserChoseStays() {
    assertThat(chosen(Map.of("dateline.gpu", "", "prism.order", "es2"))).isEqualTo("es2");
    assertThat(chosen(Map.of("dateline.gpu", "", "prism.forceGPU", "true"))).isNull();
  }

  private static String chosen(Map<String, String> given) {
    Properties properties = new Properties();
    properties.putAll(given);
    Renderer.choose(properties);
    return properties.getProperty("prism.order");
  }
}
