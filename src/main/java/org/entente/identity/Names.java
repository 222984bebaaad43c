package org.entente.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.document.ActorType;
import org.entente.mentions.Slugs;

/** What names of persons and organisations are compared by. */
record Names(NameTables tables) {

  private static final Set<String> LINKS = Set.of("the", "of", "for", "and", "in", "on", "");

  /** By what forms are brought together. */
  NameKeys keys(NameForm form) {
    return new NameKeys(
        block(form.type(), form.name()),
        form.isPerson() ? slug(form) : form.id(),
        form.isPerson() ? Optional.empty() : acronym(form));
  }

  String block(ActorType type, String name) {
    return type == ActorType.PERSON
        ? "person " + PersonName.of(name, tables).block(tables)
        : "organisation " + words(name);
  }

  /** The id of a person who is known by this form alone: a bare family name needs its party. */
  String slug(NameForm form) {
    return PersonName.of(form.name(), tables).given().isEmpty()
        ? Slugs.of(form.name() + form.party().map(party -> " " + party).orElse(""))
        : Slugs.of(form.name());
  }

  /** A person's name as names of a party are compared. */
  PersonName sound(String name, String party) {
    return PersonName.of(name, tables).sound(party, tables);
  }

  /** A person's name by what all scripts leave of it. */
  PersonName coarse(String name) {
    return PersonName.of(name, tables).coarse(tables);
  }

  /** An organisation's words as they are compared. */
  String words(String name) {
    List<String> words = new ArrayList<>();
    for (String word :
        name.toLowerCase(Locale.ROOT).replace("co-op", "coop").split("[\\s,/&()-]+")) {
      String plain = PersonName.plain(word, tables);
      if (!LINKS.contains(plain)) {
        words.add(tables.organisationWords.getOrDefault(plain, plain));
      }
    }
    return String.join(" ", words);
  }

  /** The acronym that a form has or is. */
  Optional<String> acronym(NameForm form) {
    return form.acronym()
        .or(() -> Optional.of(form.name()).filter(name -> name.matches("\\p{Lu}{2,10}")));
  }
}
