import java.util.Map;

/** Bodies of the other calls, and maps that only share names with a start body. */
class Lookalikes {
  static final Map<String, Object> AUDIT = Map.of("clientRequest", Map.of("method", "GET"), "storage", Map.of("vendor", "x"));
}
