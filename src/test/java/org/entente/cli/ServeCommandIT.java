package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sun.misc.Signal;

/** The real thing: an embedded database, the service, a second command beside them. */
class ServeCommandIT {

  private static final Pattern ADDRESS = Pattern.compile("(http://localhost:\\d+)/\n");

  @TempDir private Path folder;
  @TempDir private Path data;

  @Test
  void loadsAnswersLetsOthersJoinAndStops() throws Exception {
    Files.writeString(
        folder.resolve("good.txt"),
        "On July 16, 2024, Russian Foreign Minister"
            + " Sergey Lavrov met with Hungarian Foreign Minister Peter Szijjarto in New York.\n");
    Files.createFile(folder.resolve("empty.txt"));
    Announcement out = new Announcement();
    CompletableFuture<Integer> serving = CompletableFuture.supplyAsync(() -> serve(out));

    String address = out.address.get(3, TimeUnit.MINUTES);
    HttpResponse<String> questions = get(address + "/api/v1/questions");
    Run verify = in("verify");
    Run ask = in("ask", "contacts", "actor=RUS", "--format", "csv");
    Run members = in("ask", "members", "organisation=NATO", "on=2025-12-01", "--format", "csv");
    Run again = in("load", folder.resolve("good.txt").toString());
    Signal.raise(new Signal("TERM")); // a build started in the background ignores INT

    assertThat(serving.get(1, TimeUnit.MINUTES)).isEqualTo(ExitCode.SKIPPED);
    assertThat(questions.statusCode()).isEqualTo(200);
    assertThat(verify.status()).isEqualTo(ExitCode.DONE);
    assertThat(verify.out()).containsPattern("fingerprint [0-9a-f]{64}\n");
    assertThat(ask.out()).contains("HUN", "2024-07-16");
    assertThat(out.toString()).contains("reference claims");
    assertThat(members.lines().stream().filter(line -> line.contains("MEMBER_OF"))).hasSize(32);
    assertThat(again.status()).isEqualTo(ExitCode.DONE);
    assertThat(again.out()).doesNotContain("reference claims");
  }

  @Test
  void leavesOutTheReferenceDataWhereTheyAreNotWanted() throws IOException {
    Files.writeString(folder.resolve("good.txt"), "Hungary is a member of NATO.\n");

    Run load = in("load", "--no-reference", folder.toString());
    Run members = in("ask", "members", "organisation=NATO", "--format", "csv");

    assertThat(load.status()).isEqualTo(ExitCode.DONE);
    assertThat(load.out()).doesNotContain("reference claims");
    assertThat(members.lines().stream().filter(line -> line.contains("MEMBER_OF"))).hasSize(1);
  }

  @Test
  void aPortThatIsTakenIsOneSentence() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      Run run = in("serve", "--port", String.valueOf(taken.getLocalPort()));

      assertThat(run.status()).isEqualTo(ExitCode.UNAVAILABLE);
      assertThat(run.err()).contains("Port " + taken.getLocalPort() + " is taken");
    }
  }

  private int serve(Announcement out) {
    return EntenteCommand.line(surroundings(), new StandardStages())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(new StringWriter()))
        .execute("serve", "--port", "0", "--load", folder.toString());
  }

  private Run in(String... arguments) {
    return Run.in(surroundings(), arguments);
  }

  private Surroundings surroundings() {
    Map<String, String> environment =
        Map.of("ENTENTE_DATA", data.toString(), "ENTENTE_BOLT_PORT", "0");
    return new Surroundings(environment, Optional.empty(), false);
  }

  private static HttpResponse<String> get(String uri) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(uri)).build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  /** Takes the address out of what the command announces. */
  private static final class Announcement extends StringWriter {
    private final CompletableFuture<String> address = new CompletableFuture<>();

    @Override
    public void flush() {
      Matcher found = ADDRESS.matcher(toString());
      if (found.find() && toString().contains("Data ")) {
        address.complete(found.group(1));
      }
    }
  }
}
