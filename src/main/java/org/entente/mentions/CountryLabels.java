package org.entente.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.document.ActorType;

/**
 * Gives a person without a country of one's own the country that labels it: "Anguilla (Honourable
 * X, Premier)", "For Belize, the Attorney General, X, signed".
 */
final class CountryLabels {

  private static final Pattern BRACKET =
      Pattern.compile("^ ?[(\\[](?:represented by )?(?:the |its )?$");
  private static final Pattern COMMA = Pattern.compile("^ ?[,:] ?(?:the |its )?$");
  private static final Pattern FOR = Pattern.compile("(?:^|[.;:,\\n]\\W*|\\band )for (?:the )?$");
  private static final Pattern ACTS =
      Pattern.compile(
          "^[^.;\\n]{0,60}?(?:[;\\n]|, (?:and )?for |\\b(?:signed|attended|took part|participated"
              + "|spoke|was present|represented|led)\\b)");

  private CountryLabels() {}

  static List<Raw> attribute(List<Raw> raws, FoldedText text) {
    List<Raw> out = new ArrayList<>(raws);
    for (int i = 1; i < raws.size(); i++) {
      Raw person = raws.get(i);
      label(raws.get(i - 1), person, text)
          .ifPresent(p -> out.set(out.indexOf(person), of(person, p)));
    }
    return out;
  }

  private static Optional<Party> label(Raw before, Raw raw, FoldedText text) {
    boolean named =
        before instanceof Raw.Parties p && p.form() == Mention.Form.NAME && !p.possessive();
    if (!named || !(raw instanceof Raw.Person) || raw.span().start() < before.span().end()) {
      return Optional.empty();
    }
    String between = text.lower().substring(before.span().end(), raw.span().start());
    boolean labels =
        BRACKET.matcher(between).find()
            || COMMA.matcher(between).find() && isFor(before, raw, text.lower());
    return Optional.of(((Raw.Parties) before).parties().getLast())
        .filter(p -> labels && p.type() == ActorType.COUNTRY);
  }

  private static boolean isFor(Raw label, Raw person, String lower) {
    int start = label.span().start();
    int end = person.span().end();
    String behind = lower.substring(end, Math.min(lower.length(), end + 80));
    return FOR.matcher(lower.substring(Math.max(0, start - 12), start)).find()
        && ACTS.matcher(behind).find();
  }

  private static Raw of(Raw raw, Party party) {
    Raw.Person person = (Raw.Person) raw;
    List<Actor.Tenure> tenures =
        person.tenures().stream()
            .map(t -> t.party().isPresent() ? t : new Actor.Tenure(t.office(), Optional.of(party)))
            .toList();
    return new Raw.Person(person.span(), person.name(), tenures, person.possessive());
  }
}
