package org.entente.api;

import java.util.Map;
import java.util.Optional;
import org.entente.graph.server.Database;
import org.entente.loading.Intake;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The running service: API, page and Neo4j Browser. Closing it leaves the database alone. */
public final class Service implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Service.class);

  private final ConfigurableApplicationContext context;

  private Service(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * Starts the service and returns when it answers.
   *
   * @param intake what loads need; by its catalogue the graph follows what analysts decide
   * @throws PortTaken when another program listens on the port
   * @throws ServiceRefused when the settings are unsafe
   */
  public static Service start(ServiceSettings settings, Database database, Intake intake) {
    return start(
        settings,
        database.driver(),
        new BrowserConnection(settings.browserUri().orElseGet(database::uri), database.user()),
        intake);
  }

  /**
   * Checks what can be checked before there is a database.
   *
   * @throws PortTaken when another program listens on the port
   * @throws ServiceRefused when the settings are unsafe, or the address cannot be listened on
   */
  public static void check(ServiceSettings settings) {
    if (!settings.loopback() && !ApiToken.chosen(settings)) {
      throw new ServiceRefused(
          "The service would be reachable from other machines at %s: set ENTENTE_TOKEN first."
              .formatted(settings.address()));
    }
    settings.checkPort();
  }

  static Service start(
      ServiceSettings settings, Driver driver, BrowserConnection connection, Intake intake) {
    check(settings);
    Beans beans = new Beans(settings, driver, connection, ApiToken.of(settings), intake);
    SpringApplication application =
        new SpringApplicationBuilder(ServiceApplication.class)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .registerShutdownHook(false)
            .initializers(beans::register)
            .build();
    try {
      Service service = new Service(application.run());
      LOG.info("The service answers at http://localhost:{}/", service.port());
      return service;
    } catch (RuntimeException e) {
      throw portTaken(e).orElseThrow(() -> e);
    }
  }

  private static Optional<RuntimeException> portTaken(Throwable failure) {
    return failure instanceof PortInUseException taken
        ? Optional.of(new PortTaken(taken.getPort(), taken))
        : Optional.ofNullable(failure.getCause()).flatMap(Service::portTaken);
  }

  /** The port it listens on. */
  public int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  @Override
  public void close() {
    context.close();
  }

  /** What the application context takes from outside. Singletons: it does not close them. */
  private record Beans(
      ServiceSettings settings,
      Driver driver,
      BrowserConnection connection,
      ApiToken token,
      Intake intake) {

    void register(ConfigurableApplicationContext context) {
      ConfigurableListableBeanFactory factory = context.getBeanFactory();
      factory.registerSingleton("serviceSettings", settings);
      factory.registerSingleton("driver", driver);
      factory.registerSingleton("actorCatalogue", intake.catalogue());
      factory.registerSingleton("browserConnection", connection);
      factory.registerSingleton("apiToken", token);
      factory.registerSingleton("intake", intake);
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "service",
                  Map.of("server.address", settings.address(), "server.port", settings.port())));
    }
  }
}
