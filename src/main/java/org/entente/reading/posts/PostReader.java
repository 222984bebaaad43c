package org.entente.reading.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.document.Document;
import org.entente.document.Edtf;
import org.entente.document.Metadata;
import org.entente.document.Span;
import org.entente.reading.header.HeaderReader;
import org.entente.reading.header.PostOpening;

/** Turns a decoded text into its documents: one, or the posts of a dump with a date for each. */
public final class PostReader {

  private PostReader() {}

  /**
   * The documents of a text.
   *
   * @param whole uri and name of the file, its text, and where the text begins in the file; its
   *     metadata come before what the text says
   */
  public static List<Document> read(Document whole) {
    List<Span> posts = PostSplitter.split(whole.text());
    if (posts.size() == 1) {
      return List.of(single(whole));
    }
    List<String> texts = posts.stream().map(post -> post.of(whole.text()).stripTrailing()).toList();
    List<Metadata> metadata = texts.stream().map(PostReader::dated).toList();
    Metadata shared = channel(metadata);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < posts.size(); i++) {
      documents.add(
          new Document(
              whole.uri() + "#" + i,
              whole.name(),
              i,
              texts.get(i),
              whole.base() + posts.get(i).start(),
              PostYears.complete(metadata, i).or(shared).or(whole.metadata())));
    }
    return documents;
  }

  /** The channel of all posts of a file where only one is named. */
  private static Metadata channel(List<Metadata> posts) {
    List<String> named = posts.stream().flatMap(p -> p.channel().stream()).distinct().toList();
    return named.size() == 1 ? Metadata.NONE.withChannel(named.getFirst()) : Metadata.NONE;
  }

  /** One document, with what its text says of itself behind the metadata it has. */
  public static Document single(Document whole) {
    Metadata own = whole.metadata().or(HeaderReader.read(whole.text()));
    boolean post = own.channel().isPresent();
    Metadata dated = post ? dated(own, whole.text()) : own;
    return new Document(whole.uri(), whole.name(), whole.post(), whole.text(), whole.base(), dated);
  }

  private static Metadata dated(String post) {
    return dated(HeaderReader.read(post), post);
  }

  private static Metadata dated(Metadata own, String post) {
    Optional<Edtf> opening =
        own.published().isPresent() ? Optional.empty() : PostOpening.date(post);
    return opening.map(own::withPublished).orElse(own);
  }
}
