package org.entente.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.document.ActorType;
import org.entente.mentions.Slugs;

/**
 * Forms for tests: {@code Sergei Lavrov/RUS/foreign minister/2020}, what is left out is unknown;
 * {@code +LCA/Lake Compact Authority} an organisation, its acronym first.
 */
final class Forms {

  private Forms() {}

  static NameForm form(String text) {
    return text.startsWith("+") ? organisation(text.substring(1)) : person(text);
  }

  static List<NameForm> forms(String texts) {
    return Arrays.stream(texts.split(";")).map(String::strip).map(Forms::form).toList();
  }

  private static NameForm person(String text) {
    String[] parts = Arrays.copyOf((text + "////").split("/", -1), 4);
    return new NameForm(
        ActorType.PERSON,
        Slugs.of(parts[0]),
        parts[0],
        Optional.empty(),
        known(parts[1]),
        known(parts[2]).stream().toList(),
        known(parts[3]).map(Integer::valueOf));
  }

  private static NameForm organisation(String text) {
    String[] parts = Arrays.copyOf((text + "//").split("/", -1), 2);
    String name = known(parts[1]).orElse(parts[0]);
    return new NameForm(
        ActorType.ORGANISATION,
        known(parts[0]).orElse(Slugs.of(name)),
        name,
        known(parts[0]),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static Optional<String> known(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }
}
