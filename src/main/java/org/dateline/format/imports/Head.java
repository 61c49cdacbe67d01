package org.dateline.format.imports;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a file, looked at once for all importers.
 *
 * @param text its first 64 K characters
 * @param whole whether that is all of it
 * @param json the value that begins there, as far as it goes: a map, a list or a single value; null
 *     when this is not JSON, be it lenient or wrapped in a call or an assignment
 * @param jsonLines the first objects of a file of one object a line; empty when it is none
 * @param xmlRoot the local name of the XML document's element; null when this is not XML
 * @param table the first rows of a table; null when the lines are no rows
 */
public record Head(
    String text,
    boolean whole,
    @Nullable Object json,
    List<Map<String, Object>> jsonLines,
    @Nullable String xmlRoot,
    @Nullable TableHead table) {

  private static final int LENGTH = 1 << 16;
  private static final Pattern XML_ROOT =
      Pattern.compile(
          "\\A\\s*(?:<\\?.*?\\?>\\s*|<!--.*?-->\\s*|<!DOCTYPE[^>\\[]*(?:\\[.*?\\]\\s*)?>\\s*)*"
              + "<(?:[\\w.-]+:)?([A-Za-z_][\\w.-]*)[\\s/>]",
          Pattern.DOTALL);

  static Head of(Reader in) throws IOException {
    char[] buffer = new char[LENGTH];
    int n = 0;
    for (int more = 0; more >= 0 && n < LENGTH; more = in.read(buffer, n, LENGTH - n)) {
      n += more;
    }
    return of(new String(buffer, 0, n), n < LENGTH);
  }

  static Head of(String text, boolean whole) {
    if (!isText(text)) {
      return new Head(text, whole, null, List.of(), null, null);
    }
    Matcher xml = XML_ROOT.matcher(text.length() > 8192 ? text.substring(0, 8192) : text);
    if (xml.find()) {
      return new Head(text, whole, null, List.of(), xml.group(1), null);
    }
    String json = JsonText.prepared(text);
    if (json != null) {
      List<Map<String, Object>> lines = JsonText.lines(text, whole);
      Object value = JsonTree.of(json).root();
      return new Head(text, whole, value, lines, null, null);
    }
    return new Head(text, whole, null, List.of(), null, TableHead.of(text, whole));
  }

  /** The list of objects under a key of the object that the file is; empty when there is none. */
  List<Map<String, Object>> items(String key) {
    return json instanceof Map<?, ?> map ? Values.maps(map.get(key)) : List.of();
  }

  /** Whether the file is a JSON object with that key. */
  boolean has(String key) {
    return json instanceof Map<?, ?> map && map.containsKey(key);
  }

  /** Text has no control characters but space. */
  private static boolean isText(String s) {
    int odd = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == 0 || (c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == 0xFFFD) {
        odd++;
      }
    }
    return !s.isBlank() && odd * 200 <= s.length();
  }
}
