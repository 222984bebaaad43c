package org.entente.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where one person of a document has a surname, that surname alone tells who is meant: Joe and
 * Joseph R. Biden.
 */
final class Surnames {

  private final Map<Key, List<String>> persons = new HashMap<>();

  private Surnames() {}

  static Surnames of(List<GoldFact> gold) {
    Surnames surnames = new Surnames();
    for (GoldFact recorded : gold) {
      Fact fact = recorded.fact();
      Stream.of(fact.subject(), fact.object()).forEach(a -> surnames.add(fact.document(), a));
    }
    return surnames;
  }

  /** The same with the analyst's name of each person whom the surname tells. */
  FoundFact unify(FoundFact found) {
    Fact fact = found.fact();
    Actor subject = unify(fact.document(), fact.subject());
    Actor object = unify(fact.document(), fact.object());
    return new FoundFact(fact.between(subject, object), found.claim());
  }

  private void add(String document, Actor actor) {
    if (actor instanceof Actor.Person(String name) && Wording.plain(name).contains(" ")) {
      Key key = new Key(document, PersonNames.surname(name));
      List<String> names = persons.computeIfAbsent(key, k -> new ArrayList<>());
      if (names.stream().noneMatch(known -> PersonNames.same(name, known))) {
        names.add(name);
      }
    }
  }

  private Actor unify(String document, Actor actor) {
    if (actor instanceof Actor.Person(String name)) {
      Key key = new Key(document, PersonNames.surname(name));
      List<String> names = persons.getOrDefault(key, List.of());
      return names.size() == 1 ? new Actor.Person(names.getFirst()) : actor;
    }
    return actor;
  }

  private record Key(String document, String surname) {}
}
