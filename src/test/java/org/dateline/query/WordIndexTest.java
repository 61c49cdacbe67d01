package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordIndexTest {

  @Test
  void keepsEachDifferentWordOnce() {
    WordIndex index = index(List.of("air exercise", "air raid\nexercise air", ""));

    assertThat(index.words()).isEqualTo(3);
    assertThat(index.holding("air").stream()).containsExactly(0, 1);
    assertThat(index.holding("rai").stream()).containsExactly(1);
    assertThat(index.holding("zebra").isEmpty()).isTrue();
  }

  @Property(tries = 300)
  void findsWhatALookAtEveryTextFinds(
      @ForAll("texts") List<String> texts, @ForAll("letters") String letters) {
    BitSet expected = new BitSet();
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).contains(letters)) {
        expected.set(i);
      }
    }

    assertThat(index(texts).holding(letters)).isEqualTo(expected);
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.strings().withChars("abя \n\t").ofMaxLength(40).list().ofMaxSize(60);
  }

  @Provide
  Arbitrary<String> letters() {
    return Arbitraries.strings().withChars("abя").ofMinLength(1).ofMaxLength(4);
  }

  private static WordIndex index(List<String> texts) {
    WordIndex.Builder b = new WordIndex.Builder();
    texts.forEach(b::add);
    return b.build();
  }
}
