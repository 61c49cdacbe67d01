package org.dateline.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.format.Problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The reader leaves out a record exactly when the schema, asked through an independent validator,
 * does not take it. Unknown keys apart: there the reader warns where the schema refuses.
 */
class SchemaOracleTest {

  private static final int ROUNDS = 600;
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final List<String> VALUES =
      List.of(
          "5",
          "1.5",
          "3.0",
          "-1",
          "0",
          "91",
          "181",
          "true",
          "null",
          "[]",
          "{}",
          "\"\"",
          "\"x\"",
          "\"a b\"",
          "\"a#b\"",
          "\"a\\n\"",
          "\"\\u00a0x\"",
          "\"en\"",
          "\"en-\"",
          "\"e\"",
          "\"toolongalanguage\"",
          "\"#12345g\"",
          "\"#12345G\"",
          "\"7\"",
          "\"1\"",
          "\"happened\"",
          "\"person\"",
          "[\"a\"]",
          "[5]",
          "[{}]",
          "{\"edtf\": \"2020\"}",
          "{\"edtf\": \"\"}",
          "{\"edtf\": \"2020\", \"method\": \"guessed\"}",
          "{\"type\": \"FragmentSelector\"}",
          "12345678901234567890123");

  private final Schema strict = schema(false);
  private final Schema tolerant = schema(true);

  private enum Record {
    SOURCE("sources"),
    AGENT("agents"),
    GROUP("groups"),
    EVENT("events");

    private final String table;

    Record(String table) {
      this.table = table;
    }
  }

  @Test
  void theUnchangedFileFitsTheSchema() throws IOException {
    JsonNode whole = MAPPER.readTree(Samples.text(Samples.EXAMPLE));
    assertThat(strict.validate(whole)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Record.class)
  void aRecordIsLeftOutExactlyWhenTheSchemaRefusesIt(Record kind) throws IOException {
    JsonNode whole = MAPPER.readTree(Samples.text(Samples.FULL));
    Random random = new Random(kind.ordinal());
    int refused = 0;
    int warned = 0;
    for (int round = 0; round < ROUNDS; round++) {
      JsonNode record = whole.get(kind.table).get(0).deepCopy();
      int changes = 1 + random.nextInt(2);
      for (int i = 0; i < changes; i++) {
        change(record, random);
      }
      ObjectNode file = MAPPER.createObjectNode();
      file.put("version", "1.0").put("title", "T");
      file.set("events", MAPPER.createArrayNode());
      file.set(kind.table, MAPPER.createArrayNode().add(record));
      ReadResult r = Samples.read(file.toString());
      boolean fits = validate(tolerant, file).isEmpty();
      assertThat(count(r, kind)).as("%s%n%s", record, r.problems()).isEqualTo(fits ? 1 : 0);
      assertThat(r.problems().stream().anyMatch(p -> p.code().startsWith("schema")))
          .as(record.toString())
          .isEqualTo(!fits);
      if (!fits) {
        refused++;
        assertThat(r.problems())
            .filteredOn(p -> p.code().startsWith("schema"))
            .allMatch(
                p ->
                    p.severity() == Severity.ERROR
                        && p.pointer().startsWith("/" + kind.table + "/0"));
      } else if (!validate(strict, file).isEmpty()) {
        warned++;
        assertThat(r.problems())
            .as(record.toString())
            .anyMatch(p -> p.code().equals("unknown-key"));
      }
    }
    assertThat(refused).isGreaterThan(ROUNDS / 20).isLessThan(ROUNDS);
    assertThat(warned > 0).isEqualTo(kind != Record.SOURCE);
  }

  private static int count(ReadResult r, Record kind) {
    var t = r.chronology().timeline();
    return switch (kind) {
      case SOURCE -> t.sources().size();
      case AGENT -> t.agents().size();
      case GROUP -> t.groups().size();
      case EVENT -> r.chronology().events().size();
    };
  }

  /** Drops, changes, renames or adds something anywhere in a record. */
  private static void change(JsonNode record, Random random) {
    List<JsonNode> containers = new ArrayList<>();
    collect(record, containers);
    JsonNode at = containers.get(random.nextInt(containers.size()));
    JsonNode value = MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size())));
    if (at instanceof ObjectNode o && !o.isEmpty()) {
      List<String> keys = new ArrayList<>(o.propertyNames());
      String key = keys.get(random.nextInt(keys.size()));
      switch (random.nextInt(6)) {
        case 0 -> o.remove(key);
        case 1 -> o.set(key + "s", o.remove(key));
        case 2 -> o.set("unknown", value);
        default -> o.set(key, value);
      }
    } else if (at instanceof ArrayNode a) {
      if (a.isEmpty() || random.nextBoolean()) {
        a.add(value);
      } else {
        a.set(random.nextInt(a.size()), value);
      }
    }
  }

  private static void collect(JsonNode node, List<JsonNode> into) {
    if (node.isContainer()) {
      into.add(node);
    }
    node.forEach(child -> collect(child, into));
  }

  private static List<Error> validate(Schema schema, JsonNode file) {
    return schema.validate(file);
  }

  private static Schema schema(boolean tolerant) {
    JsonNode tree = MAPPER.readTree(SchemaText.read());
    if (tolerant) {
      tolerate(tree);
    }
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            b -> b.schemas(Map.of(SchemaText.ADDRESS, tree.toString())));
    return registry.getSchema(SchemaLocation.of(SchemaText.ADDRESS));
  }

  private static void tolerate(JsonNode schema) {
    if (schema instanceof ObjectNode o) {
      o.remove("unevaluatedProperties");
    }
    schema.forEach(SchemaOracleTest::tolerate);
  }
}
