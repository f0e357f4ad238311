import java.util.Map;

/** Bodies of the other calls, and maps that only share names with a start body. */
class Lookalikes {
  static final Map<String, Object> ACQUIRE =
      Map.of("cname", "lobby", "uid", 1, "clientRequest", Map.of("resourceExpiredHour", "many", "scene", 9));  // <- unlisted-value <- wrong-type <- wrong-type
  static final Map<String, Object> STOP = Map.of("cname", "lobby", "uid", 1, "clientRequest", Map.of("async_stop", "yes"));  // <- wrong-type <- wrong-type
  static final Map<String, Object> AUDIT = Map.of("clientRequest", Map.of("method", "GET"), "storage", Map.of("vendor", "x"));
}
