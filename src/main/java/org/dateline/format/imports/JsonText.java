package org.dateline.format.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes JSON of what is nearly so, without moving a character: columns in messages stay true. */
final class JsonText {

  /** Comments, then a name with a call or an assignment around the value (JSONP, a script). */
  private static final Pattern WRAPPER =
      Pattern.compile(
          "\\A(?:\\s|/\\*.*?\\*/|//[^\\n"
              + "]*\\n"
              + ")*(?:(?:var|let|const|export\\s+default|return)\\s+)?(?:[\\w.$]+\\s*[=(]\\s*)*\\(?\\s*(?=[{\\[])",
          Pattern.DOTALL);

  private static final Pattern SCRIPT_DATE = Pattern.compile("new\\s+Date\\s*\\(([^()]{0,80})\\)");
  private static final int LINES_LOOKED_AT = 20;

  private JsonText() {}

  /** The text with spaces for what is around its value; null when it does not begin as JSON. */
  static @Nullable String prepared(String text) {
    String start = text.length() > 20_000 ? text.substring(0, 20_000) : text;
    Matcher m = WRAPPER.matcher(start);
    if (!m.find()) {
      return null;
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < m.end(); i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        out.setCharAt(i, ' ');
      }
    }
    Matcher date = SCRIPT_DATE.matcher(text);
    while (date.find()) {
      String args = date.group(1).replace("\"", "").replace("'", "");
      String value = "\"Date(" + args + ")\"";
      String padded = value + " ".repeat(Math.max(0, date.end() - date.start() - value.length()));
      if (padded.length() == date.end() - date.start()) {
        out.replace(date.start(), date.end(), padded);
      }
    }
    return out.toString();
  }

  /** The first objects of a file of one object a line; empty when its first lines are not so. */
  static List<Map<String, Object>> lines(String text, boolean whole) {
    List<Map<String, Object>> found = new ArrayList<>();
    String[] lines = text.split("\\R");
    int usable = whole ? lines.length : lines.length - 1;
    for (int i = 0; i < usable && found.size() < LINES_LOOKED_AT; i++) {
      if (lines[i].isBlank()) {
        continue;
      }
      Map<String, Object> object = JsonTree.object(lines[i]);
      if (object == null) {
        return found.size() > 1 ? found : List.of();
      }
      found.add(object);
    }
    return found;
  }
}
