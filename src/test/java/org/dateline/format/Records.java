package org.dateline.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Events as a file may have them: mostly in order, often odd. */
final class Records {

  private static final String[] DATES = {
    "\"2020\"",
    "\"2020-02\"",
    "\"2020-02-29\"",
    "\"2021-02-29\"",
    "\"1900-02-28\"",
    "\"0000\"",
    "\"2020-12\"",
    "\"9999-12-31\"",
    "\"2020-02-29T10:20:30Z\"",
    "\"2020-02-29T24:00:00Z\"",
    "\"2020-02-29T10:20Z\"",
    "\"2020-02-29T10:20:30+03:00\"",
    "\"2020-02-29T10:20:30\"",
    "\"2020-02-29T10:20:30.5Z\"",
    "\"2020-02-01/2020-03\"",
    "\"2020/2021-05-06\"",
    "\"2020-05/2020\"",
    "\"2020-02-29T10:20:30Z/2020-03-01T00:00:00Z\"",
    "\"2021/2020\"",
    "\"2020-02-02/2020-02-02\"",
    "\"2020-02~\"",
    "\"2020?\"",
    "\"202X\"",
    "\"2020-21\"",
    "\"../2020\"",
    "\"2020/..\"",
    "\"2020/\"",
    "\"[2020,2022]\"",
    "\"{2020-01,2020-03}\"",
    "\"-0044-03-15\"",
    "\"Y170000002\"",
    "\"Y-9999999999999\"",
    "\"nonsense\"",
    "\"\"",
    "\"20\\u00320\"",
    "null",
    "2020",
    "{\"edtf\": \"2020-01-02\"}",
    "{\"edtf\": \"2020-01\", \"text\": \"early\"}",
    "{\"edtf\": \"2020-01-02\", \"earliest\": \"2020-01-01\", \"latest\": \"2020-01-05\"}",
    "{\"edtf\": \"2020-01-02T10:00\", \"timeZone\": \"Europe/Minsk\"}",
    "{\"edtf\": \"2020-01-02\", \"timeZone\": \"Nowhere\"}",
    "{\"edtf\": \"2020-01-02\", \"anchor\": \"s9\"}",
    "{\"text\": \"no notation\"}"
  };

  private static final String[] MORE = {
    "\"group\": \"g1\"",
    "\"group\": \"g2\"",
    "\"group\": \"nowhere\"",
    "\"group\": \"a b\"",
    "\"group\": \"g\\u0031\"",
    "\"importance\": 3",
    "\"importance\": 3.0",
    "\"importance\": 9",
    "\"importance\": \"3\"",
    "\"tags\": [\"a\", \"b\", \"a\"]",
    "\"tags\": []",
    "\"tags\": [\" \", \"\", \"é\"]",
    "\"tags\": [\"\\u00e9\"]",
    "\"tags\": \"a\"",
    "\"kind\": \"statement\"",
    "\"kind\": \"strange\"",
    "\"status\": \"planned\"",
    "\"certainty\": \"contested\"",
    "\"certainty\": \"certain\"",
    "\"likelihood\": \"likely\", \"confidence\": \"low\"",
    "\"description\": \"d\\n\\ud83d\\ude00\"",
    "\"description\": \"half \\ud83d\"",
    "\"note\": \"n\"",
    "\"note\": 5",
    "\"x-own\": {\"a\": [1]}",
    "\"color\": \"red\"",
    "\"note\": \"a\", \"note\": \"b\"",
    "\"citations\": [{\"source\": \"s1\", \"locator\": \"3\"}]",
    "\"citations\": [{\"source\": \"s7\"}]",
    "\"citations\": [{\"locator\": \"3\"}]",
    "\"citations\": [{\"source\": \"s1\", \"selector\": {\"type\": \"TextQuoteSelector\","
        + " \"exact\": \"w\"}}, {\"source\": \"s2\", \"reported\": \"2020-01-01\"}]",
    "\"quotes\": [{\"text\": \"said\"}]",
    "\"quotes\": []",
    "\"quotes\": [{\"id\": \"q1\", \"text\": \"so\", \"speaker\": \"a1\", \"citations\":"
        + " [{\"source\": \"s2\"}]}, {\"text\": \"no\", \"speakerText\": \"a \\\"man\\\"\"}]",
    "\"quotes\": [{\"id\": \"q1\", \"text\": \"so\", \"speaker\": \"nobody\"}]",
    "\"quotes\": [{\"text\": \"\"}]",
    "\"quotes\": [{\"text\": \"a\", \"said\": \"2020-13\"}]",
    "\"quotes\": [{\"text\": \"a\", \"speakerText\": \" \"}, {\"text\": \"b\", \"speakerText\":"
        + " \"M\"}]",
    "\"claims\": [{\"id\": \"c1\", \"text\": \"t\", \"by\": [\"a1\"], \"about\": \"number\"}]",
    "\"claims\": [{\"id\": \"c2\", \"text\": \"t\", \"by\": [\"a2\"], \"relations\": [{\"claim\":"
        + " \"c1\", \"role\": \"disputes\"}], \"quotes\": [\"q1\"]}]",
    "\"place\": {\"name\": \"Here\"}",
    "\"place\": {\"name\": \"There\", \"latitude\": 95}",
    "\"participants\": [{\"agent\": \"a1\"}, {\"agent\": \"a1\"}]",
    "\"partOf\": \"e0\"",
    "\"partOf\": \"e999\"",
    "\"related\": [{\"event\": \"e1\", \"role\": \"after\"}]",
    "\"related\": [{\"event\": \"e2\", \"role\": \"before\"}]",
    "\"media\": [{\"url\": \"u\"}]",
    "\"recorded\": \"2020-01-01\"",
    "\"recorded\": \"then\""
  };

