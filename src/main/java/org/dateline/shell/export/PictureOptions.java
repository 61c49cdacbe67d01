package org.dateline.shell.export;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.dateline.layout.pages.Paper;
import org.dateline.shell.settings.ExportMemory;
import org.dateline.timeline.Drawing;
import org.dateline.timeline.picture.Picture;
import org.dateline.timeline.picture.PictureFormat;
import org.dateline.timeline.picture.PictureSetup;
import org.dateline.timeline.picture.TooLargeException;
import org.jspecify.annotations.Nullable;

/**
 * How a picture is to be made, and how many pages that makes, counted beside the FX thread as one
 * chooses.
 */
public final class PictureOptions extends VBox {

  private static final int FITTED = 4;

  /** Pages across that are offered where there would be too many. */
  private static final int MANY = 20;

  private final ExportDesk desk;
  private final View view;
  private final boolean printing;
  private final Consumer<Picture> counted;
  private final RadioButton onScreen = new RadioButton(Texts.text("scope.view"));
  private final RadioButton whole = new RadioButton(Texts.text("scope.whole"));
  private final ChoiceBox<String> paper = new ChoiceBox<>();
  private final ChoiceBox<Boolean> upright = new ChoiceBox<>();
  private final ChoiceBox<Boolean> fitted = new ChoiceBox<>();
  private final Spinner<Integer> across = new Spinner<>(1, Picture.MOST_PAGES, FITTED);
  private final Label acrossWords = new Label();
  private final ChoiceBox<Integer> pixels = new ChoiceBox<>();
  private final CheckBox caption = new CheckBox(Texts.text("caption"));
  private final CheckBox legend = new CheckBox(Texts.text("legend"));
  private final CheckBox selection = new CheckBox(Texts.text("selection"));
  private final CheckBox dark = new CheckBox(Texts.text("dark"));
  private final Label count = new Label();
  private final Hyperlink coarser = new Hyperlink();
  private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper(true);
  private final Label pixelsTitle = label("pixels");
  private final Label timeTitle = label("time");
  private final HBox time;
  private PictureFormat format = PictureFormat.PDF;
  private int asked;
  private int offered = FITTED;

  /** A counting that is over sooner changes nothing but the number. */
  private final PauseTransition patience = new PauseTransition(Duration.millis(250));

  PictureOptions(ExportDesk desk, View view, ExportMemory before) {
    this(desk, view, before, false, p -> {});
  }

  /**
   * @param printing whether it is to be printed: always on paper, always light
   * @param counted told each time another picture has been laid out, on the FX thread
   */
  public PictureOptions(
      ExportDesk desk,
      View view,
      ExportMemory before,
      boolean printing,
      Consumer<Picture> counted) {
    this.printing = printing;
    this.counted = counted;
    this.desk = desk;
    this.view = view;
    setSpacing(10);
    patience.setOnFinished(
        e -> {
          possible.set(false);
          count.setText(Texts.text("count.counting"));
        });
    ToggleGroup scope = new ToggleGroup();
    onScreen.setToggleGroup(scope);
    onScreen.setId("export-view");
    whole.setToggleGroup(scope);
    whole.setId("export-whole");
    scope.selectToggle(before.whole() ? whole : onScreen);
    words(paper, w -> Texts.text("paper." + w), "paper", papers());
    if (printing) {
      paper.getItems().remove("none");
    }
    String last = before.paper();
    boolean known = last != null && paper.getItems().contains(last);
    paper.setValue(known ? last : printing ? usual() : "none");
    words(upright, w -> Texts.text(w ? "lying.upright" : "lying.wide"), "lying", false, true);
    upright.setValue(before.upright());
    words(fitted, w -> Texts.text(w ? "time.fit" : "time.screen"), "time", false, true);
    fitted.setValue(before.across() > 0);
    words(pixels, n -> Texts.text("pixels." + n), "pixels", 1, 2, 3);
    pixels.setValue((int) Math.round(before.scale()));
    across.getValueFactory().setValue(before.across() > 0 ? before.across() : FITTED);
    across.setEditable(true);
    across.setPrefWidth(84);
    across.setId("export-across");
    caption.setSelected(!before.bare());
    caption.setId("export-caption");
    legend.setSelected(before.legend());
    legend.setId("export-legend");
    selection.setSelected(before.selection());
    selection.setDisable(desk.state().selected() < 0);
    dark.setSelected(before.dark() && !printing);
    ExportCard.there(dark, !printing);
    count.setId("export-count");
    count.setWrapText(true);
    coarser.setId("export-coarser");
    coarser.setOnAction(e -> fit());
    time = row(fitted, across, acrossWords);

    GridPane grid = new GridPane(12, 8);
    grid.addRow(0, label("scope"), row(onScreen, whole));
    grid.addRow(1, label("paper"), row(paper, upright));
    grid.addRow(2, timeTitle, time);
    grid.addRow(3, pixelsTitle, pixels);
    getChildren().addAll(grid, caption, legend, selection, dark, row(count, coarser));

    Stream.of(
            scope.selectedToggleProperty(),
            caption.selectedProperty(),
            legend.selectedProperty(),
            dark.selectedProperty())
        .forEach(p -> p.addListener((o, was, now) -> changed()));
    Stream.of(
            paper.valueProperty(),
            upright.valueProperty(),
            fitted.valueProperty(),
            pixels.valueProperty(),
            across.valueProperty())
        .forEach(p -> p.addListener((o, was, now) -> changed()));
  }

