package org.entente.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds actors by ids that they had before more was known of them. */
final class Redirects {

  private static final Pattern SLUG = Pattern.compile("[\\p{Ll}\\p{N}-]+");

  private final GraphReader reader;
  private final String actor = CypherTexts.read("actor");
  private final String redirect = CypherTexts.read("redirect");

  Redirects(GraphReader reader) {
    this.reader = reader;
  }

  /** The id of today, where the given one is of before and can mean one actor alone. */
  Optional<String> now(String id) {
    if (!SLUG.matcher(id).matches() || reader.first(actor, Map.of("id", id)).isPresent()) {
      return Optional.empty();
    }
    List<String> ids =
        reader.rows(redirect, Map.of("id", id, "plain", plain(id))).stream()
            .map(row -> new Row(row).text("id"))
            .toList();
    return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
  }

  /** {@code ahmed-ali-egy-1960s} without its last parts, one after the other. */
  private static List<String> plain(String id) {
    List<String> plain = new ArrayList<>();
    for (int at = id.lastIndexOf('-'); at > 0; at = id.lastIndexOf('-', at - 1)) {
      plain.add(id.substring(0, at));
    }
    return plain;
  }
}
