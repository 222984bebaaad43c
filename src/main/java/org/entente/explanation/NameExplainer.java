package org.entente.explanation;

import java.util.List;
import java.util.Optional;
import org.entente.explanation.ExplainedName.Meant;
import org.entente.mentions.Actor;
import org.entente.mentions.Mention;
import org.entente.mentions.MentionedDocument;
import org.entente.mentions.Party;
import org.entente.mentions.Resolution;
import org.entente.reference.Reference;

/** Explains whom a document's names mean. */
final class NameExplainer {

  private final String text;
  private final Grounds grounds;

  NameExplainer(Reference reference, MentionedDocument document) {
    this.text = document.document().text();
    this.grounds = new Grounds(reference, document);
  }

  ExplainedName explained(Resolution resolution) {
    return new ExplainedName(
        resolution.span(),
        Words.of(text, resolution.span()),
        resolution.mention().map(NameExplainer::meant).orElse(List.of()),
        resolution
            .mention()
            .map(mention -> grounds.of(resolution, mention))
            .orElseGet(() -> Grounds.ofNobody(resolution)));
  }

  private static List<Meant> meant(Mention mention) {
    return switch (mention) {
      case Mention.OfActors a -> a.actors().stream().map(NameExplainer::meant).toList();
      case Mention.OfDate d -> List.of(plain("Date", d.date().text(), d.date().text()));
      case Mention.OfPlace p ->
          List.of(
              new Meant("Place", p.name(), p.name(), p.country().map(Party::id), Optional.empty()));
      case Mention.OfEvent e -> List.of(plain("Event", e.id(), e.name()));
    };
  }

  private static Meant plain(String type, String id, String name) {
    return new Meant(type, id, name, Optional.empty(), Optional.empty());
  }

  private static Meant meant(Actor actor) {
    return new Meant(
        actor.type().label(),
        actor.id(),
        actor.name(),
        actor.isPerson() ? actor.party().map(Party::id) : Optional.empty(),
        actor.tenures().stream().findFirst().map(tenure -> tenure.office().words()));
  }
}
