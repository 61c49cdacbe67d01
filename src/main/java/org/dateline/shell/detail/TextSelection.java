package org.dateline.shell.detail;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One selection over all paragraphs of the pane, in reading order: from the place where it was
 * begun to the place it was drawn to, which may lie before it.
 */
final class TextSelection {

  /** A place in the text: between two characters of one paragraph. */
  record Place(int flow, int position) implements Comparable<Place> {
    @Override
    public int compareTo(Place o) {
      return flow != o.flow ? Integer.compare(flow, o.flow) : Integer.compare(position, o.position);
    }
  }

  private final Locale locale;
  private List<SelectableFlow> flows = List.of();
  private @Nullable Place anchor;
  private @Nullable Place head;

  TextSelection(Locale locale) {
    this.locale = locale;
  }

  /** Takes the paragraphs of a new page; nothing is selected in it. */
  void over(List<SelectableFlow> inReadingOrder) {
    flows = List.copyOf(inReadingOrder);
    anchor = null;
    head = null;
  }

  List<SelectableFlow> flows() {
    return flows;
  }

  boolean isEmpty() {
    return anchor == null || anchor.equals(head);
  }

  /** Where the selection was drawn to last; null when there is none. */
  @Nullable Place head() {
    return head;
  }

  /** Begins a selection, still empty. */
  void begin(Place at) {
    anchor = at;
    head = at;
    show();
  }

  /** Draws the selection to a place; begins it at the top where there is none. */
  void extend(Place to) {
    if (anchor == null) {
      anchor = new Place(0, 0);
    }
    head = to;
    show();
  }

  void clear() {
    anchor = null;
    head = null;
    show();
  }

  void selectAll() {
    if (!flows.isEmpty()) {
      anchor = new Place(0, 0);
      head = endOf(flows.size() - 1);
      show();
    }
  }

  /** Selects the word at a place. */
  void selectWord(Place at) {
    String text = flows.get(at.flow()).characters();
    BreakIterator words = BreakIterator.getWordInstance(locale);
    words.setText(text);
    int end = words.following(Math.min(at.position(), Math.max(0, text.length() - 1)));
    int start = words.previous();
    if (end != BreakIterator.DONE) {
      anchor = new Place(at.flow(), Math.max(0, start));
      head = new Place(at.flow(), end);
      show();
    }
  }

  /** Selects a whole paragraph. */
  void selectParagraph(int flow) {
    anchor = new Place(flow, 0);
    head = endOf(flow);
    show();
  }

  /** The next or the previous place a caret can stand at, over the edges of paragraphs. */
  Place step(Place from, boolean forward, boolean byWord) {
    String text = flows.get(from.flow()).characters();
    BreakIterator it =
        byWord ? BreakIterator.getWordInstance(locale) : BreakIterator.getCharacterInstance(locale);
    it.setText(text);
    int to =
        forward
            ? following(it, text, from.position(), byWord)
            : preceding(it, text, from.position(), byWord);
    if (to != BreakIterator.DONE) {
      return new Place(from.flow(), to);
    }
    int next = from.flow() + (forward ? 1 : -1);
    if (next < 0 || next >= flows.size()) {
      return from;
    }
    return forward ? new Place(next, 0) : endOf(next);
  }

  private static int following(BreakIterator it, String text, int at, boolean pastSpace) {
    int to = at >= text.length() ? BreakIterator.DONE : it.following(at);
    while (pastSpace
        && to != BreakIterator.DONE
        && to < text.length()
        && text.charAt(to - 1) == ' ') {
      to = it.following(to);
    }
    return to;
  }

  private static int preceding(BreakIterator it, String text, int at, boolean pastSpace) {
    int to = at <= 0 ? BreakIterator.DONE : it.preceding(at);
    while (pastSpace && to > 0 && text.charAt(to) == ' ') {
      to = it.preceding(to);
    }
    return to;
  }

  /** The end of a paragraph. */
  Place endOf(int flow) {
    return new Place(flow, flows.get(flow).characters().length());
  }

  /** What is selected, each paragraph led by what separates it from the one before. */
  String text() {
    Place a = anchor;
    Place h = head;
    if (a == null || h == null) {
      return "";
    }
    Place from = a.compareTo(h) <= 0 ? a : h;
    Place to = a.compareTo(h) <= 0 ? h : a;
    StringBuilder b = new StringBuilder();
    for (int i = from.flow(); i <= to.flow(); i++) {
      SelectableFlow flow = flows.get(i);
      int start = i == from.flow() ? from.position() : 0;
      int end = i == to.flow() ? to.position() : flow.characters().length();
      if (i > from.flow()) {
        b.append(flow.lead());
      }
      b.append(flow.copy(start, end));
    }
    return b.toString().strip();
  }

  private void show() {
    Place a = anchor;
    Place h = head;
    for (int i = 0; i < flows.size(); i++) {
      SelectableFlow flow = flows.get(i);
      if (a == null
          || h == null
          || i < Math.min(a.flow(), h.flow())
          || i > Math.max(a.flow(), h.flow())) {
        flow.select(0, 0);
      } else {
        Place from = a.compareTo(h) <= 0 ? a : h;
        Place to = a.compareTo(h) <= 0 ? h : a;
        int end = i == to.flow() ? to.position() : flow.characters().length();
        flow.select(i == from.flow() ? from.position() : 0, end);
      }
    }
  }
}