  private Records() {}

  static String file(Random random, int events) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < events; i++) {
      all.add(
          "{\"id\": \"e%d\", \"title\": \"Title %d\", \"date\": \"20%02d-0%d-1%d\", \"group\": \"g1\"}"
              .formatted(i, i, random.nextInt(90), 1 + random.nextInt(9), random.nextInt(10)));
    }
    return document(random, all);
  }

  static List<String> events(Random random, int count) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(event(random, i));
    }
    return all;
  }

  private static String event(Random random, int i) {
    List<String> members = new ArrayList<>();
    int id = random.nextInt(12) == 0 ? random.nextInt(i + 1) : i;
    members.add(
        random.nextInt(30) == 0
            ? "\"id\": \"é-%d\"".formatted(id)
            : "\"id\": \"e%d\"".formatted(id));
    if (random.nextInt(30) > 0) {
      members.add(
          random.nextInt(5) == 0
              ? "\"title\": \"T\\t\\\"%d\\\" é\"".formatted(i)
              : "\"title\": \"T %d\"".formatted(i));
    }
    if (random.nextInt(8) > 0) {
      // Most from the first half, which is mostly fine.
      int range = random.nextInt(3) == 0 ? DATES.length : DATES.length / 2;
      members.add("\"date\": " + DATES[random.nextInt(range)]);
    }
    for (int k = random.nextInt(4); k > 0; k--) {
      members.add(MORE[random.nextInt(MORE.length)]);
    }
    if (random.nextInt(4) == 0) {
      java.util.Collections.shuffle(members, random);
    }
    String between = random.nextBoolean() ? ", " : ",";
    return "{" + String.join(between, members) + "}";
  }

  private static String header(Random random) {
    return "\"version\": \"1.0\", \"title\": \"T\", "
        + (random.nextInt(3) == 0 ? "\"timeZone\": \"Europe/Minsk\", " : "")
        + "\"sources\": [{\"id\": \"s1\", \"type\": \"book\"}, {\"id\": \"s2\", \"type\":"
        + " \"book\"}], \"agents\": [{\"id\": \"a1\", \"name\": \"A\"}, {\"id\": \"a2\", \"name\":"
        + " \"B\"}], \"groups\": [{\"id\": \"g1\", \"title\": \"G\"}, {\"id\": \"g2\", \"title\":"
        + " \"H\"}]";
  }

  static String document(Random random, List<String> events) {
    String separator = random.nextBoolean() ? ",\n" : random.nextBoolean() ? "," : " , ";
    String list = "\"events\": [" + String.join(separator, events) + "]";
    return random.nextInt(4) == 0
        ? "{" + list + ", " + header(random) + "}"
        : "{" + header(random) + ",\n" + list + "\n}";
  }

  static String lines(Random random, List<String> events) {
    String separator = random.nextInt(4) == 0 ? ",\n" : random.nextBoolean() ? "\n" : "\r\n\n ";
    return "{" + header(random) + "}\n" + String.join(separator, events) + "\n";
  }
}
