package org.dateline.format.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/** One style, loaded. The only class that knows the citation processor. Not for two threads. */
final class StyleProcessor {

  /**
   * Set about what stands in for a missing title, so that it can be found again: handbooks would
   * put it in quotation marks, in italics or in capitals, as if somebody had called it so.
   */
  private static final char OPEN = '\uE000';

  private static final char CLOSE = '\uE001';

  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?:“|‘|&ldquo;|&lsquo;)?(?:<span style=\"font-style: italic\">)?"
              + OPEN
              + "[^"
              + CLOSE
              + "]*"
              + CLOSE
              + "(?:</span>)?([.,]?)(?:”|’|&rdquo;|&rsquo;)?");

  private static final String ID = "item";

  private final CitationStyle style;
  private final SourceNames names;
  private final boolean british;
  private final Item item = new Item();
  private final CSL csl;

  StyleProcessor(CitationStyle style, String language, SourceNames names) {
    this.style = style;
    this.names = names;
    this.british = language.equals("en-GB");
    try {
      this.csl =
          new CSL(
              item,
              StyleProcessor::locale,
              new DefaultAbbreviationProvider(),
              resource(style.file()),
              language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Formatted format(Source s) {
    boolean untitled = SourceNames.isUntitled(s);
    String title = untitled ? OPEN + names.untitled(s) + CLOSE : names.title(s).strip();
    item.data = CSLItemData.fromJson(CslItem.of(s, ID, title));
    String text = written("text");
    String html = written("html");
    if (!untitled) {
      return new Formatted(text, html);
    }
    String instead = names.untitled(s);
    return new Formatted(
        withoutTitle(text, instead), withoutTitle(html, Formatted.escape(instead)));
  }

  private static String withoutTitle(String written, String instead) {
    return NO_TITLE.matcher(written).replaceAll(Matcher.quoteReplacement(instead) + "$1");
  }

  private String written(String format) {
    csl.reset();
    csl.setOutputFormat(format);
    csl.setConvertLinks(true);
    csl.registerCitationItems(ID);
    String[] entries = style.isNote() ? new String[0] : csl.makeBibliography().getEntries();
    // A letter is not part of a list of references in any handbook, but it can be cited.
    String one = entries.length == 0 ? csl.makeCitation(ID).getLast().getText() : entries[0];
    String bare = one.replaceAll("^\\s*<div[^>]*>|</div>\\s*$", "").strip();
    // The processor puts a comma inside the quotation marks in either English.
    return british ? bare.replace(",’", "’,").replace(",&rsquo;", "&rsquo;,") : bare;
  }

  private static String locale(String language) {
    return resource("locales-" + (language.equals("en-GB") ? language : "en-US") + ".xml");
  }

  private static String resource(String name) {
    try (InputStream in = StyleProcessor.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Always the one item that is being written. */
  private static final class Item implements ItemDataProvider {

    private @Nullable CSLItemData data;

    @Override
    public @Nullable CSLItemData retrieveItem(String id) {
      return data;
    }

    @Override
    public Collection<String> getIds() {
      return List.of(ID);
    }
  }
}
