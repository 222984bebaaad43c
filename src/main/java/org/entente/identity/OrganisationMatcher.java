package org.entente.identity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Matches organisations: by all their words, or by an acronym that one alone has. */
record OrganisationMatcher(Names names) implements Matcher {

  @Override
  public Optional<Cluster> exact(NameForm form, List<Cluster> among) {
    String words = names.words(form.name());
    return among.stream()
        .filter(cluster -> names(cluster).anyMatch(name -> names.words(name).equals(words)))
        .findFirst();
  }

  private static Stream<String> names(Cluster cluster) {
    return Stream.concat(
        cluster.members().stream().map(NameForm::name),
        cluster.actors().stream().flatMap(actor -> actor.names().stream()));
  }

  @Override
  public Optional<Cluster> shorter(NameForm form, List<Cluster> among) {
    if (!form.acronym().orElse(form.name()).equals(form.name())) {
      return Optional.empty();
    }
    List<Cluster> fitting =
        among.stream()
            .filter(
                cluster ->
                    cluster.members().stream()
                        .anyMatch(m -> m.acronym().filter(form.name()::equals).isPresent()))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }
}