  private static String usual() {
    return Paper.usual(Locale.getDefault(Locale.Category.FORMAT)).name().toLowerCase(Locale.ROOT);
  }

  private static String[] papers() {
    return Stream.concat(
            Stream.of("none"),
            Stream.of(Paper.values()).map(p -> p.name().toLowerCase(Locale.ROOT)))
        .toArray(String[]::new);
  }

  /** Whether what is chosen can be drawn. */
  public ReadOnlyBooleanProperty possibleProperty() {
    return possible.getReadOnlyProperty();
  }

  /** Offers what that format can do. */
  public void show(PictureFormat next) {
    format = next;
    changed();
  }

  /** What has been chosen, with what has been chosen beside pictures. */
  public ExportMemory chosen(
      @Nullable String word, @Nullable String folder, boolean all, boolean byteOrderMark) {
    String on = paper.getValue();
    return new ExportMemory(
        word,
        folder,
        all,
        whole.isSelected(),
        on == null || on.equals("none") ? null : on,
        upright.getValue(),
        whole.isSelected() && fitted.getValue() ? across.getValue() : 0,
        pixels.getValue(),
        dark.isSelected(),
        !caption.isSelected(),
        legend.isSelected(),
        selection.isSelected(),
        byteOrderMark);
  }

  private void fit() {
    across.getValueFactory().setValue(offered);
    fitted.setValue(true);
  }

  private void changed() {
    boolean pages = !"none".equals(paper.getValue());
    ExportCard.there(upright, pages);
    ExportCard.there(timeTitle, whole.isSelected());
    ExportCard.there(time, whole.isSelected());
    ExportCard.there(across, fitted.getValue());
    ExportCard.there(acrossWords, fitted.getValue());
    acrossWords.setText(Texts.text("time.pages", across.getValue()));
    ExportCard.there(pixelsTitle, format == PictureFormat.PNG);
    ExportCard.there(pixels, format == PictureFormat.PNG);
    ExportCard.there(coarser, false);
    count();
  }

  /** Counts pages on another thread; of several countings the last one is shown. */
  private void count() {
    int mine = ++asked;
    Drawing d = desk.drawing(dark.isSelected());
    if (d == null) {
      return;
    }
    PictureSetup setup = view.setup(chosen(null, null, false, false), d);
    patience.playFromStart();
    Thread.ofVirtual()
        .name("page count")
        .start(
            () -> {
              try {
                Picture p = Picture.of(d, setup);
                Platform.runLater(() -> laidOut(mine, p));
              } catch (TooLargeException e) {
                Platform.runLater(() -> tooLarge(mine, e));
              }
            });
  }

  private void laidOut(int mine, Picture p) {
    if (mine != asked) {
      return;
    }
    patience.stop();
    double scale = format == PictureFormat.PNG ? pixels.getValue() : 1;
    String words =
        p.paged()
            ? Texts.text("count.pages", p.sheets(), p.across(), p.down())
            : Texts.text(
                "count.sheets",
                p.sheets(),
                Math.round(p.width() * scale),
                Math.round(p.height() * scale));
    boolean several = p.sheets() > 1 && format != PictureFormat.PDF;
    count.setText(several ? words + " · " + Texts.text("count.files", p.sheets()) : words);
    possible.set(true);
    counted.accept(p);
  }

  private void tooLarge(int mine, TooLargeException e) {
    if (mine == asked) {
      patience.stop();
      possible.set(false);
      count.setText(Texts.text("too-large", e.pages(), e.most()));
      offered = Math.min(MANY, e.most());
      coarser.setText(Texts.text("too-large.fit", offered));
      ExportCard.there(coarser, true);
    }
  }

  // ---- short forms

  private static Label label(String key) {
    Label l = new Label(Texts.text(key));
    l.setMinWidth(Region.USE_PREF_SIZE);
    return l;
  }

  private static HBox row(Region... nodes) {
    HBox row = new HBox(10, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private interface Word<T> {
    String of(T value);
  }

  @SafeVarargs
  private static <T> void words(ChoiceBox<T> box, Word<T> word, String key, T... values) {
    box.getItems().setAll(values);
    box.setId("export-" + key);
    box.setAccessibleText(Texts.text(key.equals("lying") ? "paper" : key));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : word.of(value);
          }

          @Override
          public @Nullable T fromString(String text) {
            return null;
          }
        });
  }
}
