package org.entente.api;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the service listens.
 *
 * @param dataFolder holds the token file
 * @param address to bind to
 * @param port to listen on, 0 for any free one
 * @param hosts names, beside localhost, under which the service may be addressed
 * @param token for whatever writes; empty for the one in the data folder
 * @param browserUri the database's address as a web browser reaches it, where it differs
 */
public record ServiceSettings(
    Path dataFolder,
    String address,
    int port,
    Set<String> hosts,
    Optional<String> token,
    Optional<URI> browserUri) {

  public static final int DEFAULT_PORT = 8080;
  private static final int SHORTEST_TOKEN = 16;

  public ServiceSettings {
    hosts = Set.copyOf(hosts);
    if (port < 0 || port > 65535) {
      throw new ServiceRefused("ENTENTE_PORT is a number from 0 to 65535, not «" + port + "».");
    }
    if (token.filter(text -> text.length() < SHORTEST_TOKEN).isPresent()) {
      throw new ServiceRefused("ENTENTE_TOKEN needs at least 16 characters.");
    }
  }

  /**
   * Reads ENTENTE_ADDRESS (127.0.0.1), ENTENTE_PORT (8080), ENTENTE_HOSTS (none, separated by
   * commas), ENTENTE_TOKEN (the file {@code token} in the data folder) and ENTENTE_BROWSER_URI.
   *
   * @throws ServiceRefused when one of them cannot be read
   */
  public static ServiceSettings of(Path dataFolder, Map<String, String> environment) {
    return new ServiceSettings(
        dataFolder,
        value(environment, "ENTENTE_ADDRESS").orElse("127.0.0.1"),
        value(environment, "ENTENTE_PORT").map(ServiceSettings::number).orElse(DEFAULT_PORT),
        value(environment, "ENTENTE_HOSTS").map(ServiceSettings::names).orElse(Set.of()),
        value(environment, "ENTENTE_TOKEN"),
        value(environment, "ENTENTE_BROWSER_URI").map(ServiceSettings::uri));
  }

  /** The same on another port. */
  public ServiceSettings withPort(int other) {
    return new ServiceSettings(dataFolder, address, other, hosts, token, browserUri);
  }

  /** Whether only this machine can reach the service. */
  boolean loopback() {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new ServiceRefused("ENTENTE_ADDRESS «" + address + "» is no address of this machine.");
    }
  }

  /** Listens on the port for a moment. */
  void checkPort() {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(address, port));
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage());
      if (reason.contains("in use")) {
        throw new PortTaken(port, e);
      }
      throw new ServiceRefused(
          "The service cannot listen at %s, port %d: %s.".formatted(address, port, reason));
    }
  }

  private static Optional<String> value(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new ServiceRefused("ENTENTE_PORT is a number from 0 to 65535, not «" + text + "».");
    }
  }

  private static Set<String> names(String text) {
    return Arrays.stream(text.split(","))
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  private static URI uri(String text) {
    try {
      URI uri = new URI(text);
      if (uri.getScheme() != null && uri.getHost() != null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      throw badUri(text);
    }
    throw badUri(text);
  }

  private static ServiceRefused badUri(String text) {
    return new ServiceRefused(
        "ENTENTE_BROWSER_URI «" + text + "» is no address like bolt://localhost:7687.");
  }
}
