package org.dateline.app.cli;

import java.util.Random;

/** Titles of real length, and the hard ones. */
final class SampleTitles {

  private static final String[] WORDS =
      ("border crossing statement artillery drone minister visit report convoy bridge airfield"
              + " exercise denies claims confirms rocket depot witness court order election protest"
              + " market harbour evening railway station parliament spokesman the of in after near"
              + " before against from investigation published hearing agreement")
          .split(" ");

  /** Right to left, wide, beyond the basic plane, joined, and with marks above and below. */
  private static final String[] SCRIPTS = {
    "تقرير عن الاجتماع في المدينة",
    "הודעה של שר החוץ על הפגישה",
    "外相会談についての発表 東京",
    "国防部发言人就演习答记者问",
    "집회에 관한 보고서",
    "👩‍👩‍👧‍👦 🏳️‍🌈 🇧🇾 families at the border",
    "Z̸̢̛a̴͓͝l̷̫̈g̶̳̑o̵͚͐ marks e\u0301e\u0302o\u0308 combining",
    "मन्त्री ने सम्मेलन में कहा",
    "Заявление министра о переговорах",
    "mixed عربي and 中文 and עברית in one"
  };

  private static final int LONG = 10_000;

  private final Random random;
  private final SampleShape shape;

  SampleTitles(Random random, SampleShape shape) {
    this.random = random;
    this.shape = shape;
  }

  /** The title of the next event. */
  String next() {
    return switch (shape) {
      case LONG_TITLES -> words(LONG);
      case SCRIPTS -> SCRIPTS[random.nextInt(SCRIPTS.length)] + " " + random.nextInt(1000);
      case MIXED, INSTANT, COVER, LANES, ONION -> plain();
    };
  }

  /** 20 to 90 characters of English words. */
  String plain() {
    return words(20 + random.nextInt(70));
  }

  private String words(int length) {
    StringBuilder s = new StringBuilder(length + 16);
    while (s.length() < length) {
      String word = WORDS[random.nextInt(WORDS.length)];
      if (s.isEmpty()) {
        s.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
      } else {
        s.append(' ').append(word);
      }
    }
    return s.toString();
  }
}
