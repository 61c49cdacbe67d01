package org.dateline.format.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.dateline.model.Citation;
import org.dateline.model.Event;
import org.dateline.model.Source;
import org.dateline.model.Vocabulary.PlacePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresetsTest {

  private static final String ACLED =
      """
      event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,actor2,assoc_actor_2,country,admin1,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp
      BLR1,2020-08-09,2020,1,Demonstrations,Protests,Peaceful protest,Protesters (Belarus),Workers; Students,,,Belarus,Minsk,Minsk,53.9,27.5667,1,Outlet A; Outlet B,National,"On 9 August, workers met.",0,crowd size=200,1600000000
      BLR2,"12 August 2020",2020,2,Political violence,Riots,Mob violence,Rioters,,Police,,Belarus,Brest,Brest,"52,1","23,7",2,Outlet A,National,In the week of 10 August.,1,,1600000000
      BLR3,15-Aug-20,2020,3,,Riots,Mob violence,Rioters,,,,Belarus,,,,,,,,,,,
      BLR4,someday,2020,1,,Riots,Mob violence,Rioters,,,,Belarus,,,,,,,,,,,
      """;

  @Test
  void acledDaysWeeksAndMonthsAreAsExactAsTheySay() {
    List<Event> events = Read.events(ACLED);
    assertThat(Read.dates(ACLED))
        .containsExactly("2020-08", "2020-08-09", "[2020-08-10..2020-08-16]", "");
    Event protest = events.get(1);
    assertThat(protest.id()).isEqualTo("BLR1");
    assertThat(protest.title()).isEqualTo("Peaceful protest: Protesters (Belarus)");
    assertThat(protest.description()).isEqualTo("On 9 August, workers met.");
    assertThat(protest.citations()).hasSize(2);
    assertThat(protest.participants()).hasSize(3);
    assertThat(protest.place().name()).isEqualTo("Minsk, Belarus");
    assertThat(protest.place().precision()).isEqualTo(PlacePrecision.EXACT);
    assertThat(protest.extra().toString()).contains("fatalities=0").contains("source_scale");
    assertThat(protest.recorded()).startsWith("2020-09-13");
    Event week = events.get(2);
    assertThat(week.place().latitude()).isEqualTo(52.1);
    assertThat(week.date().earliest()).isEqualTo("2020-08-10");
    assertThat(Read.codes(ACLED)).contains("bad-date").doesNotContain("columns-guessed");
    assertThat(events.getLast().extra().toString()).contains("someday");
  }

  @ParameterizedTest
  @ValueSource(ints = {57, 58, 61})
  void gdeltRowsWithoutNamesAreKnownByTheirWidth(int width) {
    String row = gdelt(width, "1012345", "20230116", "BELARUS", "RUSSIA", "040");
    String table = row + "\n" + row.replace("1012345", "1012346") + "\n";
    List<Event> events = Read.events(table);
    assertThat(events).hasSize(2);
    Event e = events.getFirst();
    assertThat(e.id()).isEqualTo("1012345");
    assertThat(e.title()).isEqualTo("BELARUS – RUSSIA: consults");
    assertThat(e.date().edtf()).isEqualTo("2023-01-16");
    assertThat(e.place().name()).isEqualTo("Minsk, Belarus");
    assertThat(e.place().longitude()).isEqualTo(27.5667);
    assertThat(e.extra().toString()).contains("GoldsteinScale=1.5");
    if (width > 57) {
      Citation c = e.citations().getFirst();
      assertThat(c.reported().edtf())
          .isEqualTo(width == 61 ? "2023-01-17T12:15:00Z" : "2023-01-17");
    }
    assertThat(Read.codes(table)).isEmpty();
  }

  private static String gdelt(
      int width, String id, String day, String one, String two, String code) {
    String[] c = new String[width];
    Arrays.fill(c, "");
    c[0] = id;
    c[1] = day;
    c[2] = day.substring(0, 6);
    c[3] = day.substring(0, 4);
    c[4] = "2023.0438";
    c[6] = one;
    c[16] = two;
    c[26] = code;
    c[27] = code;
    c[28] = code.substring(0, 2);
    c[29] = "1";
    c[30] = "1.5";
    int geo = width == 61 ? 8 : 7;
    int action = 35 + 2 * geo;
    c[action] = "4";
    c[action + 1] = "Minsk, Belarus";
    c[action + geo - 3] = "53.9";
    c[action + geo - 2] = "27.5667";
    c[35 + 3 * geo] = width == 61 ? "20230117121500" : "20230117";
    if (width > 57) {
      c[width - 1] = "https://example.org/a";
    }
    return String.join("\t", c);
  }

  private static final String DOMAIN =
      """
      {"events": [
        {"id": "e1", "description": "A first strike hit the plant, %s", "date": "02/24/2022", "time": "14:30",
         "location": "Kyiv", "latitude": "50,45", "longitude": "30,52", "associations": ["a1", "a2", "gone"],
         "sources": ["s1", "s2"], "comments": "seen twice", "time_display": "in the afternoon", "graphic": "FALSE"},
        {"id": "e2", "description": "Short", "date": "25/02/2022", "time": "", "latitude": "", "longitude": "",
         "associations": [], "sources": []}],
       "associations": [
        {"id": "a1", "title": "Damage", "mode": "CATEGORY", "filter_paths": ["Damage"]},
        {"id": "a2", "title": "x", "mode": "FILTER", "filter_paths": ["Weapon", "Rocket"]}],
       "sources": {"s1": {"id": "s1", "title": "A film", "paths": ["https://example.org/v"], "type": "Video",
                          "date": "24/02/2022"}},
       "shapes": [{"id": "q"}]}
      """;

  @Test
  void aTimeMapDomainKeepsCategoriesFiltersAndSources() {
    String text = DOMAIN.formatted("as a long description says that does not fit into a title");
    var c = Read.chronology(text);
    List<Event> events = Read.events(c);
    Event e = events.getFirst();
    assertThat(e.id()).isEqualTo("e1");
    assertThat(e.date().edtf()).isEqualTo("2022-02-24T14:30");
    assertThat(e.date().text()).isEqualTo("in the afternoon");
    assertThat(e.place().latitude()).isEqualTo(50.45);
    assertThat(e.tags()).containsExactly("Rocket", "gone");
    assertThat(c.timeline().groups().getFirst().title()).isEqualTo("Damage");
    assertThat(c.timeline().sources()).extracting(Source::title).containsExactly("A film", "s2");
    assertThat(e.extra().toString()).contains("graphic").contains("Video");
    assertThat(e.note()).isEqualTo("seen twice");
    assertThat(events.getLast().title()).isEqualTo("Short");
    assertThat(events.getLast().date().edtf()).isEqualTo("2022-02-25");
    assertThat(c.timeline().extra().toString()).contains("shapes");
  }

  @Test
  void whatTheDownloadOfATimeMapGivesIsReadToo() {
    String text =
        """
        [{"id": "CIV1", "date": "2022-02-25", "latitude": "49.8", "longitude": "30.1", "location": "B",
          "description": "A house was hit", "sources": [{"id": "s", "path": "https://example.org/p", "description": "Post"}],
          "filters": [{"key": "Type of area", "value": "Residential"}]}]
        """;
    var c = Read.chronology(text);
    Event e = Read.events(c).getFirst();
    assertThat(e.title()).isEqualTo("A house was hit");
    assertThat(e.tags()).containsExactly("Residential");
    assertThat(c.timeline().sources().getFirst().url()).isEqualTo("https://example.org/p");
    assertThat(Read.codes(text)).isEmpty();
  }
}
