package org.entente.model;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Sends a request and takes the whole response: within a time that counts to its last byte, however
 * slowly they drip, and of a size that memory bears. Follows no redirection, which would take the
 * key elsewhere.
 */
final class Transport {

  static final int MOST_BYTES = 256 * 1024;

  private final ModelSettings settings;
  private final HttpClient client;

  /** Connects to nothing yet. */
  Transport(ModelSettings settings) {
    this.settings = settings;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  Exchange send(String body) throws InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> running =
        client.sendAsync(request(body), head -> new BoundedBody(MOST_BYTES));
    try {
      return received(running.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return new Exchange.Broken(
          "it did not answer within " + settings.timeout().toSeconds() + " s", false);
    } catch (ExecutionException e) {
      return broken(e);
    } finally {
      running.cancel(true);
    }
  }

  private HttpRequest request(String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(settings.endpoint())
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .POST(BodyPublishers.ofString(body));
    settings.key().ifPresent(key -> request.header("Authorization", "Bearer " + key.text()));
    return request.build();
  }

  private static Exchange received(HttpResponse<byte[]> response) {
    Optional<Duration> wait =
        response
            .headers()
            .firstValue("Retry-After")
            .filter(seconds -> seconds.matches("\\d{1,5}"))
            .map(seconds -> Duration.ofSeconds(Integer.parseInt(seconds)));
    return new Exchange.Received(response.statusCode(), response.body(), wait);
  }

  private static Exchange broken(ExecutionException failure) {
    return switch (failure.getCause()) {
      case ConnectException none -> new Exchange.Broken("it cannot be reached", false);
      case BoundedBody.TooLarge large ->
          new Exchange.Broken("its answer is larger than " + MOST_BYTES / 1024 + " KB", false);
      case SSLException untrusted ->
          new Exchange.Broken("its certificate or TLS cannot be trusted", false);
      case null, default -> new Exchange.Broken("it broke the connection off", true);
    };
  }
}
