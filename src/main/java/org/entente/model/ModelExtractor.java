package org.entente.model;

import static org.entente.model.Rejection.CONTRADICTED;
import static org.entente.model.Rejection.REPEATED;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.claims.Claim;
import org.entente.claims.ClaimExtractor;
import org.entente.claims.ExtractedDocument;
import org.entente.claims.Repetition;
import org.entente.claims.RuleExtractor;
import org.entente.claims.RuleReading;
import org.entente.document.Document;
import org.entente.mentions.MentionedSentence;

/**
 * Reads by rules, and asks a language model about the sentences that these leave open: one question
 * a sentence, so that an answer depends on nothing but its sentence. What the rules found stays as
 * it is. Claims of the model have the origin {@code model:NAME}.
 */
public final class ModelExtractor implements ClaimExtractor {

  private final RuleExtractor rules;
  private final LanguageModel model;
  private final Examiner examiner;
  private final int most;
  private final OpenSentences openSentences = new OpenSentences();
  private final ModelTally tally = new ModelTally();

  ModelExtractor(RuleExtractor rules, LanguageModel model, ModelSettings settings) {
    this.rules = rules;
    this.model = model;
    this.examiner = new Examiner(new ClaimMaker(rules.manner(), "model:" + settings.model()));
    this.most = settings.sentences();
  }

  /**
   * Connects to nothing before a question comes up that has no answer in the store.
   *
   * @param folder of the stored answers; made when there is one
   */
  public static ModelExtractor of(RuleExtractor rules, ModelSettings settings, Path folder) {
    return of(rules, settings, folder, Pause.SLEEP);
  }

  static ModelExtractor of(RuleExtractor rules, ModelSettings settings, Path folder, Pause pause) {
    Prompt prompt = Prompt.shipped();
    Endpoint endpoint =
        new Endpoint(new Transport(settings), new Chat(settings.model(), prompt), pause);
    AnswerStore store = new AnswerStore(folder, settings.model() + " " + prompt.digest());
    return new ModelExtractor(
        rules, new RememberingModel(store, new GuardedModel(endpoint)), settings);
  }

  /**
   * The version of an extractor's claims with a model's beside them: another model, another prompt
   * or another limit may give others.
   */
  public static String version(String rules, ModelSettings settings) {
    String prompt = Prompt.shipped().digest().substring(0, 8);
    return "%s+model:%s/%s/%d".formatted(rules, settings.model(), prompt, settings.sentences());
  }

  @Override
  public ExtractedDocument extract(Document document) {
    RuleReading reading = rules.read(document);
    List<MentionedSentence> open = openSentences.of(reading);
    tally.open(open.size(), most);
    List<Claim> claims = new ArrayList<>();
    Map<Rejection, Integer> rejected = new EnumMap<>(Rejection.class);
    for (MentionedSentence sentence : open.subList(0, Math.min(most, open.size()))) {
      Examined examined = ask(Question.of(reading.document(), sentence));
      claims.addAll(examined.claims());
      examined.rejected().forEach((reason, count) -> rejected.merge(reason, count, Integer::sum));
    }
    return new ExtractedDocument(document, joined(reading, new Examined(claims, rejected)));
  }

  private Examined ask(Question question) {
    Reply reply = model.ask(question);
    tally.count(reply);
    return reply instanceof Reply.Answered(String text, Answer answer, boolean reused)
        ? Examined.of(question, answer, examiner)
        : new Examined(List.of(), Map.of());
  }

  /** The rules' claims with those of the model that say something else and do not gainsay them. */
  private List<Claim> joined(RuleReading reading, Examined examined) {
    List<Claim> ruled = reading.claims();
    Examined left =
        new Examined(Repetition.once(examined.claims()), examined.rejected())
            .without(c -> ruled.stream().anyMatch(r -> Repetition.repeats(c, r)), REPEATED)
            .without(c -> ruled.stream().anyMatch(r -> Repetition.contradicts(c, r)), CONTRADICTED);
    tally.count(left);
    return Stream.concat(ruled.stream(), left.claims().stream())
        .sorted((a, b) -> a.evidence().span().compareTo(b.evidence().span()))
        .toList();
  }

  /** What became of all questions so far. */
  public ModelReport report() {
    return tally.report();
  }
}
