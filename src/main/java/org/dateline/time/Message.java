package org.dateline.time;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A sentence for a person that is put into words only where it is read, in the reader's language:
 * who finds something wrong says what it is, who shows it knows for whom. Making one costs no look
 * into a bundle and no formatting.
 *
 * @param bundle the name of the {@link Bundle}; empty when {@code key} is the text itself
 * @param key the key of the text, the same in all languages
 * @param arguments what stands for {0}, {1} and so on: strings as they are, numbers as the reader's
 *     language writes them, messages in the reader's language
 */
public record Message(String bundle, String key, List<Object> arguments) {

  private static final String DATES = "time.dates";

  /** A sentence of a bundle. */
  public static Message of(String bundle, String key, Object... arguments) {
    return new Message(bundle, key, List.copyOf(Arrays.asList(arguments)));
  }

  /** Words that are not ours and stay as they are: those of the system or of a library. */
  public static Message foreign(String text) {
    return new Message("", text, List.of());
  }

  /** A sentence about a date. */
  static Message date(String key, Object... arguments) {
    return of(DATES, key, arguments);
  }

  /** Words of a file in the quotation marks of the reader's language, to be put into a sentence. */
  public static Message quoted(String words) {
    return date("quoted", words);
  }

  /** This one, and another behind a semicolon. */
  public Message then(Message next) {
    return date("then", this, next);
  }

  /** Several, one after the other with commas; of none, nothing. */
  public static Message list(List<Message> parts) {
    return parts.stream().reduce((a, b) -> date("list", a, b)).orElse(foreign(""));
  }

  /** The sentence in a language; in English where the language is not spoken. */
  public String text(Locale locale) {
    if (bundle.isEmpty()) {
      return key;
    }
    Object[] words =
        arguments.stream().map(a -> a instanceof Message m ? m.text(locale) : a).toArray();
    return Bundle.of(bundle, locale).text(key, words);
  }

  /** The sentence in English. */
  @Override
  public String toString() {
    return text(Locale.ENGLISH);
  }
}
