package org.dateline.format;

import java.util.Map;
import org.dateline.model.Media;
import org.dateline.model.Place;
import org.dateline.model.Vocabulary.PlacePrecision;
import org.jspecify.annotations.Nullable;

/** Reads where an event was, and the pictures of it. */
final class PlaceDecoder {

  private PlaceDecoder() {}

  static Place read(In in) throws Misfit {
    in.object();
    String name = null;
    Double latitude = null;
    Double longitude = null;
    PlacePrecision precision = null;
    String sameAs = null;
    @Nullable Map<String, Object> extra = null;
    for (String key = in.key(); key != null; key = in.key()) {
      switch (key) {
        case "name" -> name = in.once(name, in.string());
        case "latitude" -> latitude = in.once(latitude, in.number(-90, 90));
        case "longitude" -> longitude = in.once(longitude, in.number(-180, 180));
        case "precision" -> precision = in.once(precision, in.word(PlacePrecision.class));
        case "sameAs" -> sameAs = in.once(sameAs, in.string());
        default -> extra = in.keep(extra, key);
      }
    }
    return new Place(In.need(name), latitude, longitude, precision, sameAs, In.kept(extra));
  }

  static Media media(In in) throws Misfit {
    in.object();
    String url = null;
    String caption = null;
    String credit = null;
    String alt = null;
    String thumbnail = null;
    String sha256 = null;
    @Nullable Map<String, Object> extra = null;
    for (String key = in.key(); key != null; key = in.key()) {
      switch (key) {
        case "url" -> url = in.once(url, in.string());
        case "caption" -> caption = in.once(caption, in.string());
        case "credit" -> credit = in.once(credit, in.string());
        case "alt" -> alt = in.once(alt, in.string());
        case "thumbnail" -> thumbnail = in.once(thumbnail, in.string());
        case "sha256" -> sha256 = in.once(sha256, in.sha256());
        default -> extra = in.keep(extra, key);
      }
    }
    return new Media(In.need(url), caption, credit, alt, thumbnail, sha256, In.kept(extra));
  }
}
