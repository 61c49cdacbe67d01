package org.dateline.shell.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.dateline.format.ReadResult;
import org.dateline.format.TimelineReader;
import org.dateline.model.Chronology;

/** Small chronologies to look at. */
public final class Samples {

  private static final String HEAD =
      """
      {"version": "1.0", "title": "Drills", "description": "What was *said*.",
       "timeZone": "Europe/Minsk", "compilers": ["A compiler"], "licence": "CC0-1.0",
       "sources": [
         {"id": "s1", "type": "article-newspaper", "issued": {"date-parts": [[2023, 1, 16]]},
          "URL": "https://example.org/news/1",
          "custom": {"archive-url": "https://archive.example/1", "reliability": "B",
            "archive-date": "2023-01-20", "url-status": "dead", "agent": "mod"}},
         {"id": "s2", "type": "report", "title": "Bad link", "URL": "file:///etc/passwd",
          "author": [{"family": "Doe", "given": "Ann"}], "publisher": "Press",
          "custom": {"archive-url": "javascript:alert(1)"}}],
       "agents": [
         {"id": "minsk", "name": "Minsk", "type": "government"},
         {"id": "mod", "name": "Ministry", "affiliation": "minsk"},
         {"id": "kyiv", "name": "Kyiv", "type": "government"}],
       "groups": [{"id": "g", "title": "Party", "color": "#1b6ca8"}],
       "events": [
      """;

  private static final String FULL =
      """
      {"id": "full", "title": "Drills begin", "group": "g", "kind": "statement",
       "description": "First [here](https://example.org/x) and [there](file:///x).\\n\\n- one\\n- two <b>x</b>",
       "date": {"edtf": "2023-01-06~", "text": "10 days ago", "anchor": "s1", "method": "relative",
                "note": "A round number."},
       "status": "planned", "tags": ["air"], "place": {"name": "Belarus"},
       "participants": [{"agent": "mod", "role": "host"}], "partOf": "whole",
       "citations": [{"source": "s1", "label": "paragraph", "locator": "4", "credibility": "2",
         "selector": {"type": "TextQuoteSelector", "exact": "ten days", "prefix": "some ", "suffix": " ago"}}],
       "quotes": [{"id": "q", "text": "purely defensive [in nature] … and so on", "kind": "direct",
         "speaker": "mod", "speakerText": "an official", "cue": "said", "said": "2023-01-15",
         "original": {"text": "слова", "language": "ru"},
         "citations": [{"source": "s1", "label": "paragraph", "locator": "5"}]}],
       "claims": [{"id": "c1", "text": "It is defence.", "about": "purpose", "by": ["mod"],
         "quotes": ["q"], "citations": [{"source": "s2"}]}],
       "media": [{"url": "pictures/a.jpg", "caption": "A field", "credit": "Someone"}],
       "recorded": "2026-11-22", "note": "Mind the gap."},
      {"id": "other", "title": "The other side", "date": "2023-01-10", "group": "g",
       "claims": [{"id": "c2", "text": "It is attack.", "about": "purpose", "by": ["kyiv"],
         "relations": [{"claim": "c1", "role": "disputes"}]}]},
      {"id": "whole", "title": "The whole", "date": "2023"},
      {"id": "bare", "title": "Bare", "date": "2023-03-01"},
      {"id": "when", "title": "Nobody knows when"}]}
      """;

  private Samples() {}

  /**
   * One event with something in every part, its opponent, its whole, a bare one, an undated one.
   */
  public static Chronology drills() {
    return read(HEAD + FULL);
  }

  /** Two claims on two questions, one of which disputes the other. */
  public static Chronology acrossQuestions() {
    return read(
        HEAD
            + """
            {"id": "one", "title": "One", "date": "2023-01-10",
             "claims": [{"id": "c1", "text": "It is defence.", "about": "purpose", "by": ["mod"]}]},
            {"id": "two", "title": "Two", "date": "2023-01-11",
             "claims": [{"id": "c2", "text": "War is near.", "about": "outlook", "by": ["kyiv"],
               "relations": [{"claim": "c1", "role": "disputes"}]}]}]}
            """);
  }

  /** A chronology of {@code n} events, the last {@code undated} of them without a date. */
  public static Chronology many(int n, int undated) {
    StringBuilder b = new StringBuilder(HEAD);
    for (int i = 0; i < n; i++) {
      b.append(i == 0 ? "" : ",\n")
          .append("{\"id\":\"e")
          .append(i)
          .append("\",\"title\":\"Event ")
          .append(i);
      b.append(i % 3 == 0 ? "\",\"group\":\"g" : "");
      b.append(i < n - undated ? "\",\"date\":\"" + (1000 + i % 1000) : "").append("\"}");
    }
    return read(b.append("]}").toString());
  }

  private static Chronology read(String json) {
    ReadResult read =
        TimelineReader.read(json.getBytes(StandardCharsets.UTF_8), Path.of("sample.timeline.json"));
    assertThat(read.chronology()).as("%s", read.problems()).isNotNull();
    return Objects.requireNonNull(read.chronology());
  }
}
