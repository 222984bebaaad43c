package org.entente.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.claims.rules.Item;
import org.entente.claims.rules.Items;
import org.entente.document.Sentence;
import org.entente.mentions.Actor;
import org.entente.mentions.MentionedDocument;
import org.entente.mentions.MentionedSentence;

/**
 * What a vote was on, where the sentence about the voters leaves it open: the party that the text
 * put to the vote, as told last before, is for or against.
 *
 * @param favourable whether a vote in favour supports the party
 */
record VoteMatter(List<Actor> parties, boolean favourable) {

  private static final int FARTHEST = 2;
  private static final Set<String> HOW =
      Set.of("against", "favour", "favor", "abstaining", "abstained", "abstentions", "abstention");
  private static final Set<String> VOTERS = Set.of("(", ":", "were", "was", "–", "—");

  /** Looks in the sentence itself, then back. */
  static Optional<VoteMatter> of(StanceWords words, MentionedDocument document, Sentence sentence) {
    List<MentionedSentence> told =
        document.sentences().stream()
            .filter(s -> s.sentence().span().start() <= sentence.span().start())
            .toList();
    return told.reversed().stream()
        .map(Items::of)
        .filter(items -> !isVoteList(items) || in(words, items).isPresent())
        .limit(FARTHEST)
        .flatMap(items -> in(words, items).stream())
        .findFirst();
  }

  /** The first; "in favour of the text condemning A" is about A's blame. */
  static Optional<VoteMatter> in(StanceWords words, List<Item> items) {
    List<VoteMatter> told =
        IntStream.range(0, items.size())
            .boxed()
            .flatMap(i -> at(words, items, i).stream())
            .toList();
    return told.stream().filter(m -> !m.favourable).findFirst().or(() -> told.stream().findFirst());
  }

  /** A sentence that only says who voted how: the matter was told before it. */
  private static boolean isVoteList(List<Item> items) {
    return items.stream().anyMatch(i -> i.isWord(HOW));
  }

  /** "in favour (A, B)", "in favour: A": the voters, not the matter. */
  private static boolean opensVoters(List<Item> items, int at) {
    return at + 1 < items.size() && items.get(at + 1).isWord(VOTERS);
  }

  /** "voted on". */
  private static boolean isPutToVote(StanceWords words, List<Item> items, int at) {
    return at + 1 < items.size()
        && words.is(items.get(at), "ballot")
        && items.get(at + 1).isWord(Set.of("on"));
  }

  private static Optional<VoteMatter> at(StanceWords words, List<Item> items, int at) {
    boolean put = isPutToVote(words, items, at);
    boolean favourable = put || words.is(items.get(at), "motion-for");
    if (opensVoters(items, at) || !favourable && !words.is(items.get(at), "motion-against")) {
      return Optional.empty();
    }
    String heads = favourable ? "possession" : "deed";
    int from = words.behindPreposition(items, at + 1);
    List<Actor> parties = StanceTargets.behind(words, items, from, heads, !favourable, !put);
    return parties.isEmpty() ? Optional.empty() : Optional.of(new VoteMatter(parties, favourable));
  }
}
