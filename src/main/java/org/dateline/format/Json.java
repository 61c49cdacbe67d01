package org.dateline.format;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Jackson, set up once for one file and with limits that a hostile file cannot pass. */
final class Json {

  /** How deep a value may be nested; a timeline needs about ten. */
  static final int MAX_DEPTH = 200;

  /** How long a string may be, in characters. */
  static final int MAX_STRING = 20_000_000;

  private final byte[] data;
  private final JsonFactory factory =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(MAX_STRING)
                  .maxNameLength(50_000)
                  .maxNumberLength(1000)
                  .build())
          .recyclerPool(JsonRecyclerPools.threadLocalPool())
          .build();

  /** Made on the slow path only. */
  private @Nullable JsonMapper mapper;

  Json(byte[] data) {
    this.data = data;
  }

  /** A parser of part of the file. Its offsets count from {@code from}. */
  JsonParser parser(int from, int to) {
    return factory.createParser(ObjectReadContext.empty(), data, from, to - from);
  }

  /** A parser of other bytes. */
  JsonParser parser(byte[] other) {
    return factory.createParser(ObjectReadContext.empty(), other);
  }

  /** Part of the file as a tree; of keys given twice the last counts. */
  JsonNode tree(int from, int to) {
    return mapper().readTree(data, from, to - from);
  }

  /** A tree as bytes. */
  byte[] bytes(JsonNode tree) {
    return mapper().writeValueAsBytes(tree);
  }

  private JsonMapper mapper() {
    if (mapper == null) {
      mapper = JsonMapper.builder(factory).build();
    }
    return mapper;
  }
}
