package org.dateline.format;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.time.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says how a value breaks the schema, in our words where we have them, else in the validator's.
 * Unknown keys do not count: they are a warning, told by {@link OddKeys}. The validator is slow to
 * start, so it starts with the first question.
 */
final class SchemaCheck {

  private static final int MOST = 10;

  /** The keywords of the schema, but for {@code anyOf}, whose errors are those inside. */
  private static final Set<String> WORDED =
      Set.of("type", "required", "enum", "pattern", "minLength", "minimum", "maximum", "format");

  /**
   * One break.
   *
   * @param inside pointer from the value that was checked
   * @param code such as {@code schema-required}
   * @param said what is wrong
   */
  record Break(String inside, String code, Message said) {}

  private @Nullable SchemaRegistry registry;

  /**
   * Checks a value.
   *
   * @param definition where in the schema, such as {@code /$defs/event}
   * @return nothing when the value fits
   */
  List<Break> breaks(String definition, JsonNode value) {
    try {
      Schema schema =
          registry().getSchema(SchemaLocation.of(SchemaText.ADDRESS + "#" + definition));
      List<Break> all = new ArrayList<>();
      for (Error e : schema.validate(value)) {
        if (all.size() < MOST && !isOtherBranch(e)) {
          all.add(
              new Break(
                  e.getInstanceLocation().toString(),
                  "schema-" + e.getKeyword().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT),
                  said(e)));
        }
      }
      return all;
    } catch (RuntimeException e) {
      // The validator cannot compare numbers beyond the range of a long.
      return List.of(new Break("", "schema-number", Say.that("number-too-large")));
    }
  }

  /**
   * Whether an error only says that a date that is an object is not a string, or the other way
   * round.
   */
  private static boolean isOtherBranch(Error e) {
    String path = e.getEvaluationPath().toString();
    if (path.endsWith("/anyOf/1/type")) {
      return true;
    }
    JsonNode node = e.getInstanceNode();
    return path.contains("/anyOf/0/") && path.endsWith("/type") && node != null && node.isObject();
  }

  /** The validator has words in many languages, but chooses one before it looks. */
  private static Message said(Error e) {
    Object[] arguments = e.getArguments();
    String key = "schema." + e.getKeyword();
    return WORDED.contains(e.getKeyword()) && arguments != null && arguments.length > 0
        ? Say.that(key, Arrays.stream(arguments).map(String::valueOf).toArray())
        : Message.foreign(String.valueOf(e.getMessage()));
  }

  private SchemaRegistry registry() {
    if (registry == null) {
      JsonMapper mapper = JsonMapper.shared();
      JsonNode schema = mapper.readTree(SchemaText.read());
      tolerate(schema);
      SchemaRegistryConfig config =
          SchemaRegistryConfig.builder()
              .locale(Locale.ROOT)
              .pathType(PathType.JSON_POINTER)
              .build();
      registry =
          SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12,
              b ->
                  b.schemaRegistryConfig(config)
                      .schemas(Map.of(SchemaText.ADDRESS, schema.toString())));
    }
    return registry;
  }

  /** Takes the rule against unknown keys out of the schema. */
  private static void tolerate(JsonNode schema) {
    if (schema instanceof ObjectNode o) {
      o.remove("unevaluatedProperties");
    }
    schema.forEach(SchemaCheck::tolerate);
  }
}
